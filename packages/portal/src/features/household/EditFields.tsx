import { useState } from 'react'
import { Field } from '../../ui/Field'
import { isWrongYuan, parseYuan, typedYuan } from '../../ui/format/money'
import { useText } from '../../ui/text/use-text'
import { householdAttributes } from './household-codes'
import type { HouseholdDraft } from './household-edit'
import { povertyCauses } from './household-query'

interface EditFieldsProps {
  readonly draft: HouseholdDraft
  readonly onChange: (draft: HouseholdDraft) => void
  readonly year: number
  readonly reason: string
  readonly onReason: (reason: string) => void
  readonly errors: Readonly<Record<string, string>>
  readonly onInvalid: (invalid: boolean) => void
}

export function EditFields({ draft, onChange, year, reason, onReason, errors, onInvalid }: EditFieldsProps) {
  const { t } = useText()
  const [income, setIncome] = useState(() => typedYuan(draft.income))
  const wrongIncome = isWrongYuan(income)
  const set = (part: Partial<HouseholdDraft>) => onChange({ ...draft, ...part })
  return (
    <div className="form-grid">
      <Field label={t('household.fact.attribute')} error={errors['attribute']}>
        {(control) => (
          <select {...control} className="control" value={draft.attribute ?? ''} onChange={(event) => set({ attribute: householdAttributes.find((name) => name === event.target.value) ?? null })}>
            {draft.attribute === null && <option value="">{t('ui.unknown')}</option>}
            {householdAttributes.map((name) => <option key={name} value={name}>{t(`household.attribute.${name}`)}</option>)}
          </select>
        )}
      </Field>
      <Field label={t('household.fact.mainCause')} error={errors['mainCause']}>
        {(control) => (
          <select {...control} className="control" value={draft.mainCause ?? ''} onChange={(event) => set({ mainCause: povertyCauses.find((name) => name === event.target.value) ?? null })}>
            {draft.mainCause === null && <option value="">{t('ui.unknown')}</option>}
            {povertyCauses.map((name) => <option key={name} value={name}>{t(`household.cause.${name}`)}</option>)}
          </select>
        )}
      </Field>
      <Field label={t('household.edit.income', { year })} error={wrongIncome ? t(income.trim().startsWith('-') ? 'household.edit.negativeIncome' : 'ui.wrongAmount') : errors['income']}>
        {(control) => (
          <input
            {...control}
            className="control"
            inputMode="decimal"
            value={income}
            onChange={(event) => {
              const text = event.target.value
              setIncome(text)
              onInvalid(isWrongYuan(text))
              if (!isWrongYuan(text)) set({ income: parseYuan(text) })
            }}
          />
        )}
      </Field>
      <Field label={t('household.fact.phone')} error={errors['phone']}>
        {(control) => <input {...control} className="control" inputMode="tel" value={draft.phone ?? ''} onChange={(event) => set({ phone: event.target.value === '' ? null : event.target.value })} />}
      </Field>
      <Field label={t('household.fact.bankAccount')} hint={t('household.edit.bankAccountHint')} error={errors['bankAccount']}>
        {(control) => <input {...control} className="control" inputMode="numeric" value={draft.bankAccount ?? ''} onChange={(event) => set({ bankAccount: event.target.value === '' ? null : event.target.value })} />}
      </Field>
      <div className="whole">
        <Field label={t('household.edit.reason')} hint={t('household.edit.reasonHint')} error={errors['reason'] ?? errors['form']}>
          {(control) => <input {...control} className="control" maxLength={500} value={reason} onChange={(event) => onReason(event.target.value)} />}
        </Field>
      </div>
    </div>
  )
}
