import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { EndServiceDocument, type EndKind } from '../../gql/responsibility/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { useText } from '../../ui/text/use-text'
import { EndKindField } from '../appointment/EndKindField'
import { useSession } from '../viewer/use-viewer'
import { useRefusals } from './use-refusals'

interface EndServiceDialogProps {
  readonly service: { readonly id: string; readonly name: string }
  readonly onClose: () => void
  readonly onEnded: () => void
}

/** Ends a cadre's service in a place, a recall among them (4.3). */
export function EndServiceDialog({ service, onClose, onEnded }: EndServiceDialogProps) {
  const { t } = useText()
  const { viewer } = useSession()
  const [endedOn, setEndedOn] = useState(viewer.businessDate)
  const [kind, setKind] = useState<EndKind>('TERM_OVER')
  const [reason, setReason] = useState('')
  const { errors, attempt } = useRefusals(['endedOn', 'reason'])
  const [end, { loading }] = useMutation(EndServiceDocument)
  const submit = async () => {
    const done = await attempt(async () => (await end({ variables: { input: { id: service.id, endedOn, kind, reason: reason.trim() } } })).data?.endDispatch.userErrors ?? [])
    if (!done) return
    onEnded()
    onClose()
  }
  return (
    <Dialog title={t('responsibility.team.leaveTitle', { name: service.name })} consequence={t('responsibility.team.leaveNote')} act={t('responsibility.team.leave')} busy={loading} onAct={() => void submit()} onClose={onClose}>
      <Field label={t('appointment.end.lastDay')} error={errors['endedOn']}>
        {(control) => <input {...control} className="control" type="date" value={endedOn} onChange={(event) => setEndedOn(event.target.value)} />}
      </Field>
      <EndKindField value={kind} onChange={setKind} />
      <Field label={t('responsibility.team.reason')} error={errors['reason'] ?? errors['form']}>
        {(control) => <input {...control} className="control" maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />}
      </Field>
    </Dialog>
  )
}
