import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { EndDesignationDocument } from '../../gql/responsibility/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'
import { useRefusals } from './use-refusals'

interface EndDesignationDialogProps {
  readonly assistance: { readonly id: string; readonly name: string }
  readonly onClose: () => void
  readonly onEnded: () => void
}

/** Sets the last day on which a body looks after a place. */
export function EndDesignationDialog({ assistance, onClose, onEnded }: EndDesignationDialogProps) {
  const { t } = useText()
  const { viewer } = useSession()
  const [endedOn, setEndedOn] = useState(viewer.businessDate)
  const [reason, setReason] = useState('')
  const { errors, attempt } = useRefusals(['endedOn', 'reason'])
  const [end, { loading }] = useMutation(EndDesignationDocument)
  const submit = async () => {
    const done = await attempt(async () => (await end({ variables: { input: { id: assistance.id, endedOn, reason: reason.trim() } } })).data?.endAssistance.userErrors ?? [])
    if (!done) return
    onEnded()
    onClose()
  }
  return (
    <Dialog title={t('responsibility.assistance.endTitle', { name: assistance.name })} consequence={t('responsibility.assistance.endNote')} act={t('responsibility.assistance.end')} busy={loading} onAct={() => void submit()} onClose={onClose}>
      <Field label={t('appointment.end.lastDay')} error={errors['endedOn']}>
        {(control) => <input {...control} className="control" type="date" value={endedOn} onChange={(event) => setEndedOn(event.target.value)} />}
      </Field>
      <Field label={t('responsibility.team.reason')} error={errors['reason'] ?? errors['form']}>
        {(control) => <input {...control} className="control" maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />}
      </Field>
    </Dialog>
  )
}
