import { refusal } from '../../graphql/user-error.js'
import type { Row } from '../../data/entities.js'
import { addDays } from '../../time/business-day.js'
import type { AuditAction } from '../audit/audit-words.js'
import { HEAD_RELATION } from '../household/household-registration.js'
import type { IdentityColumns } from '../person/person-identity.js'
import { withEdited, withHead, withMember, withoutMembers } from './family.js'
import type { Family, NextHead } from './family.js'
import type { HouseholdEventKind, JoiningKind, LeavingKind } from './membership-codes.js'
import type { MemberFact } from './membership-ledger.js'
import { MEMBERSHIP_SENTENCES } from './membership-messages.js'
import { personFacts, planPersonEdit } from './person-edit-plan.js'
import type { PersonEdit } from './person-edit-plan.js'

type Person = Row<'Person'>

/** One of the events or edits by which a family changes, as it stands on the timeline and in the trail. */
export interface FamilyStep {
  readonly action: AuditAction
  /** Null for an edit, which is no event. */
  readonly event: { readonly kind: HouseholdEventKind; readonly personId: string } | null
  readonly effectiveOn: string
  readonly facts: readonly MemberFact[]
  /** Members after it. */
  readonly size: number
}

/** What becomes of a family by several events and edits at once, in their order. */
export interface FamilyPlan {
  readonly after: Family
  /** Persons who belong to no household of the register any more, as they are from now on. */
  readonly gone: readonly Person[]
  readonly steps: readonly FamilyStep[]
}

/** What a whole register says anew of a family: who comes, who leaves, who heads it, and what changes of each. */
export interface FamilyRevision {
  readonly joining: readonly { readonly person: Person; readonly kind: JoiningKind; readonly on: string }[]
  readonly leaving: readonly { readonly personId: string; readonly kind: LeavingKind; readonly on: string }[]
  /** Identity: columns of a new ID number; undefined when the number stays. */
  readonly edits: readonly { readonly personId: string; readonly edit: PersonEdit; readonly identity: IdentityColumns | undefined }[]
  /** Another head, who may be one that comes, with the relation of everybody who is a member in the end; null when the head stays. */
  readonly head: NextHead | null
}

/** A person who belongs to no household of the register from the day on: the ID number is free for another registration. */
export const goneFrom = (person: Person, effectiveOn: string): Person => ({ ...person, endedOn: addDays(effectiveOn, -1), idNumberHash: null })

/** The change of the head's name, where it changed. */
export const headFacts = (before: Family, after: Family): MemberFact[] =>
  before.household.headName === after.household.headName || after.members.length === 0 ? [] : [{ field: 'headName', from: before.household.headName, to: after.household.headName, personId: null }]

/** A new head may come only now, and stands among the others until the others have a relation to them. */
const UNTIL_HEAD = '其他'

const related = (family: Family, { personId, relations }: NextHead): NextHead => ({ personId, relations: new Map(family.members.map(({ id, relation }) => [id, relations.get(id) ?? (relation === HEAD_RELATION ? UNTIL_HEAD : relation)])) })

/**
 * Plans a revision of a family as the events and edits that would have been entered by hand: edits, then whoever comes, then a
 * change of head, then whoever leaves. Throws VALIDATION or STATE as these do: too many members, nobody left.
 */
export const planFamily = (before: Family, { joining, leaving, edits, head }: FamilyRevision, today: string): FamilyPlan => {
  const steps: FamilyStep[] = []
  const gone: Person[] = []
  let family = before
  const step = (action: AuditAction, event: FamilyStep['event'], effectiveOn: string, facts: readonly MemberFact[]): void => void steps.push({ action, event, effectiveOn, facts, size: family.household.size })
  for (const { personId, edit, identity } of edits) {
    const person = memberIn(family, personId)
    const { after, facts } = planPersonEdit(person, edit, identity)
    if (facts.length === 0) continue
    family = withEdited(family, after)
    step('household.updatePerson', null, today, facts)
  }
  for (const { person, kind, on } of joining) {
    family = withMember(family, person, person.id === head?.personId ? UNTIL_HEAD : person.relation)
    step('household.addMember', { kind, personId: person.id }, on, [{ field: `member.${kind}`, from: null, to: person.name, personId: person.id }])
  }
  const formerHead = family.members[0]?.id
  const headLeaves = leaving.find(({ personId }) => personId === formerHead)
  if (head !== null && headLeaves === undefined) {
    const [earlier, next] = [family, related(family, head)]
    family = withHead(family, next)
    step('household.changeHead', { kind: 'HEAD_CHANGE', personId: head.personId }, today, headFacts(earlier, family))
  }
  for (const { personId, kind, on } of [...leaving.filter((each) => each !== headLeaves), ...(headLeaves === undefined ? [] : [headLeaves])]) {
    const [earlier, person] = [family, memberIn(family, personId)]
    family = withoutMembers(family, new Set([personId]), head === null ? null : related(family, head))
    gone.push(goneFrom(person, on))
    step('household.endMember', { kind, personId }, on, [{ field: `member.${kind}`, from: person.name, to: null, personId }, ...headFacts(earlier, family)])
  }
  return { after: family, gone, steps }
}

/** What a revision of a family replaced, by which it can be taken back: who came by it, and everybody whom it changed or ended as they were. */
export interface ReplacedFamily {
  readonly joined: readonly string[]
  readonly persons: readonly Person[]
}

/** What a plan replaces of a family. */
export const replacedBy = (before: Family, { after, gone }: FamilyPlan): ReplacedFamily => {
  const known = new Set(before.members.map(({ id }) => id))
  const still = new Map([...after.members, ...gone].map((person) => [person.id, person]))
  return {
    joined: after.members.filter(({ id }) => !known.has(id)).map(({ id }) => id),
    persons: before.members.filter((person) => JSON.stringify(still.get(person.id)) !== JSON.stringify(person)),
  }
}

/**
 * Plans the way back: whoever came leaves as a mistake, whoever left is entered again as left out, whoever changed is as before,
 * and so is the head. Each is a change with its own history, as the revision was.
 */
export const planFamilyBack = (now: Family, { joined, persons }: ReplacedFamily, today: string): FamilyPlan => {
  const came = new Set(joined)
  const earlier = new Map(persons.map((person) => [person.id, person]))
  const here = new Set(now.members.map(({ id }) => id))
  const restored = persons.filter(({ id }) => !here.has(id))
  const leaving = now.members.filter(({ id }) => came.has(id))
  const members = [...now.members.filter(({ id }) => !came.has(id)).map((person) => earlier.get(person.id) ?? person), ...restored].toSorted((one, other) => one.position - other.position)
  const after: Family = { household: { ...now.household, size: members.length, headName: members[0]?.name ?? now.household.headName }, members }
  const steps: FamilyStep[] = []
  let { size } = now.household
  const [headNow, headBefore] = [now.members[0], members[0]]
  for (const person of now.members) {
    const before = earlier.get(person.id)
    // With the head everybody's relation changes, which the change of head tells.
    const facts = before === undefined ? [] : personFacts(person, before).filter(({ field }) => field !== 'person.relation' || headNow?.id === headBefore?.id)
    if (facts.length > 0) steps.push({ action: 'household.updatePerson', event: null, effectiveOn: today, facts, size })
  }
  for (const { id, name } of restored) {
    size += 1
    steps.push({ action: 'household.addMember', event: { kind: 'OMISSION', personId: id }, effectiveOn: today, facts: [{ field: 'member.OMISSION', from: null, to: name, personId: id }], size })
  }
  if (headNow !== undefined && headBefore !== undefined && headNow.id !== headBefore.id) steps.push({ action: 'household.changeHead', event: { kind: 'HEAD_CHANGE', personId: headBefore.id }, effectiveOn: today, facts: headFacts(now, after), size })
  for (const { id, name } of leaving) {
    size -= 1
    steps.push({ action: 'household.endMember', event: { kind: 'MISTAKE', personId: id }, effectiveOn: today, facts: [{ field: 'member.MISTAKE', from: name, to: null, personId: id }], size })
  }
  return { after, gone: leaving.map((person) => goneFrom(person, today)), steps }
}

const memberIn = ({ members }: Family, personId: string): Person => {
  const person = members.find(({ id }) => id === personId)
  if (person === undefined) throw refusal('NOT_FOUND', MEMBERSHIP_SENTENCES.notMember)
  return person
}
