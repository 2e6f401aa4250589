import type { CaseMemberInput } from '../../gql/register-case/graphql'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { useText } from '../../ui/text/use-text'

const relations = ['户主', '配偶', '之子', '之女', '之儿媳', '之女婿', '之父', '之母', '之孙子', '之孙女', '其他'] as const

/** The whole family, one line a member; sex and birth date follow from the ID number where there is one. */
export function MemberFields({ members, onChange }: { readonly members: readonly CaseMemberInput[]; readonly onChange: (members: readonly CaseMemberInput[]) => void }) {
  const { t } = useText()
  const set = (index: number, part: Partial<CaseMemberInput>) => onChange(members.map((member, at) => (at === index ? { ...member, ...part } : member)))
  return (
    <fieldset className="case-choices">
      <legend>{t('registerCase.members.title', { count: members.length })}</legend>
      {members.map((member, index) => (
        <div key={index} className="case-member">
          <Field label={t('household.person.name')}>{(control) => <input {...control} className="control" maxLength={120} value={member.name} onChange={(event) => set(index, { name: event.target.value })} />}</Field>
          <Field label={t('household.person.relation')}>
            {(control) => <select {...control} className="control" value={member.relation} onChange={(event) => set(index, { relation: event.target.value })}>{relations.map((relation) => <option key={relation} value={relation}>{relation}</option>)}</select>}
          </Field>
          <Field label={t('household.person.born')}>{(control) => <input {...control} className="control num" type="date" value={member.birthDate ?? ''} onChange={(event) => set(index, { birthDate: event.target.value })} />}</Field>
          <Field label={t('household.person.idNumber')}>{(control) => <input {...control} className="control num" maxLength={20} autoComplete="off" value={member.idNumber ?? ''} onChange={(event) => set(index, { idNumber: event.target.value.trim() })} />}</Field>
          {members.length > 1 && <Button onClick={() => onChange(members.filter((_, at) => at !== index))}>{t('registerCase.members.remove')}</Button>}
        </div>
      ))}
      <Button onClick={() => onChange([...members, { name: '', relation: '配偶' }])}>{t('registerCase.members.add')}</Button>
    </fieldset>
  )
}
