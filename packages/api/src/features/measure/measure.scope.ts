import { rolesSeeing } from '../../access/field-matrix.js'
import { householdRoles } from '../../data/scope-rule.js'
import type { FieldRule, ScopedRule } from '../../data/scope-rule.js'

const hidden: FieldRule<'Measure'> = { visibleTo: rolesSeeing('measureAmount'), otherwise: () => null }

/** Measures by their household; supervisors and chiefs read what is done but neither the amount nor how it turned out. */
export const measureScope: ScopedRule<'Measure'> = {
  kind: 'scoped',
  roles: householdRoles<'Measure'>('regionCode', 'householdId'),
  fields: { amount: hidden, planId: hidden, projectId: hidden, result: hidden, resultConfirmedOn: hidden, accountId: hidden },
}
