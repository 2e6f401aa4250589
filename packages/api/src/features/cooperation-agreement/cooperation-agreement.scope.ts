import { inTerritory, nothing, ofOwnEnterprise } from '../../data/scope-rule.js'
import type { ScopedRule } from '../../data/scope-rule.js'

const territory = inTerritory<'CooperationAgreement'>('regionCode')

/** Agreements with places of the territory, and of the own enterprise. They name no household. */
export const cooperationAgreementScope: ScopedRule<'CooperationAgreement'> = {
  kind: 'scoped',
  roles: {
    CITY_LEADER: territory,
    DIVISION_LEADER: territory,
    SECTION_LEADER: nothing,
    VOLUNTEER_SUPERVISOR: nothing,
    HONORARY_CHIEF: ofOwnEnterprise<'CooperationAgreement'>('enterpriseId'),
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
