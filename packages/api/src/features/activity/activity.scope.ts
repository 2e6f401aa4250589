import { inTerritory, nothing } from '../../data/scope-rule.js'
import type { FieldRule, GrantRule, ScopedRule } from '../../data/scope-rule.js'

const territory = inTerritory<'Activity'>('regionCode')
const hidden: FieldRule<'Activity'> = { visibleTo: ['CITY_LEADER', 'DIVISION_LEADER', 'SECTION_LEADER', 'FIRST_SECRETARY', 'CITY_OFFICE', 'BANNER_OFFICE', 'TOWN_OFFICE', 'AUDITOR'], otherwise: () => null }

/** What concerns the villages of the own ten: what everybody there is told, and of activities face to face the own ones and those with the own households. */
const ofOwnVillages: GrantRule<'Activity'> = ({ accountId, householdIds }) =>
  householdIds.length === 0
    ? null
    : [
        { exists: 'Household', on: ['regionCode', 'regionCode'], where: [{ column: 'id', in: householdIds }] },
        { anyOf: [[{ column: 'kind', in: ['TECH_ADVICE', 'MARKET_INFO', 'RELIEF_DAY'] }], [{ column: 'accountId', equals: accountId }], [{ column: 'householdId', in: householdIds }]] },
      ]

/** What was done for the villages of the territory; a section-level leader sees what concerns those of the own households. Which household it was and what it earned is not for supervisors and chiefs. */
export const activityScope: ScopedRule<'Activity'> = {
  kind: 'scoped',
  roles: {
    CITY_LEADER: territory,
    DIVISION_LEADER: territory,
    SECTION_LEADER: ofOwnVillages,
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
