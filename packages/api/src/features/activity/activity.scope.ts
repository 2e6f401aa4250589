import { inTerritory, nothing } from '../../data/scope-rule.js'
import type { FieldRule, ScopedRule } from '../../data/scope-rule.js'

const territory = inTerritory<'Activity'>('regionCode')
const hidden: FieldRule<'Activity'> = { visibleTo: ['CITY_LEADER', 'DIVISION_LEADER', 'SECTION_LEADER', 'FIRST_SECRETARY', 'CITY_OFFICE', 'BANNER_OFFICE', 'TOWN_OFFICE', 'AUDITOR'], otherwise: () => null }

/** What was done for the villages of the territory; a section-level leader sees the own. Which household it was and what it earned is not for supervisors and chiefs. */
export const activityScope: ScopedRule<'Activity'> = {
  kind: 'scoped',
  roles: {
    CITY_LEADER: territory,
    DIVISION_LEADER: territory,
    SECTION_LEADER: (grant) => [{ column: 'accountId', equals: grant.accountId }],
    VOLUNTEER_SUPERVISOR: territory,
    HONORARY_CHIEF: territory,
    FIRST_SECRETARY: territory,
    CITY_OFFICE: territory,
    BANNER_OFFICE: territory,
    TOWN_OFFICE: territory,
    FINANCE_OFFICE: nothing,
    BANK_OFFICE: nothing,
    AUDITOR: territory,
    ADMINISTRATOR: nothing,
  },
  fields: { householdId: hidden, incomeEffect: hidden },
}
