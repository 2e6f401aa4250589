import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import type { Family } from '../membership/family.js'
import type { FamilyRevision } from '../membership/family-plan.js'
import type { LeavingKind } from '../membership/membership-codes.js'
import { HEAD_RELATION } from '../household/household-registration.js'
import { personRow } from '../household/registration-rows.js'
import { identityOf } from '../person/person-identity.js'
import type { IdentityColumns } from '../person/person-identity.js'
import type { HouseholdDraft, MemberDraft } from './household-draft.js'
import { compareMembers } from './member-comparison.js'
import type { MemberContext } from './member-comparison.js'
import type { RegisterDifference } from './register-difference.js'
import { fieldsToldIn, fieldsToldTo } from './seen-fields.js'
import type { TellsOf } from './seen-fields.js'

const contextOf = ({ cipher, clock }: Pick<Core, 'cipher' | 'clock'>, tellsOf: TellsOf, departures: LeavingKind | null): MemberContext => ({
  isNumberOf: (idNumber, { idNumberHash }) => idNumberHash !== null && cipher.lookupHashes(idNumber).includes(idNumberHash),
  tellsOf,
  departures,
  today: clock.today(),
})

/** By what the members of sheets are compared for somebody. */
export const memberContextOf = (core: Pick<Core, 'cipher' | 'clock'>, access: Pick<Access, 'grants'>, departures: LeavingKind | null): MemberContext => contextOf(core, fieldsToldTo(access, core.clock.today()), departures)

/** By what they are compared once more when their preview is applied, whoever applies it. */
export const appliedContextOf = (core: Pick<Core, 'cipher' | 'clock'>, differences: readonly RegisterDifference[], departures: LeavingKind | null): MemberContext => contextOf(core, fieldsToldIn(differences), departures)

/** What a sheet makes of a registered family, by the comparison that its preview showed. */
export const familyRevisionOf = ({ cipher }: Pick<Core, 'cipher'>, { members }: HouseholdDraft, family: Family, context: MemberContext): FamilyRevision => {
  const { joining, leaving, edits, head, relations } = compareMembers(members, family, context)
  const { id, regionCode } = family.household
  const identity = (number: string): IdentityColumns => {
    const checked = identityOf(number, context.today, cipher)
    if (!checked.valid) throw new Error(`An ID number is checked before it is applied: ${checked.fault}`)
    return checked.columns
  }
  const joined = joining.map(({ member, kind, on }) => ({ member, kind, on, person: personRow({ ...plainMember(member), ...(kind === 'BIRTH' ? { birthDate: on } : {}) }, { householdId: id, regionCode, position: 0 }, context.today, cipher) }))
  const headId = head === null ? null : (head.person?.id ?? joined.find(({ person }) => person.relation === HEAD_RELATION)?.person.id ?? null)
  return {
    joining: joined.map(({ person, kind, on }) => ({ person, kind, on })),
    leaving: leaving.map(({ person, kind, on }) => ({ personId: person.id, kind, on })),
    edits: edits.map(({ person, edit, number }) => ({ personId: person.id, edit, identity: number === null ? undefined : identity(number) })),
    head: headId === null ? null : { personId: headId, relations: new Map([...relations, ...joined.map(({ person }): [string, string] => [person.id, person.relation])]) },
  }
}

const plainMember = ({ line: _line, event: _event, eventOn: _eventOn, ...member }: MemberDraft): Omit<MemberDraft, 'line' | 'event' | 'eventOn'> => member
