import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { RecogniseSupervisorDocument, type RecognitionKind } from '../../gql/supervision/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { newId } from '../../ui/new-id'
import { useText } from '../../ui/text/use-text'
import { useRefusals } from '../../ui/request/use-refusals'
import { useSession } from '../viewer/use-viewer'

const kinds = ['COMMENDATION_NOTICE', 'MERIT_AWARD', 'CERTIFICATE'] as const satisfies readonly RecognitionKind[]

/** What a supervisor is recognised by; the supervisor is told. */
export function RecogniseDialog({ supervisor, onClose, onDone }: { readonly supervisor: { readonly id: string; readonly name: string }; readonly onClose: () => void; readonly onDone: () => void }) {
  const { t } = useText()
  const { viewer } = useSession()
  const [id, setId] = useState(() => newId())
  const [kind, setKind] = useState<RecognitionKind>('COMMENDATION_NOTICE')
  const [awardedOn, setAwardedOn] = useState(viewer.businessDate)
  const [documentNumber, setDocumentNumber] = useState('')
  const [reason, setReason] = useState('')
  const { errors, attempt } = useRefusals(['awardedOn', 'documentNumber', 'reason'])
  const [recognise, { loading }] = useMutation(RecogniseSupervisorDocument)
  const submit = async () => {
    const done = await attempt(async () => {
      const refused = (await recognise({ variables: { input: { id, supervisor: supervisor.id, kind, awardedOn, documentNumber: documentNumber.trim(), reason: reason.trim() } } })).data?.result.userErrors ?? []
      if (refused.length > 0) setId(newId())
      return refused
    })
    if (!done) return
    onDone()
    onClose()
  }
  return (
    <Dialog title={t('supervision.recognition.title', { name: supervisor.name })} consequence={t('supervision.recognition.note')} act={t('supervision.recognition.act')} busy={loading} onAct={() => void submit()} onClose={onClose}>
      <Field label={t('supervision.recognition.kind')}>
        {(control) => (
          <select {...control} className="control" value={kind} onChange={(event) => setKind(kinds.find((each) => each === event.target.value) ?? kind)}>
            {kinds.map((each) => <option key={each} value={each}>{t(`ownSupervision.kind.${each}`)}</option>)}
          </select>
        )}
      </Field>
      <Field label={t('supervision.recognition.awardedOn')} error={errors['awardedOn']}>{(control) => <input {...control} className="control num" type="date" max={viewer.businessDate} value={awardedOn} onChange={(event) => setAwardedOn(event.target.value)} />}</Field>
      <Field label={t('supervision.recognition.document')} error={errors['documentNumber']}>{(control) => <input {...control} className="control" maxLength={60} value={documentNumber} onChange={(event) => setDocumentNumber(event.target.value)} />}</Field>
      <Field label={t('supervision.recognition.reason')} error={errors['reason'] ?? errors['form']}>{(control) => <textarea {...control} className="control" rows={2} maxLength={400} value={reason} onChange={(event) => setReason(event.target.value)} />}</Field>
    </Dialog>
  )
}
