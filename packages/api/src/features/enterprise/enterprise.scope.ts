import { nothing } from '../../data/scope-rule.js'
import type { GrantRule, ScopedRule } from '../../data/scope-rule.js'
import { withinTerritory } from '../../data/territory-condition.js'

/** Enterprises with their seat in the territory, or linked to one of its villages; a chief's own. */
const around: GrantRule<'Enterprise'> = (grant) => {
  if (grant.range === null) return null
  const [seated, linked] = [withinTerritory<'Enterprise'>('regionCode', grant.range), withinTerritory<'Linkage'>('regionCode', grant.range)]
  return [{ anyOf: [[seated], [{ exists: 'Linkage', on: ['enterpriseId', 'id'], where: [linked] }]] }]
}

/** Enterprises that a viewer's territory, households or appointment has to do with; all names for the administrator, who appoints their chiefs. */
export const enterpriseScope: ScopedRule<'Enterprise'> = {
  kind: 'scoped',
  roles: {
    CITY_LEADER: around,
    DIVISION_LEADER: around,
    SECTION_LEADER: (grant) =>
      grant.householdIds.length === 0 ? null : [{ exists: 'LinkageHousehold', on: ['enterpriseId', 'id'], where: [{ column: 'householdId', in: grant.householdIds }] }],
    VOLUNTEER_SUPERVISOR: nothing,
    HONORARY_CHIEF: (grant) => (grant.enterpriseId === null ? null : [{ column: 'id', equals: grant.enterpriseId }]),
    FIRST_SECRETARY: around,
    CITY_OFFICE: around,
    BANNER_OFFICE: around,
    TOWN_OFFICE: around,
    FINANCE_OFFICE: nothing,
    BANK_OFFICE: nothing,
    AUDITOR: around,
    ADMINISTRATOR: () => [],
  },
}
