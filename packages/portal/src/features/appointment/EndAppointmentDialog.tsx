import { useMutation } from '@apollo/client/react'
import { EndAppointmentDocument, type AppointmentRowFragment } from '../../gql/appointment/graphql'
import { useText } from '../../ui/text/use-text'
import { LastDayDialog } from './LastDayDialog'

interface EndAppointmentDialogProps {
  readonly appointment: AppointmentRowFragment
  readonly onClose: () => void
  readonly onEnded: () => void
}

/** Ends an appointment with its last day and a reason; what was done under it stays. */
export function EndAppointmentDialog({ appointment: { id, account, role }, onClose, onEnded }: EndAppointmentDialogProps) {
  const { t } = useText()
  const [end, { loading }] = useMutation(EndAppointmentDocument)
  return (
    <LastDayDialog
      title={t('appointment.end.title', { name: account.name, role: t(`appointment.role.${role}`) })}
      consequence={t('appointment.end.consequence')}
      act={t('appointment.end.act')}
      ofPerson
      busy={loading}
      onEnd={async (ended) => (await end({ variables: { input: { id, ...ended } } })).data?.endAppointment.userErrors ?? []}
      onEnded={onEnded}
      onClose={onClose}
    />
  )
}
