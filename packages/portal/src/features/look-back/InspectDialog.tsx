import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { AddLookBackHouseholdDocument, InspectLookBackHouseholdDocument, type LookBackFinding, type LookBackStratum } from '../../gql/look-back/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { newId } from '../../ui/new-id'
import { describeError } from '../../ui/request/describe-error'
import { useText } from '../../ui/text/use-text'
import { RegionSelect } from '../region/RegionSelect'

/** What may be found of each stratum; the first is that the register is right. */
const findings = { POOR: ['RIGHT', 'WRONGLY_IDENTIFIED'], EXITED: ['RIGHT', 'WRONGLY_EXITED'], CANCELLED: ['RIGHT', 'OMITTED'], ORDINARY: ['OMITTED', 'RIGHT'] } as const satisfies Record<LookBackStratum, readonly LookBackFinding[]>

/** A drawn household, or one beside the draw that never was on the register. */
export type Inspected = { readonly kind: 'drawn'; readonly id: string; readonly stratum: LookBackStratum; readonly name: string } | { readonly kind: 'ordinary'; readonly lookBack: string; readonly region: string }

/** What was found in one household. */
export function InspectDialog({ inspected, onClose, onDone }: { readonly inspected: Inspected; readonly onClose: () => void; readonly onDone: () => void }) {
  const { t } = useText()
  const [id] = useState(() => newId())
  const stratum = inspected.kind === 'drawn' ? inspected.stratum : 'ORDINARY'
  const [finding, setFinding] = useState<LookBackFinding>(findings[stratum][0])
  const [note, setNote] = useState('')
  const [headName, setHeadName] = useState('')
  const [region, setRegion] = useState(inspected.kind === 'ordinary' ? inspected.region : '')
  const [error, setError] = useState<string | null>(null)
  const [inspect, inspecting] = useMutation(InspectLookBackHouseholdDocument)
  const [add, adding] = useMutation(AddLookBackHouseholdDocument)
  const submit = async () => {
    try {
      const said = { finding, note: note.trim() === '' ? null : note.trim() }
      const errors =
        inspected.kind === 'drawn'
          ? (await inspect({ variables: { input: { id: inspected.id, ...said } } })).data?.result.userErrors
          : (await add({ variables: { input: { id, lookBack: inspected.lookBack, region, headName: headName.trim(), ...said } } })).data?.result.userErrors
      const refusal = errors?.[0]?.message ?? null
      setError(refusal)
      if (refusal !== null) return
      onDone()
      onClose()
    } catch (fault) {
      setError(describeError(fault, t).message)
    }
  }
  return (
    <Dialog title={inspected.kind === 'drawn' ? t('lookBack.inspect.title', { name: inspected.name }) : t('lookBack.inspect.ordinary')} consequence={t('lookBack.inspect.note')} act={t('lookBack.inspect.act')} busy={inspecting.loading || adding.loading} onAct={() => void submit()} onClose={onClose}>
      {inspected.kind === 'ordinary' && (
        <>
          <RegionSelect from={inspected.region} value={region} onChange={setRegion} />
          <Field label={t('lookBack.column.head')}>{(control) => <input {...control} className="control" maxLength={120} value={headName} onChange={(event) => setHeadName(event.target.value)} />}</Field>
        </>
      )}
      <Field label={t('lookBack.column.finding')}>
        {(control) => (
          <select {...control} className="control" value={finding} onChange={(event) => setFinding(findings[stratum].find((name) => name === event.target.value) ?? finding)}>
            {findings[stratum].map((name) => <option key={name} value={name}>{t(`lookBack.finding.${name}`)}</option>)}
          </select>
        )}
      </Field>
      <Field label={t('lookBack.inspect.seen')} error={error}>{(control) => <textarea {...control} className="control" rows={3} maxLength={1000} value={note} onChange={(event) => setNote(event.target.value)} />}</Field>
    </Dialog>
  )
}
