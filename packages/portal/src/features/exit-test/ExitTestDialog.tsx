import { skipToken, useMutation, useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { ExitFiguresDocument, TestExitDocument } from '../../gql/exit-test/graphql'
import { Dialog } from '../../ui/Dialog'
import { newId } from '../../ui/new-id'
import { describeError } from '../../ui/request/describe-error'
import { useText } from '../../ui/text/use-text'
import { levelOf } from '../region/region-code'
import { RegionSelect } from '../region/RegionSelect'
import { useSession } from '../viewer/use-viewer'
import { exitTestInput, untouched } from './exit-test-draft'
import { ExitTestFields } from './ExitTestFields'

/** A test of a village or banner: which it is follows from the place that is chosen. It begins with what the register gives. */
export function ExitTestDialog({ onClose, onDone }: { readonly onClose: () => void; readonly onDone: () => void }) {
  const { t } = useText()
  const { appointment } = useSession()
  const [id] = useState(() => newId())
  const [region, setRegion] = useState(appointment.region?.code ?? '')
  const [draft, setDraft] = useState(untouched)
  const [error, setError] = useState<string | null>(null)
  const [test, { loading }] = useMutation(TestExitDocument)
  const chosen = region === '' ? null : levelOf(region)
  const level = chosen === 'VILLAGE' || chosen === 'BANNER' ? chosen : null
  const figures = useQuery(ExitFiguresDocument, level === null ? skipToken : { variables: { region }, fetchPolicy: 'network-only' })
  const registered = level === null ? [] : (figures.data?.exitFigures ?? [])
  const input = level === null ? null : exitTestInput(level, draft, registered)
  const submit = async () => {
    if (input === null) return
    try {
      const { data } = await test({ variables: { input: { id, region, ...input } } })
      const refusal = data?.result.userErrors[0]?.message ?? null
      setError(refusal)
      if (refusal !== null) return
      onDone()
      onClose()
    } catch (fault) {
      setError(describeError(fault, t).message)
    }
  }
  return (
    <Dialog title={t('exitTest.new')} consequence={t('exitTest.registered.note')} act={t('exitTest.act')} busy={loading} disabled={input === null} onAct={() => void submit()} onClose={onClose}>
      {appointment.region !== null && <RegionSelect from={appointment.region.code} value={region} onChange={(code) => {
        setRegion(code)
        setDraft(untouched)
      }} />}
      {figures.error !== undefined && <p className="field-error" role="alert">{t('exitTest.registered.unread', { reason: describeError(figures.error, t).message })}</p>}
      {level !== null && <ExitTestFields level={level} draft={draft} registered={registered} onChange={setDraft} />}
      {error !== null && <p className="field-error" role="alert">{error}</p>}
    </Dialog>
  )
}
