import { inTerritory, nothing } from '../../data/scope-rule.js'
import type { GrantRule, ScopedRule } from '../../data/scope-rule.js'
import type { Role } from '../../access/roles.js'

const readBy = <Name extends 'LookBack' | 'LookBackHousehold'>(territory: GrantRule<Name>): Readonly<Record<Role, GrantRule<Name>>> => ({
  CITY_LEADER: territory,
  DIVISION_LEADER: nothing,
  SECTION_LEADER: nothing,
  VOLUNTEER_SUPERVISOR: nothing,
  HONORARY_CHIEF: nothing,
  FIRST_SECRETARY: nothing,
  CITY_OFFICE: territory,
  BANNER_OFFICE: territory,
  TOWN_OFFICE: nothing,
  FINANCE_OFFICE: nothing,
  BANK_OFFICE: nothing,
  AUDITOR: territory,
  ADMINISTRATOR: nothing,
})

/** Draws of the territory. Those whose work is looked at again do not see who was drawn. */
export const lookBackScope: ScopedRule<'LookBack'> = { kind: 'scoped', roles: readBy(inTerritory<'LookBack'>('regionCode')) }
export const lookBackHouseholdScope: ScopedRule<'LookBackHousehold'> = { kind: 'scoped', roles: readBy(inTerritory<'LookBackHousehold'>('regionCode')) }
