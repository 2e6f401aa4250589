import { Button } from '../../ui/Button'
import { unitText } from '../../ui/format/unit-text'
import { Panel } from '../../ui/Panel'
import { useText } from '../../ui/text/use-text'
import type { GridRow } from './grid-rows'
import type { SheetQuestion } from './sheet-rows'

interface SheetQuestionsProps {
  readonly questions: readonly SheetQuestion[]
  readonly rows: readonly GridRow[]
  readonly onAnswer: (question: SheetQuestion, row: number | null) => void
}

/** Rows of a sheet that fit several households, or none for certain, or say no amount: whoever fills in the report says which, or leaves them out. */
export function SheetQuestions({ questions, rows, onAnswer }: SheetQuestionsProps) {
  const { t } = useText()
  if (questions.length === 0) return null
  const named = (index: number): string => {
    const row = rows[index]
    return row === undefined ? '' : [row.household.number.slice(13), row.household.headName, row.household.group].filter((part) => part !== null && part !== '').join(' ')
  }
  const saidIn = ({ months, quantity, unit }: SheetQuestion['cells']): string => [months === undefined ? '' : t('outcomeReport.sheet.months', { months }), quantity === undefined ? '' : t('outcomeReport.sheet.quantity', { quantity, unit: unitText(unit, t, Number(quantity)) })].filter((part) => part !== '').join(t('ui.separator'))
  return (
    <Panel title={t('outcomeReport.sheet.questions')} note={t('outcomeReport.sheet.questionsNote', { count: questions.length })}>
      <ul className="panel-body sheet-questions">
        {questions.map((question) => {
          const choices = question.candidates.length > 0 ? question.candidates : rows.map((_, index) => index)
          return (
            <li key={question.line}>
              <label>
                <span>{(question.cells.amount ?? '') === '' ? t('outcomeReport.sheet.rowWithoutAmount', { line: question.line, named: question.named, said: saidIn(question.cells) }) : t('outcomeReport.sheet.row', { line: question.line, named: question.named, amount: question.cells.amount ?? '' })}</span>
                <select className="control" value="" onChange={(event) => onAnswer(question, Number(event.target.value))}>
                  <option value="" disabled>{t('outcomeReport.sheet.choose')}</option>
                  {choices.map((index) => <option key={index} value={index}>{named(index)}</option>)}
                </select>
              </label>
              <Button size="small" onClick={() => onAnswer(question, null)}>{t('outcomeReport.sheet.leave')}</Button>
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}
