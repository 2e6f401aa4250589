import { ancestorCode } from '../../access/territory.js'
import { inTerritory, nothing } from '../../data/scope-rule.js'
import type { GrantRule, ScopedRule } from '../../data/scope-rule.js'
import { withinTerritory } from '../../data/territory-condition.js'

const territory = inTerritory<'SendingUnit'>('regionCode')

/** Bodies of the own banner, and those of the city above, whose cadres go to every banner. */
const ownAndCity: GrantRule<'SendingUnit'> = (grant) =>
  grant.range === null || grant.regionCode === null
    ? null
    : [{ anyOf: [[withinTerritory('regionCode', grant.range)], [{ column: 'regionCode', equals: ancestorCode(grant.regionCode, 'CITY') }]] }]

/** Bodies that send cadres, for those who keep appointments, teams and dispatches. */
export const sendingUnitScope: ScopedRule<'SendingUnit'> = {
  kind: 'scoped',
  roles: {
    CITY_LEADER: nothing,
    DIVISION_LEADER: nothing,
    SECTION_LEADER: nothing,
    VOLUNTEER_SUPERVISOR: nothing,
    HONORARY_CHIEF: nothing,
    FIRST_SECRETARY: nothing,
    CITY_OFFICE: territory,
    BANNER_OFFICE: ownAndCity,
    TOWN_OFFICE: nothing,
    FINANCE_OFFICE: nothing,
    BANK_OFFICE: nothing,
    AUDITOR: territory,
    ADMINISTRATOR: () => [],
  },
}
