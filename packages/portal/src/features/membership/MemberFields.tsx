import type { MemberInput } from '../../gql/membership/graphql'
import { Field } from '../../ui/Field'
import { useText } from '../../ui/text/use-text'
import { RelationField } from './RelationField'

const sexes = ['MALE', 'FEMALE', 'UNKNOWN'] as const
const labours = ['ORDINARY', 'SKILLED', 'WEAK', 'LOST', 'NONE'] as const
const states = ['HEALTHY', 'CHRONIC_ILLNESS', 'SERIOUS_ILLNESS', 'DISABLED'] as const
const schooling = ['文盲或半文盲', '小学', '初中', '高中', '大专及以上', '学龄前儿童'] as const

interface MemberFieldsProps {
  readonly member: MemberInput
  readonly onChange: (member: MemberInput) => void
  readonly errorAt: (...fields: readonly string[]) => string | null
  readonly today: string
}

/** Who comes into the household, as the form asks (dossier 2.2). */
export function MemberFields({ member, onChange, errorAt, today }: MemberFieldsProps) {
  const { t } = useText()
  const set = (part: Partial<MemberInput>) => onChange({ ...member, ...part })
  const orNull = (text: string) => (text === '' ? null : text)
  const health = member.health ?? []
  return (
    <>
      <Field label={t('membership.name')} error={errorAt('name')}>
        {(control) => <input {...control} className="control" maxLength={120} value={member.name} onChange={(event) => set({ name: event.target.value })} />}
      </Field>
      <RelationField label={t('membership.relationToHead')} error={errorAt('relation')} value={member.relation} onChange={(relation) => set({ relation })} />
      <Field label={t('membership.idNumber')} hint={t('membership.idNumberHint')} error={errorAt('idNumber')}>
        {(control) => <input {...control} className="control" maxLength={20} autoComplete="off" value={member.idNumber ?? ''} onChange={(event) => set({ idNumber: orNull(event.target.value.trim()) })} />}
      </Field>
      <Field label={t('membership.birthDate')} error={errorAt('birthDate')}>
        {(control) => <input {...control} className="control" type="date" max={today} value={member.birthDate ?? ''} onChange={(event) => set({ birthDate: orNull(event.target.value) })} />}
      </Field>
      <Field label={t('membership.sex')}>
        {(control) => (
          <select {...control} className="control" value={member.sex ?? 'UNKNOWN'} onChange={(event) => set({ sex: sexes.find((sex) => sex === event.target.value) ?? null })}>
            {sexes.map((sex) => <option key={sex} value={sex}>{t(`household.sex.${sex}`)}</option>)}
          </select>
        )}
      </Field>
      <Field label={t('membership.ethnicity')}>
        {(control) => <input {...control} className="control" maxLength={40} value={member.ethnicity ?? ''} onChange={(event) => set({ ethnicity: orNull(event.target.value) })} />}
      </Field>
      <Field label={t('membership.education')}>
        {(control) => (
          <select {...control} className="control" value={member.education ?? ''} onChange={(event) => set({ education: orNull(event.target.value) })}>
            <option value="">{t('ui.unknown')}</option>
            {schooling.map((word) => <option key={word} value={word}>{t(`household.formWord.${word}`)}</option>)}
          </select>
        )}
      </Field>
      <Field label={t('membership.labour')}>
        {(control) => (
          <select {...control} className="control" value={member.labour ?? ''} onChange={(event) => set({ labour: labours.find((labour) => labour === event.target.value) ?? null })}>
            <option value="">{t('ui.unknown')}</option>
            {labours.map((labour) => <option key={labour} value={labour}>{t(`household.labour.${labour}`)}</option>)}
          </select>
        )}
      </Field>
      <fieldset className="whole">
        <legend className="field-label">{t('membership.health')}</legend>
        {states.map((state) => (
          <label key={state} className="choice">
            <input type="checkbox" checked={health.includes(state)} onChange={(event) => set({ health: event.target.checked ? [...health, state] : health.filter((each) => each !== state) })} />
            {t(`household.health.${state}`)}
          </label>
        ))}
        {errorAt('health') !== null && <p className="field-error" role="alert">{errorAt('health')}</p>}
      </fieldset>
    </>
  )
}
