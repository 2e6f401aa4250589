import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { RenewAppointmentDocument, type AppointmentRowFragment } from '../../gql/appointment/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { newId } from '../../ui/new-id'
import { describeError } from '../../ui/request/describe-error'
import { useText } from '../../ui/text/use-text'

interface RenewDialogProps {
  readonly appointment: AppointmentRowFragment
  readonly onClose: () => void
  readonly onRenewed: () => void
}

/** Lets an appointment go on beyond its last day; the old term stays as it is. */
export function RenewDialog({ appointment, onClose, onRenewed }: RenewDialogProps) {
  const { t } = useText()
  const [id] = useState(() => newId())
  const [endedOn, setEndedOn] = useState('')
  const [basis, setBasis] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [renew, { loading }] = useMutation(RenewAppointmentDocument)
  const submit = async () => {
    try {
      const { data } = await renew({ variables: { input: { id, appointment: appointment.id, ...(endedOn === '' ? {} : { endedOn }), ...(basis.trim() === '' ? {} : { selectionBasis: basis.trim() }) } } })
      const refused = data?.renewAppointment.userErrors[0]
      if (refused !== undefined) {
        setRefusal(refused.message)
        return
      }
      onRenewed()
      onClose()
    } catch (error) {
      setRefusal(describeError(error, t).message)
    }
  }
  return (
    <Dialog title={t('appointment.renew.title', { name: appointment.account.name, role: t(`appointment.role.${appointment.role}`) })} consequence={t('appointment.renew.consequence', { day: appointment.endedOn ?? '' })} act={t('appointment.renew.act')} busy={loading} onAct={() => void submit()} onClose={onClose}>
      <Field label={t('appointment.renew.lastDay')}>
        {(control) => <input {...control} className="control" type="date" value={endedOn} onChange={(event) => setEndedOn(event.target.value)} />}
      </Field>
      <Field label={t('appointment.selection.basis')} hint={t('appointment.selection.basisHint')}>
        {(control) => <input {...control} className="control" maxLength={200} value={basis} onChange={(event) => setBasis(event.target.value)} />}
      </Field>
      {refusal !== null && <p className="field-error" role="alert">{refusal}</p>}
    </Dialog>
  )
}
