import { inTerritory, nothing, ofOwnEnterprise } from '../../data/scope-rule.js'
import type { GrantRule, ScopedRule } from '../../data/scope-rule.js'

type OfPledges = 'Pledge' | 'PledgeDelivery'

/** What was promised to the villages of the territory, and by the own enterprise. It names no household. */
const rolesOf = <Name extends OfPledges>(territory: GrantRule<Name>, own: GrantRule<Name>): ScopedRule<Name> => ({
  kind: 'scoped',
  roles: {
    CITY_LEADER: territory,
    DIVISION_LEADER: territory,
    SECTION_LEADER: nothing,
    VOLUNTEER_SUPERVISOR: nothing,
    HONORARY_CHIEF: own,
    FIRST_SECRETARY: territory,
    CITY_OFFICE: territory,
    BANNER_OFFICE: territory,
    TOWN_OFFICE: territory,
    FINANCE_OFFICE: nothing,
    BANK_OFFICE: nothing,
    AUDITOR: territory,
    ADMINISTRATOR: nothing,
  },
})

export const pledgeScope = rolesOf<'Pledge'>(inTerritory('regionCode'), ofOwnEnterprise('enterpriseId'))
/** By the pledge: an enterprise has few, and each of them few deliveries. */
const ofOwnPledges: GrantRule<'PledgeDelivery'> = ({ enterpriseId }) => (enterpriseId === null ? null : [{ exists: 'Pledge', on: ['id', 'pledgeId'], where: [{ column: 'enterpriseId', equals: enterpriseId }] }])

export const pledgeDeliveryScope = rolesOf<'PledgeDelivery'>(inTerritory('regionCode'), ofOwnPledges)
