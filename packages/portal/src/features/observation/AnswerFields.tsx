import { useQuery } from '@apollo/client/react'
import { ReportGroupDocument } from '../../gql/observation-desk/graphql'
import { Field } from '../../ui/Field'
import { useText } from '../../ui/text/use-text'
import type { StepDraft } from './use-observation-step'

interface AnswerFieldsProps {
  readonly id: string
  readonly answers: StepDraft['answers']
  readonly onChange: (answers: StepDraft['answers']) => void
}

/** Of a group: words of one's own for each of the reporters whose reports are concluded with this one. */
export function AnswerFields({ id, answers, onChange }: AnswerFieldsProps) {
  const { t } = useText()
  const { data } = useQuery(ReportGroupDocument, { variables: { id }, fetchPolicy: 'cache-and-network' })
  const members = data?.observation?.members.filter(({ status }) => status === 'ASSIGNED') ?? []
  if (members.length === 0) return null
  return (
    <fieldset>
      <legend className="field-label">{t('office.conclude.answers')}</legend>
      <p className="cap">{t('office.conclude.answersNote')}</p>
      {members.map((member) => (
        <Field key={member.id} label={t('office.conclude.answerTo', { number: member.number })} hint={member.text}>
          {(control) => <textarea {...control} className="control" maxLength={2000} value={answers[member.id] ?? ''} onChange={(event) => onChange({ ...answers, [member.id]: event.target.value })} />}
        </Field>
      ))}
    </fieldset>
  )
}
