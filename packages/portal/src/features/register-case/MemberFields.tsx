import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { useText } from '../../ui/text/use-text'
import { faultAt, type CaseFault } from './case-faults'

const relations = ['户主', '配偶', '之子', '之女', '之儿媳', '之女婿', '之父', '之母', '之孙子', '之孙女', '其他'] as const

/** A member of a family as a form holds it; an empty text is nothing. */
export interface FamilyMember {
  readonly name: string
  readonly relation: string
  readonly birthDate: string
  readonly idNumber: string
  /** Which member of the stored case this one is, counted from 0; none for somebody new. */
  readonly keeps?: number
  /** The stored ID number behind its mask, which stays when none is typed. */
  readonly storedIdNumber?: string | null
}

/** A line for somebody who is not on the form yet. */
export const newMember = (relation: string): FamilyMember => ({ name: '', relation, birthDate: '', idNumber: '' })

interface MemberFieldsProps {
  readonly members: readonly FamilyMember[]
  readonly onChange: (members: readonly FamilyMember[]) => void
  readonly faults: readonly CaseFault[]
}

/** The whole family, one line a member; sex and birth date follow from the ID number where there is one. */
export function MemberFields({ members, onChange, faults }: MemberFieldsProps) {
  const { t } = useText()
  const familyFault = faultAt(faults, 'members')
  const set = (index: number, part: Partial<FamilyMember>) => onChange(members.map((member, at) => (at === index ? { ...member, ...part } : member)))
  return (
    <fieldset className="case-choices">
      <legend>{t('registerCase.members.title', { count: members.length })}</legend>
      {members.map((member, index) => (
        <div key={index} className="case-member">
          <Field label={t('household.person.name')} error={faultAt(faults, `members.${index}.name`)}>{(control) => <input {...control} className="control" maxLength={120} value={member.name} onChange={(event) => set(index, { name: event.target.value })} />}</Field>
          <Field label={t('household.person.relation')} error={faultAt(faults, `members.${index}.relation`)}>
            {(control) => <select {...control} className="control" value={member.relation} onChange={(event) => set(index, { relation: event.target.value })}>{relationsWith(member.relation).map((relation) => <option key={relation} value={relation}>{relation}</option>)}</select>}
          </Field>
          <Field label={t('registerCase.members.born')} error={faultAt(faults, `members.${index}.birthDate`)}>{(control) => <input {...control} className="control num" type="date" value={member.birthDate} onChange={(event) => set(index, { birthDate: event.target.value })} />}</Field>
          <Field label={t('registerCase.members.idNumber')} error={faultAt(faults, `members.${index}.idNumber`)}>
            {(control) => <input {...control} className="control num" maxLength={20} autoComplete="off" placeholder={member.storedIdNumber ?? undefined} value={member.idNumber} onChange={(event) => set(index, { idNumber: event.target.value.trim() })} />}
          </Field>
          {members.length > 1 && <Button onClick={() => onChange(members.filter((_, at) => at !== index))}>{t('registerCase.members.remove')}</Button>}
        </div>
      ))}
      {familyFault !== null && <p className="field-error" role="alert">{familyFault}</p>}
      {members.some(({ storedIdNumber }) => typeof storedIdNumber === 'string') && <p className="cap">{t('registerCase.members.keepsIdNumber')}</p>}
      <Button onClick={() => onChange([...members, newMember('配偶')])}>{t('registerCase.members.add')}</Button>
    </fieldset>
  )
}

/** The usual relations, and that of the member where it is another, such as one that an import brought. */
function relationsWith(relation: string): readonly string[] {
  return (relations as readonly string[]).includes(relation) ? relations : [...relations, relation]
}
