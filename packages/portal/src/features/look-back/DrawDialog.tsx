import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { DrawLookBackDocument } from '../../gql/look-back/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { newId } from '../../ui/new-id'
import { describeError } from '../../ui/request/describe-error'
import { useText } from '../../ui/text/use-text'
import { RegionSelect } from '../region/RegionSelect'
import { useSession } from '../viewer/use-viewer'

/** A draw by a seed that is announced beforehand: anybody can draw the same again. */
export function DrawDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText()
  const { appointment, viewer } = useSession()
  const [, navigate] = useLocation()
  const [id] = useState(() => newId())
  const [region, setRegion] = useState(appointment.region?.code ?? '')
  const [seed, setSeed] = useState(viewer.businessDate)
  const [perStratum, setPerStratum] = useState(1)
  const [error, setError] = useState<string | null>(null)
  const [draw, { loading }] = useMutation(DrawLookBackDocument)
  const submit = async () => {
    try {
      const result = (await draw({ variables: { input: { id, region, seed, perStratum } } })).data?.result
      const refusal = result?.userErrors[0]?.message ?? null
      setError(refusal)
      if (refusal === null && result?.lookBack) navigate(`/look-backs/${result.lookBack.id}`)
    } catch (fault) {
      setError(describeError(fault, t).message)
    }
  }
  return (
    <Dialog title={t('lookBack.draw.new')} consequence={t('lookBack.draw.note')} act={t('lookBack.draw.act')} busy={loading} onAct={() => void submit()} onClose={onClose}>
      {appointment.region !== null && <RegionSelect from={appointment.region.code} value={region} onChange={setRegion} />}
      <Field label={t('lookBack.draw.seed')} hint={t('lookBack.draw.seedHint')}>{(control) => <input {...control} className="control" maxLength={64} value={seed} onChange={(event) => setSeed(event.target.value)} />}</Field>
      <Field label={t('lookBack.draw.perStratum')} error={error}>{(control) => <input {...control} className="control num" type="number" min={1} max={20} value={perStratum} onChange={(event) => setPerStratum(Number(event.target.value))} />}</Field>
    </Dialog>
  )
}
