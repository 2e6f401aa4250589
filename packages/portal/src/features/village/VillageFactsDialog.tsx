import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { UpdateVillageFileDocument, type VillageField, type VillageFilePartFragment } from '../../gql/village/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field, type FieldControl } from '../../ui/Field'
import { describeError } from '../../ui/request/describe-error'
import { useText } from '../../ui/text/use-text'
import { afterConflict, noDisaster, villageDraft, villageInput, wrongFields, type VillageDraft } from './village-facts-draft'
import { disasters, villageGroupNames, villageGroups, type VillageFieldShape } from './village-fields'
import { villageValueText } from './village-value-text'

interface VillageFactsDialogProps {
  readonly file: VillageFilePartFragment
  readonly onClose: () => void
  readonly onSaved: () => void
}

/** Fills in or changes the file of a village for a year; what was typed stays when it is refused, and when somebody else saved meanwhile. */
export function VillageFactsDialog({ file, onClose, onSaved }: VillageFactsDialogProps) {
  const { t } = useText()
  // What the form was begun from: the file as it was opened, or as somebody else saved it meanwhile.
  const [base, setBase] = useState(file)
  const [clashing, setClashing] = useState<readonly VillageField[]>([])
  const [draft, setDraft] = useState<VillageDraft>(() => villageDraft(file.facts))
  const [reason, setReason] = useState('')
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})
  const [update, { loading }] = useMutation(UpdateVillageFileDocument)
  const submit = async () => {
    const wrong = wrongFields(draft)
    const facts = villageInput(base.facts, draft)
    if (wrong.length > 0) return setErrors(Object.fromEntries(wrong.map((name) => [name, t('villageFile.wrong')])))
    if (Object.keys(facts).length === 0) return setErrors({ form: t('villageFile.nothing') })
    if (base.version > 0 && reason.trim() === '') return setErrors({ reason: t('villageFile.reasonNeeded') })
    try {
      const { data } = await update({ variables: { input: { village: base.region.code, year: base.year, version: base.version, facts, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) } } })
      const refused = data?.updateVillageFile.userErrors ?? []
      if (refused.length === 0) {
        onSaved()
        onClose()
        return
      }
      const stored = data?.updateVillageFile.current
      if (stored !== null && stored !== undefined && refused.some(({ code }) => code === 'STALE')) {
        const merged = afterConflict(base.facts, stored.facts, draft)
        setBase(stored)
        setDraft(merged.draft)
        setClashing(merged.clashing)
        return setErrors({ form: t(merged.clashing.length === 0 ? 'villageFile.stale' : 'villageFile.staleClashing', { name: stored.savedBy?.name ?? '', version: stored.version, count: merged.clashing.length }) })
      }
      setErrors(Object.fromEntries(refused.map(({ field, message }) => [field?.[0] === 'facts' ? (field[1] ?? 'form') : field?.[0] === 'reason' ? 'reason' : 'form', message])))
    } catch (error) {
      setErrors({ form: describeError(error, t).message })
    }
  }
  const storedText = (value: unknown, name: VillageField) => (value === null || value === undefined ? t('villageFile.missing') : villageValueText(name, value, t))
  return (
    <Dialog wide title={t('villageFile.dialog', { village: base.region.name, year: base.year })} consequence={t('villageFile.consequence')} act={t('villageFile.save')} busy={loading} onAct={() => void submit()} onClose={onClose}>
      {villageGroupNames.map((group) => (
        <fieldset key={group}>
          <legend className="strong">{t(`villageFile.group.${group}`)}</legend>
          <div className="form-grid">
            {villageGroups[group].map((field: VillageFieldShape) => (
              <Field key={field.name} label={field.kind === 'money' ? t('villageFile.inYuan', { field: t(`villageFile.field.${field.name}`) }) : t(`villageFile.field.${field.name}`)} error={errors[field.name]} {...(clashing.includes(field.name) ? { hint: t('villageFile.stored', { value: storedText(base.facts?.[field.name], field.name) }) } : {})}>
                {(control) => <FactControl control={control} field={field} value={draft[field.name] ?? ''} onChange={(value) => setDraft((now) => ({ ...now, [field.name]: value }))} />}
              </Field>
            ))}
          </div>
        </fieldset>
      ))}
      {base.version > 0 && (
        <Field label={t('villageFile.reason')} hint={t('villageFile.reasonHint')} error={errors['reason']}>
          {(control) => <input {...control} className="control" maxLength={200} value={reason} onChange={({ target }) => setReason(target.value)} />}
        </Field>
      )}
      {errors['form'] !== undefined && <p className="field-error" role="alert">{errors['form']}</p>}
    </Dialog>
  )
}

interface FactControlProps {
  readonly control: FieldControl
  readonly field: { readonly name: VillageField; readonly kind: VillageFieldShape['kind'] }
  readonly value: string
  readonly onChange: (value: string) => void
}

function FactControl({ control, field: { kind }, value, onChange }: FactControlProps) {
  const { t } = useText()
  if (kind === 'count' || kind === 'money') return <input {...control} className="control" inputMode={kind === 'count' ? 'numeric' : 'decimal'} maxLength={14} value={value} onChange={({ target }) => onChange(target.value)} />
  if (kind === 'flag') {
    return (
      <select {...control} className="control" value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{t('villageFile.missing')}</option>
        <option value="true">{t('villageFile.yes')}</option>
        <option value="false">{t('villageFile.no')}</option>
      </select>
    )
  }
  const chosen = value === '' || value === noDisaster ? [] : value.split(',')
  const tick = (code: string, on: boolean): void => onChange(disasters.filter((each) => (each === code ? on : chosen.includes(each))).join(','))
  return (
    <div id={control.id} className="village-disasters" role="group" aria-describedby={control['aria-describedby']}>
      <label><input type="checkbox" checked={value === noDisaster} onChange={({ target }) => onChange(target.checked ? noDisaster : '')} /> {t('villageFile.noDisaster')}</label>
      {disasters.map((code) => <label key={code}><input type="checkbox" checked={chosen.includes(code)} onChange={({ target }) => tick(code, target.checked)} /> {t(`villageFile.disaster.${code}`)}</label>)}
    </div>
  )
}
