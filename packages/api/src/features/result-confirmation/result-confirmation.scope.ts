import { householdRoles, nothing } from '../../data/scope-rule.js'
import type { ScopedRule } from '../../data/scope-rule.js'

/** What a household says of its results is read by whoever reads its file in full. */
export const resultConfirmationScope: ScopedRule<'ResultConfirmation'> = {
  kind: 'scoped',
  roles: { ...householdRoles<'ResultConfirmation'>('regionCode', 'householdId'), VOLUNTEER_SUPERVISOR: nothing, HONORARY_CHIEF: nothing, FINANCE_OFFICE: nothing, BANK_OFFICE: nothing },
}
