import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { RevealDocument, type RevealField } from '../../gql/household/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { describeError } from '../../ui/request/describe-error'
import { useText } from '../../ui/text/use-text'
import { revealedText } from './revealed-text'

const reasons = ['duplicate', 'payment', 'observation', 'other'] as const

interface RevealDialogProps {
  readonly subject: string
  readonly name: string
  readonly field: RevealField
  readonly onClose: () => void
  readonly onRevealed: (value: string) => void
}

/** Asks why before a covered value is shown; the reason goes into the trail with the name and the time. */
export function RevealDialog({ subject, name, field, onClose, onRevealed }: RevealDialogProps) {
  const { t } = useText()
  const [reason, setReason] = useState<(typeof reasons)[number] | null>(null)
  const [note, setNote] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [reveal, { loading }] = useMutation(RevealDocument)
  const fieldName = t(`household.revealField.${field}`)
  const submit = async () => {
    if (reason === null) {
      setRefusal(t('household.reveal.choose'))
      return
    }
    if ([...note.trim()].length < 6) {
      setRefusal(t('household.reveal.tooShort'))
      return
    }
    try {
      const { data } = await reveal({ variables: { input: { id: subject, field, reason: `${t(`household.reveal.reason.${reason}`)}: ${note.trim()}` } } })
      const refused = data?.reveal.userErrors[0]
      if (refused !== undefined) setRefusal(refused.message)
      else onRevealed(revealedText(field, data?.reveal.value ?? null, t))
    } catch (error) {
      setRefusal(describeError(error, t).message)
    }
  }
  return (
    <Dialog title={t('household.reveal.of', { name, field: fieldName })} consequence={t('household.reveal.consequence')} act={t('household.reveal.confirm')} busy={loading} onAct={() => void submit()} onClose={onClose}>
      <fieldset>
        <legend className="strong">{t('household.reveal.why')}</legend>
        {reasons.map((value) => (
          <label key={value} className="choice">
            <input type="radio" name="reason" checked={reason === value} onChange={() => setReason(value)} />
            {t(`household.reveal.reason.${value}`)}
          </label>
        ))}
      </fieldset>
      <Field label={t('household.reveal.note')} error={refusal}>
        {(control) => <textarea {...control} className="control" value={note} onChange={(event) => setNote(event.target.value)} />}
      </Field>
    </Dialog>
  )
}
