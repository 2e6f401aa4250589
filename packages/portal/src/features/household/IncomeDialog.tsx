import { useState } from 'react'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { isWrongYuan, parseYuan, typedYuan } from '../../ui/format/money'
import { useText } from '../../ui/text/use-text'
import type { Household } from './household-file'
import { useFileUpdate } from './use-file-update'

const parts = ['wage', 'business', 'property', 'familyPlanning', 'lowAllowance', 'fiveGuarantee', 'pension', 'ecoCompensation', 'otherTransfer', 'costs'] as const
type Part = (typeof parts)[number]

interface IncomeDialogProps {
  readonly household: Household
  readonly onClose: () => void
  readonly onSaved: () => void
}

/** The income of a year by its parts, in yuan; the net income per person is computed from them (2.5). */
export function IncomeDialog({ household, onClose, onSaved }: IncomeDialogProps) {
  const { t } = useText()
  const [opened] = useState(household)
  const [lastYear = 0] = opened.incomeYears
  const storedOf = (of: number): Readonly<Partial<Record<Part, string>>> => {
    const stored = opened.incomes?.find((income) => income.year === of)?.parts ?? null
    return stored === null ? {} : Object.fromEntries(parts.flatMap((part) => (stored[part] === 0 ? [] : [[part, typedYuan(stored[part])]])))
  }
  const [year, setYear] = useState(lastYear)
  const [draft, setDraft] = useState(() => storedOf(lastYear))
  const [reason, setReason] = useState('')
  const { busy, errors, setErrors, save } = useFileUpdate(() => {
    onSaved()
    onClose()
  })
  const submit = () => {
    const wrong = parts.filter((part) => isWrongYuan(draft[part] ?? ''))
    if (wrong.length > 0) setErrors(Object.fromEntries(wrong.map((part) => [part, t('ui.wrongAmount')])))
    else void save({ id: opened.id, version: opened.version, income: { year, ...Object.fromEntries(parts.map((part) => [part, parseYuan(draft[part] ?? '') ?? 0])) }, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) })
  }
  return (
    <Dialog wide title={t('living.income.dialog', { name: opened.headName, year })} consequence={t('living.income.consequence')} act={t('living.save')} busy={busy} onAct={submit} onClose={onClose}>
      <div className="form-grid">
        <Field label={t('living.income.year')} error={errors['year']}>
          {(control) => (
            <select {...control} className="control" value={year} onChange={({ target }) => {
              setYear(Number(target.value))
              setDraft(storedOf(Number(target.value)))
            }}>
              {opened.incomeYears.map((each) => <option key={each} value={each}>{each}</option>)}
            </select>
          )}
        </Field>
        {parts.map((part) => (
          <Field key={part} label={`${t(`living.income.${part}`)}${t('household.timeline.colon')}${t('living.income.yuan')}`} error={errors[part]}>
            {(control) => <input {...control} className="control" inputMode="decimal" value={draft[part] ?? ''} onChange={({ target }) => setDraft({ ...draft, [part]: target.value })} />}
          </Field>
        ))}
        <div className="whole">
          <Field label={t('household.edit.reason')} hint={t('household.edit.reasonHint')} error={errors['reason'] ?? errors['form']}>
            {(control) => <input {...control} className="control" maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} />}
          </Field>
        </div>
      </div>
    </Dialog>
  )
}
