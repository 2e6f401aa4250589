import type { CaseKind } from '../../gql/register-case/graphql'
import { Field } from '../../ui/Field'
import { useText } from '../../ui/text/use-text'
import type { ActWords } from './use-case-act'

interface CheckItemFieldsProps {
  readonly words: ActWords
  readonly set: (part: Partial<ActWords>) => void
  readonly kind: CaseKind
}

/** Every item that is looked at in the household, with its result and what shows it; then who took part. */
export function CheckItemFields({ words, set, kind }: CheckItemFieldsProps) {
  const { t } = useText()
  const setItem = (index: number, part: Partial<ActWords['items'][number]>) => set({ items: words.items.map((each, at) => (at === index ? { ...each, ...part } : each)) })
  return (
    <>
      {words.items.map(({ item, met, evidence }, index) => (
        <fieldset key={item} className="case-item">
          <legend>{t(`registerCase.item.${item}`)}</legend>
          <label className="choice"><input type="checkbox" checked={met} onChange={(event) => setItem(index, { met: event.target.checked })} />{t('registerCase.items.met')}</label>
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
      {words.incomeYear !== null && (
        <Field label={t('registerCase.income.year')} hint={t('registerCase.income.yearHint')}>
          {(control) => <input {...control} className="control num" type="number" inputMode="numeric" value={words.incomeYear ?? ''} onChange={(event) => set({ incomeYear: Number(event.target.value) })} />}
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
