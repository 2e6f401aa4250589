import { gramToLookUp } from '../text/grams.js'
import type { Condition } from './condition.js'
import { renderConditions } from './condition.js'
import type { Dialect, Value } from './database.js'
import type { EntityName } from './entities.js'
import { SEARCH_INDICES } from './search-index.js'
import { columnSql, tableOf } from './table.js'
import type { TableShape } from './table.js'

type Where<Name extends EntityName> = readonly Condition<Name>[]

/** Where the rows of a statement come from. */
export interface RowSource {
  /** What follows FROM, with the conditions. */
  readonly sql: string
  /** A column as the order and the place in it name it. */
  readonly ordered: (column: string) => string
}

/** An index of parts as it is looked through; its names stand in for those of whatever entity it is. */
interface Index {
  readonly through: EntityName
  readonly part: string
  readonly shared: readonly string[]
  readonly foundSoonerBy: readonly string[]
}

interface Search {
  readonly index: Index
  readonly gram: string
  /** The part says all that the sought text does. */
  readonly isWhole: boolean
}

const indexOf = (entity: EntityName, column: string): Index | undefined => (SEARCH_INDICES[entity] as Readonly<Record<string, Index>> | undefined)?.[column]

const findsSooner = <Name extends EntityName>(condition: Condition<Name>, columns: readonly string[]): boolean =>
  'exists' in condition || ('column' in condition && columns.includes(condition.column) && ('in' in condition || ('equals' in condition && condition.equals !== null)))

/** The search among conditions that hold for every row alike. One that only some appointments may ask stands within `anyOf`, and a masked viewer's is no `contains` any more: neither is looked up. */
const searchIn = <Name extends EntityName>(entity: Name, conditions: Where<Name>): Search | null => {
  for (const condition of conditions) {
    if (!('contains' in condition)) continue
    const index = indexOf(entity, condition.column)
    const gram = gramToLookUp(condition.contains)
    if (index === undefined || gram === null || conditions.some((each) => findsSooner(each, index.foundSoonerBy))) continue
    return { index, gram, isWhole: gram === condition.contains }
  }
  return null
}

const concernsOnly = <Name extends EntityName>(condition: Condition<Name>, columns: readonly string[]): boolean => {
  if ('anyOf' in condition) return condition.anyOf.every((group) => group.every((inner) => concernsOnly<Name>(inner, columns)))
  return 'never' in condition || ('column' in condition && columns.includes(condition.column))
}

/** The rows of the index alone: those of the part that satisfy what the index can tell. */
const inIndex = <Name extends EntityName>({ index, gram }: Search, conditions: Where<Name>, parameters: Value[]): string => {
  const table = tableOf(index.through)
  parameters.push(gram)
  const shared = conditions.filter((condition) => concernsOnly(condition, index.shared))
  return `${columnSql(table, index.part)} = ? AND ${renderConditions(shared, table as unknown as TableShape<Name>, parameters, table.name)}`
}

/**
 * An entry of the index and its row: joined by the unique column, and by the others as what a function gives, for from columns
 * that are plainly equal MariaDB draws the range of one for the other and may begin each page with all rows of the territory.
 */
const joinedOn = (index: Index, table: TableShape<EntityName>, parts: TableShape<EntityName>): string => {
  const unique = index.shared.at(-1)
  return index.shared.map((column) => `${column === unique ? columnSql(table, column) : `SUBSTR(${columnSql(table, column)}, 1)`} = ${columnSql(parts, column)}`).join(' AND ')
}

/**
 * Rows of an entity that satisfy the scoped conditions. A text that is sought in an indexed column is looked up by its first
 * part, in the order of the index, so that a page ends where it is full. What the shared columns tell, scope or filter, is asked
 * of the index, which is joined by all of them; the rest, and whether the whole text is there, of the entity's own row.
 */
export const sourceOf = <Name extends EntityName>(dialect: Dialect, table: TableShape<Name>, conditions: Where<Name>, parameters: Value[]): RowSource => {
  const search = searchIn(table.entity, conditions)
  if (search === null) return { sql: `\`${table.name}\` WHERE ${renderConditions(conditions, table, parameters)}`, ordered: (column) => columnSql(table, column) }
  const { index } = search
  const parts = tableOf(index.through)
  // Either database joins in the order that is written; left to itself it may begin with the entity.
  const join = dialect === 'mysql' ? 'STRAIGHT_JOIN' : 'CROSS JOIN'
  const where = [inIndex(search, conditions, parameters), renderConditions(conditions.filter((condition) => !concernsOnly(condition, index.shared)), table, parameters)]
  return {
    sql: `\`${parts.name}\` ${join} \`${table.name}\` ON ${joinedOn(index, table, parts)} WHERE ${where.join(' AND ')}`,
    ordered: (column) => (index.shared.includes(column) ? columnSql(parts, column) : columnSql(table, column)),
  }
}

/** The same where nothing but the number of rows is asked: of the index alone, where it tells all that the conditions ask. */
export const countedSourceOf = <Name extends EntityName>(dialect: Dialect, table: TableShape<Name>, conditions: Where<Name>, parameters: Value[]): string => {
  const search = searchIn(table.entity, conditions)
  const isToldByIndex = search !== null && search.isWhole && conditions.filter((condition) => !concernsOnly(condition, search.index.shared)).length === 1
  if (!isToldByIndex) return sourceOf(dialect, table, conditions, parameters).sql
  return `\`${tableOf(search.index.through).name}\` WHERE ${inIndex(search, conditions, parameters)}`
}
