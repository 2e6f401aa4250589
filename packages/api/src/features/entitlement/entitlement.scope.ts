import { householdRoles, nothing } from '../../data/scope-rule.js'
import type { ScopedRule } from '../../data/scope-rule.js'

/** What a household is entitled to is a part of its economy: seen by those who read its file in full (dossier 5). */
export const entitlementScope: ScopedRule<'Entitlement'> = {
  kind: 'scoped',
  roles: { ...householdRoles<'Entitlement'>('regionCode', 'householdId'), VOLUNTEER_SUPERVISOR: nothing, HONORARY_CHIEF: nothing, FINANCE_OFFICE: nothing, BANK_OFFICE: nothing },
}
