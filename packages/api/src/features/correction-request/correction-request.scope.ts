import { householdRoles, nothing } from '../../data/scope-rule.js'
import type { ScopedRule } from '../../data/scope-rule.js'

/** What a household asks is read by whoever reads its file in full. */
export const correctionRequestScope: ScopedRule<'CorrectionRequest'> = {
  kind: 'scoped',
  roles: { ...householdRoles<'CorrectionRequest'>('regionCode', 'householdId'), VOLUNTEER_SUPERVISOR: nothing, HONORARY_CHIEF: nothing, FINANCE_OFFICE: nothing, BANK_OFFICE: nothing },
}
