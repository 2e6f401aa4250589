import type { Row } from '../../data/entities.js'
import { refusal } from '../../graphql/user-error.js'
import { HEAD_RELATION } from '../household/household-registration.js'
import { MEMBERSHIP_SENTENCES } from './membership-messages.js'

/** A household with its members of today, the head first. */
export interface Family {
  readonly household: Row<'Household'>
  readonly members: readonly Row<'Person'>[]
}

/** Who becomes head, and what every other member is to the new head. */
export interface NextHead {
  readonly personId: string
  readonly relations: ReadonlyMap<string, string>
}

const MOST_MEMBERS = 50

/** The household says of its members what they are: how many, and the head's name. One without members keeps the name. */
const familyOf = (household: Row<'Household'>, members: readonly Row<'Person'>[]): Family => ({
  household: { ...household, size: members.length, headName: members[0]?.name ?? household.headName },
  members,
})

/** The member with the id; throws NOT_FOUND by the field. */
export const memberOf = ({ members }: Family, personId: string, field: readonly string[] = ['person']): Row<'Person'> => {
  const member = members.find(({ id }) => id === personId)
  if (member === undefined) throw refusal('NOT_FOUND', MEMBERSHIP_SENTENCES.notMember, field)
  return member
}

/** The family with another one in it, last on its card; what the person was elsewhere is over. */
export const withMember = (family: Family, person: Row<'Person'>, relation: string, field: readonly string[] = ['relation']): Family => {
  if (relation.trim() === HEAD_RELATION) throw refusal('VALIDATION', MEMBERSHIP_SENTENCES.relationOfMember, field)
  if (family.members.length >= MOST_MEMBERS) throw refusal('VALIDATION', MEMBERSHIP_SENTENCES.tooManyMembers)
  const position = Math.max(...family.members.map((member) => member.position)) + 1
  const { id, regionCode } = family.household
  return familyOf(family.household, [...family.members, { ...person, householdId: id, regionCode, position, relation }])
}

/** The members with one of them as head, first on the card; each of the others has the relation that is given. */
export const headedBy = (members: readonly Row<'Person'>[], { personId, relations }: NextHead): Row<'Person'>[] => {
  const head = members.find(({ id }) => id === personId)
  if (head === undefined) throw refusal('NOT_FOUND', MEMBERSHIP_SENTENCES.notMember, ['nextHead'])
  const others = members.filter(({ id }) => id !== personId)
  const related = others.map((member) => ({ ...member, relation: relations.get(member.id) ?? '' }))
  if (related.some(({ relation }) => relation.trim() === '' || relation.trim() === HEAD_RELATION)) throw refusal('VALIDATION', MEMBERSHIP_SENTENCES.relations, ['relations'])
  return [{ ...head, relation: HEAD_RELATION }, ...related].map((member, index) => ({ ...member, position: index + 1 }))
}

/** The family under another head. */
export const withHead = (family: Family, next: NextHead): Family => {
  if (family.members[0]?.id === next.personId) throw refusal('VALIDATION', MEMBERSHIP_SENTENCES.alreadyHead, ['person'])
  return familyOf(family.household, headedBy(family.members, next))
}

/** The family without some of its members; when the head is among them, under the next head. The last one cannot leave. */
export const withoutMembers = (family: Family, leaving: ReadonlySet<string>, next: NextHead | null): Family => {
  const rest = family.members.filter(({ id }) => !leaving.has(id))
  const [head] = family.members
  if (rest.length === 0) throw refusal('STATE', MEMBERSHIP_SENTENCES.lastMember)
  if (head === undefined || !leaving.has(head.id)) return familyOf(family.household, rest)
  if (next === null) throw refusal('VALIDATION', MEMBERSHIP_SENTENCES.headLeaves, ['nextHead'])
  return familyOf(family.household, headedBy(rest, next))
}

/** The family with what is on file of a member changed. */
export const withEdited = (family: Family, person: Row<'Person'>): Family => familyOf(family.household, family.members.map((member) => (member.id === person.id ? person : member)))

/** The family after every member went elsewhere: nobody is left, the name of the former head stays for whoever looks for it. */
export const emptied = (family: Family): Family => familyOf(family.household, [])

/** A new household of members that leave another, under its own head. */
export const splitOff = (household: Row<'Household'>, members: readonly Row<'Person'>[], next: NextHead): Family => {
  const { id, regionCode } = household
  return familyOf(household, headedBy(members.map((member) => ({ ...member, householdId: id, regionCode })), next))
}
