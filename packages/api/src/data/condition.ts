import type { Value } from './database.js'
import type { EntityName } from './entities.js'
import { columnSql, tableOf } from './table.js'
import type { ColumnOf, TableShape } from './table.js'
import { marksFor, paddedFor } from './value-lists.js'

type Plain = string | number | boolean

/** One structured condition on an entity's row. Lists of conditions are joined by AND; only `anyOf` joins by OR, in brackets, and only `not` denies. */
export type Condition<Name extends EntityName> =
  | { readonly column: ColumnOf<Name>; readonly equals: Plain | null }
  | { readonly column: ColumnOf<Name>; readonly differs: Plain }
  | { readonly column: ColumnOf<Name>; readonly in: readonly Plain[] }
  | { readonly column: ColumnOf<Name>; readonly notNull: true }
  | { readonly column: ColumnOf<Name>; readonly from?: Plain; readonly below?: Plain; readonly above?: Plain; readonly atMost?: Plain }
  | { readonly column: ColumnOf<Name>; readonly contains: string }
  | { readonly column: ColumnOf<Name>; readonly containsNot: string }
  | { readonly column: ColumnOf<Name>; readonly startsWith: string }
  | { readonly column: ColumnOf<Name>; readonly endsWith: string }
  | { readonly anyOf: readonly (readonly Condition<Name>[])[] }
  /** These do not all hold; what compares with nothing does not hold. */
  | { readonly not: readonly Condition<Name>[] }
  | { readonly never: true }
  /** True of every row, and asked only by whoever reads the column: another condition would tell what is hidden with it. */
  | { readonly reads: ColumnOf<Name> }
  | AnyExists<Name>
  | AnyLacks<Name>

type ExistsOf<Name extends EntityName, Other extends EntityName> = {
  readonly exists: Other
  /** Their column, our column. */
  readonly on: readonly [ColumnOf<Other>, ColumnOf<Name>]
  readonly where: readonly Condition<Other>[]
}
/** A row of another entity exists that points here. */
type AnyExists<Name extends EntityName> = { [Other in EntityName]: ExistsOf<Name, Other> }[EntityName]
type LacksOf<Name extends EntityName, Other extends EntityName> = Omit<ExistsOf<Name, Other>, 'exists'> & { readonly lacks: Other }
/** No row of another entity exists that points here. */
type AnyLacks<Name extends EntityName> = { [Other in EntityName]: LacksOf<Name, Other> }[EntityName]

/** The columns that a condition reads on the entity itself. */
export const columnsOfCondition = <Name extends EntityName>(condition: Condition<Name>): ColumnOf<Name>[] => {
  if ('column' in condition) return [condition.column]
  if ('reads' in condition) return [condition.reads]
  if ('anyOf' in condition) return condition.anyOf.flatMap((group) => group.flatMap((inner) => columnsOfCondition<Name>(inner)))
  if ('not' in condition) return condition.not.flatMap((inner) => columnsOfCondition<Name>(inner))
  return []
}

/**
 * Every value is bound, every name checked against the entity. `parameters` receives the values in the order of the
 * question marks.
 */
export const renderConditions = <Name extends EntityName>(
  conditions: readonly Condition<Name>[],
  table: TableShape<Name>,
  parameters: Value[],
  alias: string = table.name,
): string => {
  if (conditions.length === 0) return '1=1'
  return conditions.map((condition) => renderCondition(condition, table, parameters, alias)).join(' AND ')
}

const renderCondition = <Name extends EntityName>(
  condition: Condition<Name>,
  table: TableShape<Name>,
  parameters: Value[],
  alias: string,
): string => {
  if ('never' in condition) return '1=0'
  if ('reads' in condition) return '1=1'
  if ('anyOf' in condition) {
    if (condition.anyOf.length === 0) return '1=0'
    return `(${condition.anyOf.map((group) => `(${renderConditions(group, table, parameters, alias)})`).join(' OR ')})`
  }
  if ('not' in condition) return `(${renderConditions(condition.not, table, parameters, alias)}) IS NOT TRUE`
  if ('exists' in condition) return renderExists(condition, table, parameters, alias, nameFew(condition.where))
  if ('lacks' in condition) return `NOT ${renderExists({ exists: condition.lacks, on: condition.on, where: condition.where } as AnyExists<Name>, table, parameters, alias, false)}`
  const column = columnSql(table, condition.column, alias)
  if ('equals' in condition) {
    if (condition.equals === null) return `${column} IS NULL`
    parameters.push(condition.equals)
    return `${column} = ?`
  }
  if ('differs' in condition) {
    parameters.push(condition.differs)
    return `(${column} IS NULL OR ${column} <> ?)`
  }
  if ('in' in condition) {
    // A list that repeats one value a hundred thousand times would pass what a statement may bind.
    const values = [...new Set(condition.in)]
    if (values.length === 0) return '1=0'
    parameters.push(...paddedFor(values))
    return `${column} IN (${marksFor(values.length)})`
  }
  if ('notNull' in condition) return `${column} IS NOT NULL`
  // Not LIKE: on SQLite it takes a for A, on MySQL it does not.
  if ('contains' in condition) {
    parameters.push(condition.contains)
    return `INSTR(${column}, ?) > 0`
  }
  if ('containsNot' in condition) {
    parameters.push(condition.containsNot)
    return `(${column} IS NULL OR INSTR(${column}, ?) = 0)`
  }
  if ('startsWith' in condition) {
    parameters.push(condition.startsWith)
    return `INSTR(${column}, ?) = 1`
  }
  if ('endsWith' in condition) {
    parameters.push([...condition.endsWith].length, condition.endsWith)
    return `SUBSTR(${column}, -?) = ?`
  }
  return renderRange(column, condition, parameters)
}

const renderRange = (
  column: string,
  range: { readonly from?: Plain; readonly below?: Plain; readonly above?: Plain; readonly atMost?: Plain },
  parameters: Value[],
): string => {
  const parts: string[] = []
  const add = (operator: string, value: Plain | undefined): void => {
    if (value === undefined) return
    parts.push(`${column} ${operator} ?`)
    parameters.push(value)
  }
  add('>=', range.from)
  add('>', range.above)
  add('<', range.below)
  add('<=', range.atMost)
  return parts.length === 0 ? '1=1' : parts.join(' AND ')
}

/** The conditions name whose rows they are, so that there are few. */
const nameFew = (conditions: readonly object[]): boolean =>
  conditions.some((condition) => ('equals' in condition && condition.equals !== null) || 'in' in condition)

/**
 * Few rows that point here are a list to begin with: SQLite would read our whole table and ask EXISTS of each row. Of many,
 * such as those of a territory, it is asked whether one points at a row that was found otherwise.
 */
const renderExists = <Name extends EntityName, Other extends EntityName>(
  condition: ExistsOf<Name, Other>,
  table: TableShape<Name>,
  parameters: Value[],
  alias: string,
  asList: boolean,
): string => {
  const other = tableOf(condition.exists)
  const otherAlias = `${other.name}_of_${alias}`
  const [theirs, ours] = [columnSql(other, condition.on[0], otherAlias), columnSql(table, condition.on[1], alias)]
  const from = `FROM \`${other.name}\` AS \`${otherAlias}\` WHERE`
  const where = renderConditions(condition.where, other, parameters, otherAlias)
  return asList ? `${ours} IN (SELECT ${theirs} ${from} ${where})` : `EXISTS (SELECT 1 ${from} ${theirs} = ${ours} AND ${where})`
}

/**
 * Whether a row in memory satisfies the conditions. What cannot be told from the row alone (`exists`, patterns, and what is not so of
 * either) counts as not satisfied: it is used to widen visibility, so not knowing must narrow it.
 */
export const satisfies = <Name extends EntityName>(conditions: readonly Condition<Name>[], row: Record<string, unknown>): boolean =>
  conditions.every((condition) => satisfiesOne(condition, row))

const satisfiesOne = <Name extends EntityName>(condition: Condition<Name>, row: Record<string, unknown>): boolean => {
  if ('anyOf' in condition) return condition.anyOf.some((group) => satisfies<Name>(group, row))
  if ('reads' in condition) return true
  if (!('column' in condition)) return false
  const value = row[condition.column] ?? null
  if ('equals' in condition) return value === condition.equals
  if ('differs' in condition) return value !== condition.differs
  if ('in' in condition) return condition.in.some((candidate) => candidate === value)
  if ('notNull' in condition) return value !== null
  if ('contains' in condition || 'containsNot' in condition || 'startsWith' in condition || 'endsWith' in condition || value === null) return false
  const comparable = value as string | number
  return (
    (condition.from === undefined || comparable >= condition.from) &&
    (condition.below === undefined || comparable < condition.below) &&
    (condition.above === undefined || comparable > condition.above) &&
    (condition.atMost === undefined || comparable <= condition.atMost)
  )
}
