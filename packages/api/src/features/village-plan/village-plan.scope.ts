import { inTerritory, nothing } from '../../data/scope-rule.js'
import type { ScopedRule } from '../../data/scope-rule.js'

const territory = inTerritory<'VillagePlan'>('regionCode')

/** Village plans of the territory; a section-level leader reads those of the villages where the own ten live, which their measures are a part of. */
export const villagePlanScope: ScopedRule<'VillagePlan'> = {
  kind: 'scoped',
  roles: {
    CITY_LEADER: territory,
    DIVISION_LEADER: territory,
    SECTION_LEADER: (grant) =>
      grant.householdIds.length === 0 ? null : [{ exists: 'Household', on: ['regionCode', 'regionCode'], where: [{ column: 'id', in: grant.householdIds }] }],
    VOLUNTEER_SUPERVISOR: nothing,
    HONORARY_CHIEF: nothing,
    FIRST_SECRETARY: territory,
    CITY_OFFICE: territory,
    BANNER_OFFICE: territory,
    TOWN_OFFICE: territory,
    FINANCE_OFFICE: nothing,
    BANK_OFFICE: nothing,
    AUDITOR: territory,
    ADMINISTRATOR: nothing,
  },
}
