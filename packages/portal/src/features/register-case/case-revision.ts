import type { CaseWholeFragment, HouseholdAttribute, PovertyCause, ReviseCaseInput } from '../../gql/register-case/graphql'
import type { FamilyMember } from './MemberFields'

/** What of a case may be put right, as the form holds it; for an identification all of it, else the reason alone. */
export interface RevisionDraft {
  readonly reason: string
  readonly groupName: string
  readonly attribute: HouseholdAttribute | null
  readonly mainCause: PovertyCause | null
  readonly members: readonly FamilyMember[]
}

export type RevisionPart = keyof RevisionDraft
export type Revisable = Pick<CaseWholeFragment, 'id' | 'kind' | 'version' | 'reason' | 'groupName' | 'attribute' | 'mainCause' | 'members'>

const parts = ['reason', 'groupName', 'attribute', 'mainCause', 'members'] as const satisfies readonly RevisionPart[]

/** The case as the form begins with it. Each member keeps what it has; the ID number is not known here and is left empty. */
export function draftOf({ reason, groupName, attribute, mainCause, members }: Revisable): RevisionDraft {
  return { reason, groupName: groupName ?? '', attribute, mainCause, members: members.map(({ name, relation, birthDate, idNumber }, index) => ({ name, relation, birthDate: birthDate ?? '', idNumber: '', keeps: index, storedIdNumber: idNumber })) }
}

/** The parts in which two drafts differ. */
export function changedParts(from: RevisionDraft, to: RevisionDraft): RevisionPart[] {
  return parts.filter((part) => JSON.stringify(from[part]) !== JSON.stringify(to[part]))
}

/** What is sent: the parts that were changed, against the version that was read. */
export function revisionInput(read: Revisable, draft: RevisionDraft): ReviseCaseInput {
  const changed = new Set(changedParts(draftOf(read), draft))
  return {
    id: read.id,
    version: read.version,
    ...(changed.has('reason') ? { reason: draft.reason.trim() } : {}),
    ...(changed.has('groupName') ? { groupName: draft.groupName.trim() } : {}),
    ...(changed.has('attribute') ? { attribute: draft.attribute } : {}),
    ...(changed.has('mainCause') ? { mainCause: draft.mainCause } : {}),
    ...(changed.has('members') ? { members: draft.members.map(({ name, relation, birthDate, idNumber, keeps }) => ({ name: name.trim(), relation, birthDate: birthDate === '' ? null : birthDate, ...(keeps === undefined ? {} : { keeps }), ...(idNumber === '' ? {} : { idNumber }) })) } : {}),
  }
}

/** What was typed, on top of what somebody else saved meanwhile. */
export interface Rebased {
  readonly draft: RevisionDraft
  /** What both changed: the form keeps one's own words and says what is stored; of the family it takes what is stored. */
  readonly clashing: readonly RevisionPart[]
}

/** Puts one's own changes on top of another version. Members are counted by the version that was read, so that another family takes the place of one's own. */
export function rebased(opened: RevisionDraft, mine: RevisionDraft, current: RevisionDraft): Rebased {
  const [typed, theirs] = [changedParts(opened, mine), new Set(changedParts(opened, current))]
  const clashing = typed.filter((part) => theirs.has(part) && JSON.stringify(mine[part]) !== JSON.stringify(current[part]))
  const kept = new Set(typed.filter((part) => part !== 'members' || !theirs.has('members')))
  const side = (part: RevisionPart): RevisionDraft => (kept.has(part) ? mine : current)
  return {
    draft: { reason: side('reason').reason, groupName: side('groupName').groupName, attribute: side('attribute').attribute, mainCause: side('mainCause').mainCause, members: side('members').members },
    clashing,
  }
}
