import { householdRoles, nothing } from '../../data/scope-rule.js'
import type { ScopedRule } from '../../data/scope-rule.js'

/** Household plans by their household; what is meant to be done for it tells of its need, so supervisors and chiefs see none. */
export const householdPlanScope: ScopedRule<'HouseholdPlan'> = {
  kind: 'scoped',
  roles: { ...householdRoles<'HouseholdPlan'>('regionCode', 'householdId'), VOLUNTEER_SUPERVISOR: nothing, HONORARY_CHIEF: nothing },
}
