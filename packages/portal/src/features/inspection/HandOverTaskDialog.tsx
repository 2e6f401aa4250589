import { useMutation, useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { HandOverInspectionTaskDocument, InspectorCandidatesDocument } from '../../gql/inspection/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { useText } from '../../ui/text/use-text'
import { useRefusals } from '../../ui/request/use-refusals'

/** A task as it is handed over. */
export interface HandedTask {
  readonly id: string
  readonly version: number
  readonly name: string
}

/** Sends somebody else to a household. */
export function HandOverTaskDialog({ task, onClose, onDone }: { readonly task: HandedTask; readonly onClose: () => void; readonly onDone: () => void }) {
  const { t } = useText()
  const { data, refetch } = useQuery(InspectorCandidatesDocument, { variables: { task: task.id }, fetchPolicy: 'network-only' })
  const [version, setVersion] = useState(task.version)
  const [inspector, setInspector] = useState('')
  const [reason, setReason] = useState('')
  const { errors, refuse, attempt } = useRefusals(['inspector', 'reason'])
  const [handOver, { loading }] = useMutation(HandOverInspectionTaskDocument)
  const candidates = data?.inspectorCandidates
  const submit = async () => {
    if (inspector === '') {
      refuse('inspector', t('inspection.handOver.choose'))
      return
    }
    const done = await attempt(async () => {
      const result = (await handOver({ variables: { input: { task: task.id, version, inspector, reason } } })).data?.result
      const stored = result?.task?.version ?? version
      // Somebody else was at it: the next try is made of what is stored, and of who may be sent instead of whoever is now.
      if (stored !== version && result?.userErrors.length !== 0) {
        setVersion(stored)
        setInspector('')
        await refetch()
        onDone()
      }
      return result?.userErrors ?? []
    })
    if (!done) return
    onDone()
    onClose()
  }
  return (
    <Dialog title={t('inspection.handOver.title', { name: task.name })} consequence={t('inspection.handOver.note')} act={t('inspection.handOver.act')} busy={loading} disabled={candidates?.length === 0} onAct={() => void submit()} onClose={onClose}>
      {candidates?.length === 0 && <p className="late">{t('inspection.handOver.nobody')}</p>}
      <Field label={t('inspection.handOver.to')} error={errors['inspector']}>
        {(control) => (
          <select {...control} className="control" value={inspector} onChange={(event) => setInspector(event.target.value)}>
            <option value="">{t('inspection.handOver.choose')}</option>
            {candidates?.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </select>
        )}
      </Field>
      <Field label={t('inspection.handOver.reason')} error={errors['reason'] ?? errors['form']}>{(control) => <textarea {...control} className="control" rows={2} maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />}</Field>
    </Dialog>
  )
}
