import { householdRoles, nothing } from '../../data/scope-rule.js'
import type { ScopedRule } from '../../data/scope-rule.js'

const ofHousehold = householdRoles<'HouseholdCode'>('regionCode', 'householdId')

/** That a household has a code, and until when, is for those who hand codes out, and for the auditor. */
export const householdCodeScope: ScopedRule<'HouseholdCode'> = {
  kind: 'scoped',
  roles: {
    CITY_LEADER: nothing,
    DIVISION_LEADER: nothing,
    SECTION_LEADER: nothing,
    VOLUNTEER_SUPERVISOR: nothing,
    HONORARY_CHIEF: nothing,
    FIRST_SECRETARY: ofHousehold.FIRST_SECRETARY,
    CITY_OFFICE: nothing,
    BANNER_OFFICE: nothing,
    TOWN_OFFICE: ofHousehold.TOWN_OFFICE,
    FINANCE_OFFICE: nothing,
    BANK_OFFICE: nothing,
    AUDITOR: ofHousehold.AUDITOR,
    ADMINISTRATOR: nothing,
  },
  fields: { codeHash: { visibleTo: [], otherwise: () => null } },
}
