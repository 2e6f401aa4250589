import { inTerritory, nothing, ofOwnEnterprise } from '../../data/scope-rule.js'
import type { ScopedRule } from '../../data/scope-rule.js'

const seated = inTerritory<'EnterpriseCertificate'>('regionCode')

/** Certificates of the own enterprise, and of those with their seat in the territory of the offices that keep the registry, and of the auditor. */
export const enterpriseCertificateScope: ScopedRule<'EnterpriseCertificate'> = {
  kind: 'scoped',
  roles: {
    CITY_LEADER: nothing,
    DIVISION_LEADER: nothing,
    SECTION_LEADER: nothing,
    VOLUNTEER_SUPERVISOR: nothing,
    HONORARY_CHIEF: ofOwnEnterprise<'EnterpriseCertificate'>('enterpriseId'),
    FIRST_SECRETARY: nothing,
    CITY_OFFICE: seated,
    BANNER_OFFICE: seated,
    TOWN_OFFICE: nothing,
    FINANCE_OFFICE: nothing,
    BANK_OFFICE: nothing,
    AUDITOR: seated,
    ADMINISTRATOR: nothing,
  },
}
