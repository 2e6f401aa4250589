import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { EndAppointmentDocument, type AppointmentRowFragment, type EndKind } from '../../gql/appointment/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { describeError } from '../../ui/request/describe-error'
import { useText } from '../../ui/text/use-text'
import { EndKindField } from './EndKindField'
import { useSession } from '../viewer/use-viewer'

interface EndAppointmentDialogProps {
  readonly appointment: AppointmentRowFragment
  readonly onClose: () => void
  readonly onEnded: () => void
}

/** Ends an appointment with its last day and a reason; what was done under it stays. */
export function EndAppointmentDialog({ appointment, onClose, onEnded }: EndAppointmentDialogProps) {
  const { t } = useText()
  const { viewer } = useSession()
  const [endedOn, setEndedOn] = useState(viewer.businessDate)
  const [reason, setReason] = useState('')
  const [kind, setKind] = useState<EndKind>('TERM_OVER')
  const [errors, setErrors] = useState<{ endedOn?: string; reason?: string }>({})
  const [end, { loading }] = useMutation(EndAppointmentDocument)
  const submit = async () => {
    if (reason.trim() === '') {
      setErrors({ reason: t('appointment.end.reasonMissing') })
      return
    }
    try {
      const { data } = await end({ variables: { input: { id: appointment.id, endedOn, kind, reason: reason.trim() } } })
      const refusal = data?.endAppointment.userErrors[0]
      if (refusal === undefined) {
        onEnded()
        onClose()
      } else setErrors(refusal.field?.includes('endedOn') === true ? { endedOn: refusal.message } : { reason: refusal.message })
    } catch (error) {
      setErrors({ reason: describeError(error, t).message })
    }
  }
  return (
    <Dialog title={t('appointment.end.title', { name: appointment.account.name, role: t(`appointment.role.${appointment.role}`) })} consequence={t('appointment.end.consequence')} act={t('appointment.end.act')} busy={loading} onAct={() => void submit()} onClose={onClose}>
      <Field label={t('appointment.end.lastDay')} error={errors.endedOn}>
        {(control) => <input {...control} className="control" type="date" value={endedOn} onChange={(event) => setEndedOn(event.target.value)} />}
      </Field>
      <EndKindField value={kind} onChange={setKind} />
      <Field label={t('appointment.end.reason')} error={errors.reason}>
        {(control) => <input {...control} className="control" maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />}
      </Field>
    </Dialog>
  )
}
