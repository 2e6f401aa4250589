import type { Role } from '../../access/roles.js'
import { householdRoles, inTerritory, nothing } from '../../data/scope-rule.js'
import type { GrantRule, ScopedRule } from '../../data/scope-rule.js'
import type { EntityName } from '../../data/entities.js'

const ofOffices = <Name extends EntityName>(territory: GrantRule<Name>): Readonly<Record<Role, GrantRule<Name>>> => ({
  CITY_LEADER: nothing,
  DIVISION_LEADER: nothing,
  SECTION_LEADER: nothing,
  VOLUNTEER_SUPERVISOR: nothing,
  HONORARY_CHIEF: nothing,
  FIRST_SECRETARY: nothing,
  CITY_OFFICE: territory,
  BANNER_OFFICE: territory,
  TOWN_OFFICE: territory,
  FINANCE_OFFICE: nothing,
  BANK_OFFICE: nothing,
  AUDITOR: territory,
  ADMINISTRATOR: nothing,
})

/** A pair belongs to the smallest region that holds both files: only whoever answers for both sees it. */
export const duplicatePairScope: ScopedRule<'DuplicatePair'> = { kind: 'scoped', roles: ofOffices(inTerritory<'DuplicatePair'>('regionCode')) }

/** That a file has a match somewhere, for the office of the own file; what and where it is stays hidden. */
export const duplicateSignScope: ScopedRule<'DuplicateSign'> = { kind: 'scoped', roles: ofOffices(inTerritory<'DuplicateSign'>('regionCode')) }

/** Which file went up in which is history of the file that goes on, for those who read it in full. */
export const householdMergeScope: ScopedRule<'HouseholdMerge'> = {
  kind: 'scoped',
  roles: { ...householdRoles<'HouseholdMerge'>('regionCode', 'householdId'), VOLUNTEER_SUPERVISOR: nothing, HONORARY_CHIEF: nothing },
}
