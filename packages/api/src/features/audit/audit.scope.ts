import { nothing } from '../../data/scope-rule.js'
import type { GrantRule, ScopedRule } from '../../data/scope-rule.js'
import { withinTerritory } from '../../data/territory-condition.js'

/** The trail of the regions assigned to the auditor; what has no village is open to an auditor of a whole city only. */
const assigned: GrantRule<'AuditEntry'> = (grant) => {
  if (grant.range === null) return null
  const range = withinTerritory<'AuditEntry'>('regionCode', grant.range)
  const wholeCity = grant.regionCode?.endsWith('00000000') ?? false
  return wholeCity ? [{ anyOf: [[range], [{ column: 'regionCode', equals: null }]] }] : [range]
}

/** The audit trail is the auditor's alone (F-25). */
export const auditEntryScope: ScopedRule<'AuditEntry'> = {
  kind: 'scoped',
  roles: {
    CITY_LEADER: nothing,
    DIVISION_LEADER: nothing,
    SECTION_LEADER: nothing,
    VOLUNTEER_SUPERVISOR: nothing,
    HONORARY_CHIEF: nothing,
    FIRST_SECRETARY: nothing,
    CITY_OFFICE: nothing,
    BANNER_OFFICE: nothing,
    TOWN_OFFICE: nothing,
    FINANCE_OFFICE: nothing,
    BANK_OFFICE: nothing,
    AUDITOR: assigned,
    ADMINISTRATOR: nothing,
  },
}
