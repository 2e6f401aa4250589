import { Field } from '../../ui/Field'
import { useText } from '../../ui/text/use-text'
import { conditions, figureOf, isTicked, means, numbers, numberText, type ExitTestDraft } from './exit-test-draft'
import { registeredText, type RegisteredFigure } from './registered-figure'

interface ExitTestFieldsProps {
  readonly level: 'VILLAGE' | 'BANNER'
  readonly draft: ExitTestDraft
  readonly registered: readonly RegisteredFigure[]
  readonly onChange: (draft: ExitTestDraft) => void
}

const beside = ['POOR_HOUSEHOLDS', 'INCIDENCE', 'NET_INCOME', 'COLLECTIVE_AMOUNT'] as const

/** The figures of a test, each with what the register gives below it, and what the register knows besides. */
export function ExitTestFields({ level, draft, registered, onChange }: ExitTestFieldsProps) {
  const { t } = useText()
  const textOf = (name: RegisteredFigure['figure']): string | null => {
    const figure = figureOf(registered, name)
    return figure === undefined ? null : registeredText(figure, t)
  }
  const asked: readonly string[] = numbers[level].map(([, figure]) => figure)
  const ticks = level === 'VILLAGE' ? conditions.map((condition) => [t(`exitTest.indicator.${condition}`), condition] as const) : means.map(([name, figure]) => [t(`exitTest.field.${name}`), figure] as const)
  return (
    <>
      <div className="form-grid">
        {numbers[level].map(([name, figure]) => (
          <Field key={name} label={t(`exitTest.field.${name}`)} hint={textOf(figure) ?? undefined}>
            {(control) => <input {...control} className="control num" type="number" min={0} {...(level === 'BANNER' ? { max: 100, step: 0.01 } : {})} value={numberText(draft, registered, figure)} onChange={(event) => onChange({ ...draft, numbers: { ...draft.numbers, [figure]: event.target.value } })} />}
          </Field>
        ))}
      </div>
      {ticks.map(([label, figure]) => (
        <label key={figure} className="choice">
          <input type="checkbox" checked={isTicked(draft, registered, figure)} onChange={(event) => onChange({ ...draft, ticks: { ...draft.ticks, [figure]: event.target.checked } })} />
          {label} <span className="dim">{textOf(figure)}</span>
        </label>
      ))}
      {beside.filter((name) => !asked.includes(name)).map((name) => {
        const text = textOf(name)
        return text === null ? null : <p key={name} className="cap">{t('exitTest.registered.beside', { figure: t(`exitTest.figure.${name}`), text })}</p>
      })}
    </>
  )
}
