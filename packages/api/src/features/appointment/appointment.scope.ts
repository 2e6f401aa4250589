import type { Role } from '../../access/roles.js'
import { inTerritory, nothing, ofOwnHouseholds } from '../../data/scope-rule.js'
import type { GrantRule, ScopedRule } from '../../data/scope-rule.js'

const territory = inTerritory<'Appointment'>('regionCode')
const responsibilities = inTerritory<'Responsibility'>('regionCode')

/** Appointments in the territory; the administrator's office is to see them all (contract, "appointments, accounts"). */
export const appointmentScope: ScopedRule<'Appointment'> = {
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
    ADMINISTRATOR: () => [],
  } satisfies Record<Role, GrantRule<'Appointment'>>,
}

/** Which households a section-level leader answers for. */
export const responsibilityScope: ScopedRule<'Responsibility'> = {
  kind: 'scoped',
  roles: {
    CITY_LEADER: responsibilities,
    DIVISION_LEADER: responsibilities,
    SECTION_LEADER: ofOwnHouseholds<'Responsibility'>('householdId'),
    VOLUNTEER_SUPERVISOR: nothing,
    HONORARY_CHIEF: nothing,
    FIRST_SECRETARY: responsibilities,
    CITY_OFFICE: responsibilities,
    BANNER_OFFICE: responsibilities,
    TOWN_OFFICE: responsibilities,
    FINANCE_OFFICE: nothing,
    BANK_OFFICE: nothing,
    AUDITOR: responsibilities,
    ADMINISTRATOR: nothing,
  },
}
