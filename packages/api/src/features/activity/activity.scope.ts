import type { Condition } from '../../data/condition.js'
import { inTerritory, nothing } from '../../data/scope-rule.js'
import type { FieldRule, GrantRule, ScopedRule } from '../../data/scope-rule.js'

const territory = inTerritory<'Activity'>('regionCode')
const hidden: FieldRule<'Activity'> = { visibleTo: ['CITY_LEADER', 'DIVISION_LEADER', 'SECTION_LEADER', 'FIRST_SECRETARY', 'CITY_OFFICE', 'BANNER_OFFICE', 'TOWN_OFFICE', 'AUDITOR'], otherwise: () => null }

/** What everybody in a village is told. What happened face to face with a household tells of that household. */
const TOLD_TO_ALL: Condition<'Activity'> = { column: 'kind', in: ['TECH_ADVICE', 'MARKET_INFO', 'RELIEF_DAY'] }

/** What concerns the villages of the own ten: what everybody there is told, and of activities face to face the own ones and those with the own households. */
const ofOwnVillages: GrantRule<'Activity'> = ({ accountId, householdIds }) =>
  householdIds.length === 0
    ? null
    : [
        { exists: 'Household', on: ['regionCode', 'regionCode'], where: [{ column: 'id', in: householdIds }] },
        { anyOf: [[TOLD_TO_ALL], [{ column: 'accountId', equals: accountId }], [{ column: 'householdId', in: householdIds }]] },
      ]

/** What everybody in the territory is told, and what the viewer did there. */
const board: GrantRule<'Activity'> = (grant) => {
  const within = territory(grant)
  return within === null ? null : [...within, { anyOf: [[TOLD_TO_ALL], [{ column: 'accountId', equals: grant.accountId }]] }]
}

/** What was done for the villages of the territory; a section-level leader sees what concerns those of the own households. What happened face to face with a household, which it was and what it earned is not for supervisors and chiefs. */
export const activityScope: ScopedRule<'Activity'> = {
  kind: 'scoped',
  roles: {
    CITY_LEADER: territory,
    DIVISION_LEADER: territory,
    SECTION_LEADER: ofOwnVillages,
    VOLUNTEER_SUPERVISOR: board,
    HONORARY_CHIEF: board,
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
