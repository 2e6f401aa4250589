import { inTerritory, nothing, ofOwnEnterprise } from '../../data/scope-rule.js'
import type { ScopedRule } from '../../data/scope-rule.js'

const seated = inTerritory<'AccessToken'>('regionCode')

/** The keys of the own enterprise, and of the enterprises with their seat in the banner; auditors see that there are some. */
export const accessTokenScope: ScopedRule<'AccessToken'> = {
  kind: 'scoped',
  roles: {
    CITY_LEADER: nothing,
    DIVISION_LEADER: nothing,
    SECTION_LEADER: nothing,
    VOLUNTEER_SUPERVISOR: nothing,
    HONORARY_CHIEF: ofOwnEnterprise<'AccessToken'>('enterpriseId'),
    FIRST_SECRETARY: nothing,
    CITY_OFFICE: nothing,
    BANNER_OFFICE: seated,
    TOWN_OFFICE: nothing,
    FINANCE_OFFICE: nothing,
    BANK_OFFICE: nothing,
    AUDITOR: seated,
    ADMINISTRATOR: nothing,
  },
}
