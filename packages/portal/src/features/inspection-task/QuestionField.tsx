import { useId } from 'react'
import { useText } from '../../ui/text/use-text'
import { codeText } from './answer-text'
import { chosenAfter, unknown, type AskedQuestion } from './task-answers'

interface QuestionFieldProps {
  readonly asked: AskedQuestion
  readonly chosen: readonly string[]
  readonly missing: boolean
  readonly onChange: (values: readonly string[]) => void
}

/** One question: its answers side by side, or a number; nobody is made to guess. What is missing is read out as one comes to the question. */
export function QuestionField({ asked, chosen, missing, onChange }: QuestionFieldProps) {
  const { t } = useText()
  const id = useId()
  const { question, codes, several, most } = asked
  const number = chosen[0] === unknown ? '' : (chosen[0] ?? '')
  return (
    <fieldset id={`question-${question}`} aria-describedby={missing ? id : undefined}>
      <legend>{t(`inspectionTask.question.${question}`)}</legend>
      <div className="task-choices">
        {most !== null && <input className="control num" inputMode="numeric" aria-label={t('inspectionTask.number')} value={number} onChange={(event) => onChange(event.target.value.trim() === '' ? [] : [event.target.value.normalize('NFKC').trim()])} />}
        {[...codes, unknown].map((code) => (
          <label key={code}>
            <input type={several ? 'checkbox' : 'radio'} name={question} className="hidden-text" checked={chosen.includes(code)} onChange={() => onChange(chosenAfter(asked, chosen, code))} />
            <span>{codeText(code, t)}</span>
          </label>
        ))}
      </div>
      {missing && <p id={id} className="field-error">{t('inspectionTask.missing')}</p>}
    </fieldset>
  )
}
