import { useState } from 'react'
import { Dialog } from '../../ui/Dialog'
import { Field, type FieldControl } from '../../ui/Field'
import { useText } from '../../ui/text/use-text'
import type { Household } from './household-file'
import { livingDraft, livingInput, wrongNumbers } from './living-draft'
import { livingGroupNames, livingGroups, type LivingField } from './living-fields'
import { livingText } from './living-text'
import { useFileUpdate } from './use-file-update'

interface LivingDialogProps {
  readonly household: Household
  readonly onClose: () => void
  readonly onSaved: () => void
}

/** Edits the living conditions of a household; each change is told on its timeline. */
export function LivingDialog({ household, onClose, onSaved }: LivingDialogProps) {
  const { t } = useText()
  const [opened] = useState(household)
  const [draft, setDraft] = useState(() => livingDraft(opened.living))
  const [reason, setReason] = useState('')
  const { busy, errors, setErrors, save } = useFileUpdate(() => {
    onSaved()
    onClose()
  })
  const submit = () => {
    const wrong = wrongNumbers(draft)
    if (wrong.length > 0) setErrors(Object.fromEntries(wrong.map((name) => [name, t('living.wrongNumber')])))
    else void save({ id: opened.id, version: opened.version, living: livingInput(opened.living, draft), ...(reason.trim() === '' ? {} : { reason: reason.trim() }) })
  }
  return (
    <Dialog wide title={t('living.title', { name: opened.headName })} consequence={t('living.consequence')} act={t('living.save')} busy={busy} onAct={submit} onClose={onClose}>
      {livingGroupNames.map((group) => (
        <fieldset key={group}>
          <legend className="strong">{t(`living.group.${group}`)}</legend>
          <div className="form-grid">
            {livingGroups[group].map((field: LivingField) => (
              <Field key={field.name} label={field.kind === 'number' ? `${t(`living.field.${field.name}`)}${t('household.timeline.colon')}${t(`living.unit.${field.unit}`)}` : t(`living.field.${field.name}`)} error={errors[field.name]}>
                {(control) => <LivingControl control={control} field={field} value={draft[field.name] ?? ''} onChange={(value) => setDraft({ ...draft, [field.name]: value })} />}
              </Field>
            ))}
          </div>
        </fieldset>
      ))}
      <Field label={t('household.edit.reason')} hint={t('household.edit.reasonHint')} error={errors['reason'] ?? errors['form']}>
        {(control) => <input {...control} className="control" maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} />}
      </Field>
    </Dialog>
  )
}

interface LivingControlProps {
  readonly control: FieldControl
  readonly field: LivingField
  readonly value: string
  readonly onChange: (value: string) => void
}

function LivingControl({ control, field, value, onChange }: LivingControlProps) {
  const { t } = useText()
  if (field.kind === 'flag' || field.kind === 'code') {
    const choices = field.kind === 'flag' ? ['true', 'false'] : field.codes
    return (
      <select {...control} className="control" value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{t('living.unknown')}</option>
        {choices.map((choice) => <option key={choice} value={choice}>{livingText(field, choice, t)}</option>)}
      </select>
    )
  }
  return <input {...control} className="control" inputMode={field.kind === 'text' ? 'text' : 'decimal'} maxLength={field.kind === 'text' ? field.longest : 10} value={value} onChange={({ target }) => onChange(target.value)} />
}
