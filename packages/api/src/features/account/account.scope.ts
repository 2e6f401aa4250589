import { inTerritory, nothing } from '../../data/scope-rule.js'
import type { FieldRule, GrantRule, ScopedRule } from '../../data/scope-rule.js'
import { SEE_LOGINS } from './login-visibility.js'

const loginOnly: FieldRule<'Account'> = { visibleTo: SEE_LOGINS, otherwise: () => null }
const nobody: FieldRule<'Account'> = { visibleTo: [], otherwise: () => null }

const appointments = inTerritory<'Appointment'>('regionCode')

const appointedThere: GrantRule<'Account'> = (grant) => {
  const there = appointments(grant)
  return there === null ? null : [{ exists: 'Appointment', on: ['accountId', 'id'], where: there }]
}

/** Those appointed in the banner, and those never appointed anywhere, so that they can be. */
const appointable: GrantRule<'Account'> = (grant) => {
  const there = appointedThere(grant)
  return there === null ? null : [{ anyOf: [there, [{ lacks: 'Appointment', on: ['accountId', 'id'], where: [] }]] }]
}

/**
 * The list of accounts (contract, "appointments, accounts"). A name beside a person's work, such as the visitor of a
 * household, is not read through this list: it belongs to that work.
 */
export const accountScope: ScopedRule<'Account'> = {
  kind: 'scoped',
  roles: {
    CITY_LEADER: nothing,
    DIVISION_LEADER: nothing,
    SECTION_LEADER: nothing,
    VOLUNTEER_SUPERVISOR: nothing,
    HONORARY_CHIEF: nothing,
    FIRST_SECRETARY: nothing,
    CITY_OFFICE: appointedThere,
    BANNER_OFFICE: appointable,
    TOWN_OFFICE: nothing,
    FINANCE_OFFICE: nothing,
    BANK_OFFICE: nothing,
    AUDITOR: appointedThere,
    ADMINISTRATOR: () => [],
  },
  fields: { loginKey: loginOnly, passwordHash: nobody },
}
