import { rolesSeeing } from '../../access/field-matrix.js'
import { householdRoles } from '../../data/scope-rule.js'
import type { ScopedRule } from '../../data/scope-rule.js'

/** Measures by their household; supervisors and chiefs read what is done but not the amount. */
export const measureScope: ScopedRule<'Measure'> = {
  kind: 'scoped',
  roles: householdRoles<'Measure'>('regionCode', 'householdId'),
  fields: { amount: { visibleTo: rolesSeeing('measureAmount'), otherwise: () => null } },
}
