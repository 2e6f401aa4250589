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
      if (!('reads' in condition)) asked.push(condition)
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

/** Whether a row alone tells if the conditions hold. */
const tellsByRow = (conditions: readonly object[]): boolean =>
  conditions.every((condition) => 'column' in condition || ('anyOf' in condition && (condition.anyOf as readonly (readonly object[])[]).every(tellsByRow)))

/** What a statement says of each row in place of the row itself: that an appointment covers it. */
export interface CoverMark<Name extends EntityName> {
  readonly alias: string
  readonly where: Where<Name>
}

/** An appointment and the rows that it opens; with the mark that tells of them where a row alone does not. */
interface Cover<Name extends EntityName> {
  readonly role: Role
  readonly scope: Where<Name>
  readonly mark: string | null
}

const coversOf = <Name extends EntityName>(rule: ScopedRule<Name>, grants: readonly Grant[]): Cover<Name>[] =>
  grants.flatMap((grant, index) => {
    const scope = rule.roles[grant.role](grant)
    return scope === null ? [] : [{ role: grant.role, scope, mark: tellsByRow(scope) ? null : `cover${index}` }]
  })

/**
 * What a statement has to say of each row so that it can be masked: whether it is covered by those of several appointments
 * whose rule the row alone cannot tell, such as the villages of one's own ten. One appointment covers whatever it opens.
 */
export const coverMarks = <Name extends EntityName>(entity: Name, access: Access, columns: readonly ColumnOf<Name>[]): CoverMark<Name>[] => {
  const rule = ruleOf(entity)
  if (rule.kind !== 'scoped' || access.grants.length < 2 || columns.every((column) => fieldRule(entity, column) === undefined)) return []
  return coversOf(rule, access.grants).flatMap(({ scope, mark }) => (mark === null ? [] : [{ alias: mark, where: scope }]))
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

/** The roles of the appointments that cover a row, by the row itself or by what the statement said of it; unsaid is not covered. */
const coveringRoles = <Name extends EntityName>(covers: readonly Cover<Name>[], row: Record<string, unknown>): Role[] =>
  covers.filter(({ scope, mark }) => (mark === null ? satisfies(scope, row) : Number(row[mark] ?? 0) === 1)).map(({ role }) => role)

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
  const covers = coversOf(rule, access.grants)
  for (const row of rows) {
    const roles = only !== undefined && access.grants.length === 1 ? [only.role] : coveringRoles(covers, row)
    const masked = restricted.filter(({ field }) => {
      const visibleTo = field.exceptWhen?.applies(row, today) ? field.exceptWhen.visibleTo : field.visibleTo
      return !roles.some((role) => visibleTo.includes(role))
    })
    for (const { column, field } of masked) row[column] = field.otherwise(row[column])
  }
  // What was said of a row for its mask is no part of it.
  for (const { mark } of covers) if (mark !== null) for (const row of rows) delete row[mark]
}
