import type { CaseKind } from '../../gql/register-case/graphql'
import { Field } from '../../ui/Field'
import { formatYuan } from '../../ui/format/money'
import { useText } from '../../ui/text/use-text'
import type { ActWords } from './use-case-act'
import type { YearIncome } from './verification'

interface CheckItemFieldsProps {
  readonly words: ActWords
  readonly set: (part: Partial<ActWords>) => void
  readonly kind: CaseKind
  /** Of an exit: the incomes on file by which it may be judged; null where income is not looked at. */
  readonly incomes: readonly YearIncome[] | null
}

/** Every item that is looked at in the household, with its result and what shows it; then who took part. */
export function CheckItemFields({ words, set, kind, incomes }: CheckItemFieldsProps) {
  const { t } = useText()
  const setItem = (index: number, part: Partial<ActWords['items'][number]>) => set({ items: words.items.map((each, at) => (at === index ? { ...each, ...part } : each)) })
  return (
    <>
      {words.items.map(({ item, met, evidence }, index) => (
        <fieldset key={item} className="case-item">
          <legend>{t(`registerCase.item.${item}`)}</legend>
          <div className="row">
            {[true, false].map((result) => (
              <label key={String(result)} className="choice"><input type="radio" name={`met ${item}`} checked={met === result} onChange={() => setItem(index, { met: result })} />{t(result ? 'registerCase.items.met' : 'registerCase.items.notMet')}</label>
            ))}
          </div>
          <Field label={t('registerCase.items.evidence')}>
            {(control) => <input {...control} className="control" maxLength={500} value={evidence} onChange={(event) => setItem(index, { evidence: event.target.value })} />}
          </Field>
        </fieldset>
      ))}
      {words.verifiers.map(({ body, name }, index) => (
        <Field key={body} label={t(`registerCase.body.${body}`)}>
          {(control) => <input {...control} className="control" maxLength={120} value={name} onChange={(event) => set({ verifiers: words.verifiers.map((each, at) => (at === index ? { ...each, name: event.target.value } : each)) })} />}
        </Field>
      ))}
      {incomes !== null && (
        <Field label={t('registerCase.income.year')} hint={t(incomes.length === 0 ? 'registerCase.income.noneOnFile' : 'registerCase.income.yearHint')}>
          {(control) => (
            <select {...control} className="control" value={words.incomeYear ?? ''} disabled={incomes.length === 0} onChange={(event) => set({ incomeYear: Number(event.target.value) })}>
              {incomes.map(({ year, netPerCapita, line }) => (
                <option key={year} value={year}>{t(line === null ? 'registerCase.income.ofYearNoLine' : 'registerCase.income.ofYear', { year, amount: formatYuan(netPerCapita), line: line === null ? '' : formatYuan(line) })}</option>
              ))}
            </select>
          )}
        </Field>
      )}
      {kind === 'RISK_ELIMINATION' && (
        <>
          <label className="choice"><input type="checkbox" checked={words.withoutLabour} onChange={(event) => set({ withoutLabour: event.target.checked })} />{t('registerCase.withoutLabour')}</label>
          <label className="choice"><input type="checkbox" checked={words.bySocialSecurityAlone} onChange={(event) => set({ bySocialSecurityAlone: event.target.checked })} />{t('registerCase.bySocialSecurityAlone')}</label>
        </>
      )}
    </>
  )
}
