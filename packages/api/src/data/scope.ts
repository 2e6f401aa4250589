import type { Role } from '../access/roles.js'
import type { Access, Grant } from '../access/viewer.js'
import type { Condition } from './condition.js'
import { columnsOfCondition, satisfies } from './condition.js'
import type { EntityName } from './entities.js'
import { SCOPE_REGISTRY } from './scope-registry.js'
import type { FieldRule, FieldRules, ScopedRule, ScopeRule } from './scope-rule.js'
import { HiddenFieldError } from './scope-errors.js'
import type { ColumnOf } from './table.js'

type Where<Name extends EntityName> = readonly Condition<Name>[]

/** The scope rule of an entity, as the registry holds it. */
export const ruleOf = <Name extends EntityName>(entity: Name): ScopeRule<Name> => SCOPE_REGISTRY[entity] as ScopeRule<Name>

const fieldRulesOf = <Name extends EntityName>(entity: Name): FieldRules<Name> => {
  const rule = ruleOf(entity)
  return rule.kind === 'scoped' ? (rule.fields ?? {}) : {}
}

const fieldRule = <Name extends EntityName>(entity: Name, column: ColumnOf<Name>): FieldRule<Name> | undefined =>
  fieldRulesOf(entity)[column]

const sees = <Name extends EntityName>(rule: FieldRule<Name> | undefined, role: Role): boolean =>
  rule === undefined || (rule.visibleTo.includes(role) && rule.exceptWhen === undefined)

/**
 * A filter as one appointment may ask it. A masked name may be searched by what the mask shows; a filter on any other
 * hidden field opens nothing through this appointment.
 */
const filterFor = <Name extends EntityName>(entity: Name, grant: Grant, filter: Where<Name>): Where<Name> | null => {
  const asked: Condition<Name>[] = []
  for (const condition of filter) {
    const hidden = columnsOfCondition(condition).filter((column) => !sees(fieldRule(entity, column), grant.role))
    if (hidden.length === 0) {
      asked.push(condition)
      continue
    }
    const search = 'contains' in condition ? fieldRule(entity, condition.column)?.maskedSearch : undefined
    if (search === undefined || !('contains' in condition)) return null
    asked.push(search(condition.contains))
  }
  return asked
}

/**
 * The one predicate: filter AND scope, as an OR over the appointments in force that hold the permission. No
 * appointment, no territory or a role without rows gives a condition that nothing satisfies.
 *
 * Throws HiddenFieldError when no appointment of the viewer may see a field that the filter names: an answer would
 * tell the hidden value row by row.
 */
export const scopedWhere = <Name extends EntityName>(entity: Name, access: Access, filter: Where<Name>): Where<Name> => {
  const rule = ruleOf(entity)
  if (rule.kind === 'unscoped') throw new Error(`${entity} is unscoped and is not read through a scope`)
  if (rule.kind === 'personal') return [{ column: rule.column, equals: access.viewer.accountId }, ...filter]
  const groups: Where<Name>[] = []
  let refused = false
  for (const grant of access.grants) {
    const scope = rule.roles[grant.role](grant)
    if (scope === null) continue
    const asked = filterFor(entity, grant, filter)
    if (asked === null) refused = true
    else groups.push([...scope, ...asked])
  }
  if (refused && groups.length === 0) throw new HiddenFieldError()
  const always = rule.always?.(access.viewer) ?? []
  const [only] = groups
  if (groups.length === 1 && only !== undefined) return [...only, ...always]
  return [{ anyOf: groups }, ...always]
}

/** Refuses an order by a field that any of the viewer's appointments must not see. */
export const refuseHiddenOrder = <Name extends EntityName>(entity: Name, access: Access, columns: readonly ColumnOf<Name>[]): void => {
  const rule = ruleOf(entity)
  if (rule.kind !== 'scoped') return
  for (const column of columns) {
    const field = fieldRule(entity, column)
    if (access.grants.some((grant) => rule.roles[grant.role](grant) !== null && !sees(field, grant.role))) throw new HiddenFieldError()
  }
}

/** Columns of a row that say which appointment covers it, and what its field rules look at. */
export const columnsForMask = <Name extends EntityName>(entity: Name, access: Access): ColumnOf<Name>[] => {
  const rule = ruleOf(entity)
  if (rule.kind !== 'scoped' || rule.fields === undefined) return []
  const needed = new Set<ColumnOf<Name>>()
  for (const field of Object.values<FieldRule<Name> | undefined>(rule.fields)) {
    for (const column of field?.exceptWhen?.columns ?? []) needed.add(column)
  }
  if (access.grants.length > 1) {
    for (const grant of access.grants) {
      for (const condition of rule.roles[grant.role](grant) ?? []) for (const column of columnsOfCondition(condition)) needed.add(column)
    }
  }
  return [...needed]
}

/** Whether a row alone tells if the conditions hold. */
const tellsByRow = (conditions: readonly object[]): boolean => conditions.every((condition) => 'column' in condition)

/**
 * The roles of the appointments that cover a row. What none covers whose rule the row itself can tell was opened by one whose
 * rule it cannot, such as the villages of one's own ten: that role counts, if it is the only one.
 */
const coveringRoles = <Name extends EntityName>(rule: ScopedRule<Name>, grants: readonly Grant[], row: Record<string, unknown>): Role[] => {
  const [only] = grants
  if (grants.length === 1 && only !== undefined) return [only.role]
  const scopes = grants.flatMap((grant) => {
    const scope = rule.roles[grant.role](grant)
    return scope === null ? [] : [{ role: grant.role, scope }]
  })
  const covering = scopes.filter(({ scope }) => satisfies(scope, row)).map(({ role }) => role)
  if (covering.length > 0) return covering
  const others = new Set(scopes.filter(({ scope }) => !tellsByRow(scope)).map(({ role }) => role))
  return others.size === 1 ? [...others] : []
}

/**
 * Hides on each row what the appointments that cover it do not show, in place (contract, "Who sees which fields").
 * Every read of an entity with field rules passes here: lists, files, search and exports alike.
 */
export const maskRows = <Name extends EntityName>(entity: Name, access: Access, today: string, columns: readonly string[], rows: Record<string, unknown>[]): void => {
  const rule = ruleOf(entity)
  if (rule.kind !== 'scoped' || rule.fields === undefined) return
  const restricted = columns.flatMap((column) => {
    const field = fieldRule(entity, column as ColumnOf<Name>)
    return field === undefined ? [] : [{ column, field }]
  })
  if (restricted.length === 0) return
  const [only] = access.grants
  // One appointment and no exceptions: the same columns are hidden on every row, mostly none.
  if (only !== undefined && access.grants.length === 1 && restricted.every(({ field }) => field.exceptWhen === undefined)) {
    const hidden = restricted.filter(({ field }) => !field.visibleTo.includes(only.role))
    if (hidden.length > 0) for (const row of rows) for (const { column, field } of hidden) row[column] = field.otherwise(row[column])
    return
  }
  for (const row of rows) {
    const roles = coveringRoles(rule, access.grants, row)
    const masked = restricted.filter(({ field }) => {
      const visibleTo = field.exceptWhen?.applies(row, today) ? field.exceptWhen.visibleTo : field.visibleTo
      return !roles.some((role) => visibleTo.includes(role))
    })
    for (const { column, field } of masked) row[column] = field.otherwise(row[column])
  }
}
