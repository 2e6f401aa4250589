import { Field } from '../../ui/Field'
import { useText } from '../../ui/text/use-text'
import type { Person } from '../household/household-file'
import { healthStates, insurances, labours, migrantWorks, sexes, studentStages, type PersonDraft } from './person-draft'
import { RelationField } from './RelationField'

interface PersonFieldsProps {
  readonly person: Person
  readonly isHead: boolean
  readonly draft: PersonDraft
  readonly onChange: (draft: PersonDraft) => void
  readonly errors: Readonly<Record<string, string>>
  readonly today: string
}

type TextName = 'name' | 'nameMongolian' | 'idNumber' | 'birthDate' | 'ethnicity' | 'disability' | 'education' | 'migrantMonths'

/** What is on file of a member. What the viewer does not see is not asked for. */
export function PersonFields({ person, isHead, draft, onChange, errors, today }: PersonFieldsProps) {
  const { t } = useText()
  const set = (part: Partial<PersonDraft>) => onChange({ ...draft, ...part })
  const text = (name: TextName, type: 'text' | 'date' = 'text') => (
    <Field label={t(`household.fact.${name}`)} error={errors[name]} {...(name === 'idNumber' ? { hint: t('membership.idNumberLeft') } : {})}>
      {(control) => <input {...control} className="control" type={type} max={type === 'date' ? today : undefined} maxLength={type === 'date' ? undefined : 240} autoComplete="off" value={draft[name]} onChange={({ target }) => set({ [name]: target.value })} />}
    </Field>
  )
  const choice = (name: 'sex' | 'labour' | 'student' | 'migrantWork' | (typeof insurances)[number], choices: readonly (readonly [string, string])[]) => (
    <Field key={name} label={t(`household.fact.${name}`)} error={errors[name]}>
      {(control) => (
        <select {...control} className="control" value={draft[name]} onChange={({ target }) => set({ [name]: target.value })}>
          <option value="">{t('living.unknown')}</option>
          {choices.map(([value, word]) => <option key={value} value={value}>{word}</option>)}
        </select>
      )}
    </Field>
  )
  const yesOrNo = [['true', t('living.yes')], ['false', t('living.no')]] as const
  return (
    <>
      {text('name')}
      {text('nameMongolian')}
      {!isHead && <RelationField label={t('household.fact.relation')} error={errors['relation'] ?? null} value={draft.relation} onChange={(relation) => set({ relation })} />}
      {text('idNumber')}
      {choice('sex', sexes.map((sex) => [sex, t(`household.sex.${sex}`)]))}
      {text('birthDate', 'date')}
      {text('ethnicity')}
      {text('education')}
      {choice('student', studentStages.map((stage) => [stage, t(`household.student.${stage}`)]))}
      {choice('labour', labours.map((labour) => [labour, t(`household.labour.${labour}`)]))}
      {choice('migrantWork', migrantWorks.map((work) => [work, t(`household.migrantWork.${work}`)]))}
      {text('migrantMonths')}
      {insurances.map((name) => choice(name, yesOrNo))}
      {person.health !== null && text('disability')}
      {person.health !== null && (
        <fieldset className="whole">
          <legend className="field-label">{t('membership.health')}</legend>
          {healthStates.map((state) => (
            <label key={state} className="choice">
              <input type="checkbox" checked={draft.health.includes(state)} onChange={({ target }) => set({ health: target.checked ? [...draft.health, state] : draft.health.filter((each) => each !== state) })} />
              {t(`household.health.${state}`)}
            </label>
          ))}
          {errors['health'] !== undefined && <p className="field-error" role="alert">{errors['health']}</p>}
        </fieldset>
      )}
    </>
  )
}
