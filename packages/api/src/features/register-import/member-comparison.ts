import type { Row } from '../../data/entities.js'
import { HEAD_RELATION } from '../household/household-registration.js'
import type { JoiningKind, LeavingKind } from '../membership/membership-codes.js'
import { CIRCUMSTANCES } from '../membership/person-edit-plan.js'
import type { PersonEdit } from '../membership/person-edit-plan.js'
import type { DifferenceObstacle } from './difference-obstacle.js'
import { hasLeft } from './household-draft.js'
import type { MemberDraft } from './household-draft.js'
import type { ImportField } from './import-field.js'
import { pairMembers } from './member-pairing.js'
import type { IsNumberOf } from './member-pairing.js'
import type { RegisterDifference } from './register-difference.js'
import type { TellsOf, ToldOfPerson } from './seen-fields.js'

type Person = Row<'Person'>

/** By what a sheet's members are compared with those of the register. */
export interface MemberContext {
  readonly isNumberOf: IsNumberOf
  /** What is shown to the importer; of what is not, it is not even told that it differs, and it is not changed. */
  readonly tellsOf: TellsOf
  /** How members whom the sheet lacks left; null: they stay. */
  readonly departures: LeavingKind | null
  readonly today: string
}

/** What becomes of a registered household's members by a sheet. */
export interface MemberComparison {
  readonly joining: readonly { readonly member: MemberDraft; readonly kind: JoiningKind; readonly on: string }[]
  readonly leaving: readonly { readonly person: Person; readonly kind: LeavingKind; readonly on: string }[]
  /** `number`: an ID number that the person had not, or another than the register has. */
  readonly edits: readonly { readonly person: Person; readonly edit: PersonEdit; readonly number: string | null }[]
  /** The sheet's head where it is another than the register's: the person, or the one who joins. */
  readonly head: { readonly person: Person | null } | null
  /** Relation to the sheet's head of everybody whom both have. */
  readonly relations: ReadonlyMap<string, string>
  readonly differences: readonly RegisterDifference[]
}

const COVERED: ReadonlySet<ImportField> = new Set(['health', 'disability', 'education', 'student', 'idNumber'])

const told = (field: ImportField, person: string, from: string | null, to: string | null, obstacle: DifferenceObstacle | null = null): RegisterDifference => {
  const covered = COVERED.has(field)
  return { field, person, from: covered ? null : from, to: covered ? null : to, applies: obstacle === null, obstacle }
}

const cameOrLeft = (name: string, event: JoiningKind | LeavingKind | null, on: string | null, came: boolean, obstacle: DifferenceObstacle | null): RegisterDifference => ({
  field: 'member', person: name, from: came ? null : name, to: came ? name : null, applies: obstacle === null, obstacle, event, on,
})

const listed = (values: readonly string[]): string => values.toSorted().join('、')

/** Fields of a person that stand in a sheet as they are on file. */
const plainFields = (stored: Person, { education }: ToldOfPerson): readonly ('name' | 'nameMongolian' | 'ethnicity' | 'labour' | 'sex' | 'birthDate' | 'education' | 'student')[] => [
  'name', 'nameMongolian', 'ethnicity', ...(education ? (['education', 'student'] as const) : []), 'labour',
  // Of whoever has a number both follow from it.
  ...(stored.idNumberPrefix === null ? (['sex', 'birthDate'] as const) : []),
]

/** What a sheet changes of one member, but for the relation, and how the preview tells it. */
const editOf = (member: MemberDraft, stored: Person, { isNumberOf, tellsOf }: MemberContext): { readonly edit: PersonEdit; readonly number: string | null; readonly differences: RegisterDifference[] } => {
  const seen = tellsOf(stored, member)
  const edit: Record<string, unknown> = {}
  const differences: RegisterDifference[] = []
  const number = member.idNumber !== null && !isNumberOf(member.idNumber, stored) ? member.idNumber : null
  if (number !== null) differences.push(told('idNumber', member.name, null, null))
  for (const field of plainFields(stored, seen)) {
    const value = member[field]
    if (value === undefined || value === stored[field] || (number !== null && (field === 'sex' || field === 'birthDate'))) continue
    edit[field] = value
    differences.push(told(field, member.name, stored[field], value))
  }
  if (member.health !== undefined && seen.health && listed(member.health) !== listed(stored.health)) {
    edit['health'] = [...member.health]
    differences.push(told('health', member.name, null, null))
  }
  if (member.disability !== undefined && seen.health && member.disability !== stored.disability) {
    edit['disability'] = member.disability
    differences.push(told('disability', member.name, null, null))
  }
  for (const name of CIRCUMSTANCES) {
    const value = member.circumstances?.[name]
    const before = stored.circumstances?.[name]
    if (value === undefined || value === before) continue
    edit['circumstances'] = { ...(edit['circumstances'] as object | undefined), [name]: value }
    differences.push(told(name, member.name, before === undefined ? null : String(before), String(value)))
  }
  return { edit, number, differences }
}

/** How somebody came whom the register lacks: as the sheet says; born since the identification; or left out until now. */
const joiningOf = (member: MemberDraft, identifiedOn: string, today: string): { readonly kind: JoiningKind; readonly on: string } => {
  const born = member.birthDate ?? null
  if (member.event === 'BIRTH' || (member.event === undefined && born !== null && born >= identifiedOn)) return { kind: 'BIRTH', on: born ?? member.eventOn ?? today }
  const kind: JoiningKind = member.event === 'MARRIAGE_IN' || member.event === 'MOVE_IN' ? member.event : 'OMISSION'
  return { kind, on: member.eventOn ?? today }
}

/**
 * Compares the members of a sheet's household with those of the register: who came, who left, who heads it, and what
 * differs of each. Whoever the sheet lacks stays unless it was said how such members left. The head changes only where
 * everybody's relation to the new one is known.
 */
export const compareMembers = (members: readonly MemberDraft[], { household, members: stored }: { readonly household: Pick<Row<'Household'>, 'identifiedOn'>; readonly members: readonly Person[] }, context: MemberContext): MemberComparison => {
  const { departures, today } = context
  const { pairs, left } = pairMembers(members, stored, context.isNumberOf)
  const sheetHead = pairs.find(({ member }) => member.relation === HEAD_RELATION && !hasLeft(member))
  const otherHead = sheetHead !== undefined && sheetHead.person?.id !== stored[0]?.id
  const blocked = otherHead && left.length > 0 && departures === null ? 'HEAD_RELATIONS' : null
  const isFormerHead = (person: Person | null): boolean => person !== null && person.id === stored[0]?.id
  const joining: MemberComparison['joining'][number][] = []
  const leaving: MemberComparison['leaving'][number][] = []
  const edits: MemberComparison['edits'][number][] = []
  const relations = new Map<string, string>()
  const differences = pairs.flatMap(({ member, person }): RegisterDifference[] => {
    if (hasLeft(member)) {
      // Who left before is no member any more.
      if (person === null) return []
      const obstacle = isFormerHead(person) ? blocked : null
      const on = member.eventOn ?? today
      if (obstacle === null) leaving.push({ person, kind: member.event, on })
      return [cameOrLeft(person.name, member.event, on, false, obstacle)]
    }
    if (person === null) {
      const { kind, on } = joiningOf(member, household.identifiedOn, today)
      const obstacle = member === sheetHead?.member ? blocked : null
      if (obstacle === null) joining.push({ member, kind, on })
      return [cameOrLeft(member.name, kind, on, true, obstacle)]
    }
    relations.set(person.id, member.relation)
    const { edit, number, differences: own } = editOf(member, person, context)
    const relates = person.relation !== member.relation
    const relation = relates ? { relation: member.relation } : {}
    const whole: PersonEdit = { ...edit, ...(otherHead ? {} : relation) }
    if (Object.keys(whole).length > 0 || number !== null) edits.push({ person, edit: whole, number })
    return [...own, ...(relates ? [told('relation', member.name, person.relation, member.relation, blocked)] : [])]
  })
  for (const person of left) if (departures !== null) leaving.push({ person, kind: departures, on: today })
  return {
    joining,
    leaving,
    edits,
    head: otherHead && blocked === null ? { person: sheetHead.person } : null,
    relations,
    differences: [...differences, ...left.map((person) => cameOrLeft(person.name, departures, departures === null ? null : today, false, departures === null ? 'MEMBER_ABSENT' : null))],
  }
}
