import { useMutation } from '@apollo/client/react'
import { useId, useState } from 'react'
import { AnswerCorrectionRequestDocument, type CorrectionPartsFragment } from '../../gql/correction-request/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { describeError } from '../../ui/request/describe-error'
import { useText } from '../../ui/text/use-text'

interface AnswerDialogProps {
  readonly request: CorrectionPartsFragment
  readonly onClose: () => void
  readonly onAnswered: () => void
}

/** The town's answer, which the household reads on its own page; the file itself is edited where it stands. */
export function AnswerDialog({ request, onClose, onAnswered }: AnswerDialogProps) {
  const { t } = useText()
  const group = useId()
  const [accepted, setAccepted] = useState(true)
  const [answer, setAnswer] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const [send, { loading }] = useMutation(AnswerCorrectionRequestDocument)
  const submit = async () => {
    if (answer.trim() === '') {
      setFault(t('correction.missing'))
      return
    }
    try {
      const { data } = await send({ variables: { input: { id: request.id, version: request.version, accepted, answer: answer.trim() } } })
      const refusal = data?.answerCorrectionRequest.userErrors[0]
      if (refusal === undefined || refusal.code === 'STALE') onAnswered()
      if (refusal === undefined) onClose()
      else setFault(refusal.message)
    } catch (error) {
      setFault(describeError(error, t).message)
    }
  }
  return (
    <Dialog title={t('correction.dialog')} consequence={request.text} act={t('correction.send')} busy={loading} onAct={() => void submit()} onClose={onClose}>
      <fieldset className="row">
        <legend className="hidden-text">{t('correction.decision')}</legend>
        {([true, false] as const).map((value) => (
          <label key={String(value)} className="row">
            <input type="radio" name={group} checked={accepted === value} onChange={() => setAccepted(value)} />
            {t(value ? 'correction.accept' : 'correction.decline')}
          </label>
        ))}
      </fieldset>
      <Field label={t('correction.answer')} hint={t('correction.hint')} error={fault}>
        {(control) => <textarea {...control} className="control" rows={4} maxLength={1000} value={answer} onChange={(event) => {
              setAnswer(event.target.value)
              setFault(null)
            }} />}
      </Field>
    </Dialog>
  )
}
