import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { EndCooperationAgreementDocument } from '../../gql/cooperation-agreement/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { useText } from '../../ui/text/use-text'
import { useRefusals } from '../../ui/request/use-refusals'
import { useSession } from '../viewer/use-viewer'
import type { Agreement } from './AgreementTable'

interface EndAgreementDialogProps {
  readonly agreement: Agreement
  readonly onClose: () => void
  readonly onEnded: () => void
}

/** Ends an agreement before its term, with the reason. */
export function EndAgreementDialog({ agreement, onClose, onEnded }: EndAgreementDialogProps) {
  const { t } = useText()
  const { viewer } = useSession()
  const [endedOn, setEndedOn] = useState(viewer.businessDate)
  const [reason, setReason] = useState('')
  const { errors, attempt } = useRefusals(['endedOn', 'reason'])
  const [end, { loading }] = useMutation(EndCooperationAgreementDocument)
  const save = async () => {
    const done = await attempt(async () => (await end({ variables: { input: { id: agreement.id, version: agreement.version, endedOn, reason } } })).data?.endCooperationAgreement.userErrors ?? [])
    if (!done) return
    onEnded()
    onClose()
  }
  return (
    <Dialog title={t('agreement.end')} consequence={agreement.subject} act={t('agreement.end')} busy={loading} onAct={() => void save()} onClose={onClose}>
      <Field label={t('agreement.lastDay')} error={errors['endedOn']}>{(control) => <input {...control} className="control" type="date" min={agreement.startedOn} max={viewer.businessDate} value={endedOn} onChange={(event) => setEndedOn(event.target.value)} />}</Field>
      <Field label={t('agreement.reason')} error={errors['reason']}>{(control) => <textarea {...control} className="control" rows={3} maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />}</Field>
      {errors['form'] !== undefined && <p className="field-error" role="alert">{errors['form']}</p>}
    </Dialog>
  )
}
