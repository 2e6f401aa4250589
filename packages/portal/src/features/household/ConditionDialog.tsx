import { useState } from 'react'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { halfYearBefore } from '../../ui/format/date'
import { useText } from '../../ui/text/use-text'
import { RegionSelect } from '../region/RegionSelect'
import { useSession } from '../viewer/use-viewer'
import { householdStatuses, povertyCauses, type HouseholdConditions } from './household-query'
import './ConditionDialog.css'

interface ConditionDialogProps {
  readonly conditions: HouseholdConditions
  readonly onChange: (conditions: HouseholdConditions) => void
  readonly onClose: () => void
}

/** Choose what the list is narrowed by. Conditions on fields that are withheld from the viewer are not offered. */
export function ConditionDialog({ conditions, onChange, onClose }: ConditionDialogProps) {
  const { t } = useText()
  const { viewer, appointment, can } = useSession()
  const [draft, setDraft] = useState(conditions)
  const whole = can('person.read') || can('visit.read')
  const halfYear = halfYearBefore(viewer.businessDate)
  const set = (part: Partial<HouseholdConditions>) => setDraft((now) => ({ ...now, ...part }))
  const own = appointment.region?.code ?? null
  return (
    <Dialog wide title={t('household.condition.title')} act={t('household.condition.act')} onAct={() => onChange(draft)} onClose={onClose}>
      <div className="form-grid">
        {own !== null && <RegionSelect from={own} value={draft.region ?? own} onChange={(region) => set({ region })} />}
        <div className="whole form-grid">
          <Field label={t('household.condition.name')} hint={whole ? undefined : t('household.condition.firstCharacter')}>
            {(control) => <input {...control} className="control" value={draft.name} onChange={(event) => set({ name: event.target.value })} />}
          </Field>
          <Field label={t('household.condition.number')} hint={t('household.condition.numberHint')}>
            {(control) => <input {...control} className="control" value={draft.number} onChange={(event) => set({ number: event.target.value.trim() })} />}
          </Field>
        </div>
        <fieldset className="whole">
          <legend className="field-label">{t('household.condition.status')}</legend>
          <div className="condition-choices">
            {householdStatuses.map((status) => (
              <label key={status} className="choice">
                <input type="checkbox" checked={draft.status.includes(status)} onChange={() => set({ status: toggled(draft.status, status) })} />
                {t(`household.status.${status}`)}
              </label>
            ))}
          </div>
        </fieldset>
        {whole && (
          <>
            <fieldset className="whole">
              <legend className="field-label">{t('household.condition.cause')}</legend>
              <div className="condition-choices">
                {povertyCauses.map((cause) => (
                  <label key={cause} className="choice">
                    <input type="checkbox" checked={draft.cause.includes(cause)} onChange={() => set({ cause: toggled(draft.cause, cause) })} />
                    {t(`household.cause.${cause}`)}
                  </label>
                ))}
              </div>
            </fieldset>
            <div className="whole condition-choices">
              <label className="choice">
                <input type="checkbox" checked={draft.notVisitedSince === halfYear} onChange={(event) => set({ notVisitedSince: event.target.checked ? halfYear : null })} />
                {t('household.condition.halfYearLong')}
              </label>
              <label className="choice">
                <input type="checkbox" checked={draft.withoutCadre} onChange={(event) => set({ withoutCadre: event.target.checked })} />
                {t('household.condition.noCadreLong')}
              </label>
              <label className="choice">
                <input type="checkbox" checked={draft.incomplete} onChange={(event) => set({ incomplete: event.target.checked })} />
                {t('household.condition.incompleteLong')}
              </label>
            </div>
          </>
        )}
      </div>
    </Dialog>
  )
}

function toggled<Name>(names: readonly Name[], name: Name): Name[] {
  return names.includes(name) ? names.filter((other) => other !== name) : [...names, name]
}
