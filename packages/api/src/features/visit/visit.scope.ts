import { householdRoles, nothing } from '../../data/scope-rule.js'
import type { ScopedRule } from '../../data/scope-rule.js'

/** Visits by their household; supervisors and chiefs see none. */
export const visitScope: ScopedRule<'Visit'> = {
  kind: 'scoped',
  roles: { ...householdRoles<'Visit'>('regionCode', 'householdId'), VOLUNTEER_SUPERVISOR: nothing, HONORARY_CHIEF: nothing },
}
