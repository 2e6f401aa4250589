import { useState } from 'react'
import type { EndKind } from '../../gql/appointment/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { useText } from '../../ui/text/use-text'
import { useRefusals } from '../../ui/request/use-refusals'
import type { Refused } from '../../ui/request/use-refusals'
import { useSession } from '../viewer/use-viewer'
import { EndKindField } from './EndKindField'

/** What was filled in: the last day, why, and of a person's service how it ends. */
export interface Ended {
  readonly endedOn: string
  readonly kind: EndKind
  readonly reason: string
}

interface LastDayDialogProps {
  readonly title: string
  readonly consequence: string
  readonly act: string
  /** Whether it is a person's service that ends, which has a kind: by its term, a recall, a transfer. */
  readonly ofPerson: boolean
  readonly busy: boolean
  /** Sends it, and answers what was refused. */
  readonly onEnd: (ended: Ended) => Promise<readonly Refused[]>
  readonly onEnded: () => void
  readonly onClose: () => void
}

/** Ends an appointment, a team, a service or a designation with its last day and the reason; what was done until then stays. */
export function LastDayDialog({ title, consequence, act, ofPerson, busy, onEnd, onEnded, onClose }: LastDayDialogProps) {
  const { t } = useText()
  const { viewer } = useSession()
  const [endedOn, setEndedOn] = useState(viewer.businessDate)
  const [kind, setKind] = useState<EndKind>('TERM_OVER')
  const [reason, setReason] = useState('')
  const { errors, refuse, attempt } = useRefusals(['endedOn', 'reason'])
  const submit = async () => {
    if (reason.trim() === '') return refuse('reason', t('appointment.end.reasonMissing'))
    if (!(await attempt(async () => onEnd({ endedOn, kind, reason: reason.trim() })))) return
    onEnded()
    onClose()
  }
  return (
    <Dialog title={title} consequence={consequence} act={act} busy={busy} onAct={() => void submit()} onClose={onClose}>
      <Field label={t('appointment.end.lastDay')} error={errors['endedOn']}>
        {(control) => <input {...control} className="control" type="date" value={endedOn} onChange={(event) => setEndedOn(event.target.value)} />}
      </Field>
      {ofPerson && <EndKindField value={kind} onChange={setKind} />}
      <Field label={t('appointment.end.reason')} error={errors['reason'] ?? errors['form']}>
        {(control) => <input {...control} className="control" maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />}
      </Field>
    </Dialog>
  )
}
