import type { Dialect, Value } from './database.js'
import type { EntityName, Row } from './entities.js'
import { columnSql, encodeValue } from './table.js'
import type { ColumnOf, TableShape } from './table.js'

export interface Statement {
  readonly sql: string
  readonly parameters: Value[]
}

/** A SELECT that may be sent together with others, and how its rows are read. */
export interface Question<T> extends Statement {
  readonly read: (rows: object[]) => T
}

/** Questions to be asked together; a place may be empty. */
export type Questions = readonly (Question<unknown> | null)[]

/** What the questions answer, each in its place; null stays null. */
export type Answers<Asked extends Questions> = { -readonly [Place in keyof Asked]: Asked[Place] extends Question<infer T> | null ? T | (null extends Asked[Place] ? null : never) : never }

/** Rows of one table, each with a value for each column. */
export interface TableRows {
  readonly table: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Value[])[]
}

/** Rows of an entity as the database takes them, with every column. */
export const tableRows = <Name extends EntityName>(table: TableShape<Name>, rows: readonly Row<Name>[]): TableRows => {
  const columns = [...table.columns.keys()]
  return { table: table.name, columns, rows: rows.map((row) => columns.map((column) => encodeValue(table, column, (row as unknown as Record<string, unknown>)[column]))) }
}

const insertOf = ({ table, columns, rows }: TableRows): Statement => {
  const marks = `(${columns.map(() => '?').join(',')})`
  return { sql: `INSERT INTO \`${table}\` (${columns.map((column) => `\`${column}\``).join(',')}) VALUES ${rows.map(() => marks).join(',')}`, parameters: rows.flat() }
}

/** INSERT of rows that all have every column of the entity. */
export const insertSql = <Name extends EntityName>(table: TableShape<Name>, rows: readonly Row<Name>[]): Statement => insertOf(tableRows(table, rows))

const ROWS_PER_STATEMENT = 250

/** Statements that write rows, each of a bearable size. */
export const insertsOf = ({ table, columns, rows }: TableRows): Statement[] => {
  const statements: Statement[] = []
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) statements.push(insertOf({ table, columns, rows: rows.slice(start, start + ROWS_PER_STATEMENT) }))
  return statements
}

/**
 * INSERT of rows of which some may be there already; of those the `replaced` columns are written anew, and what is `added`
 * is added to what is stored, null being 0. Everything else of them stays.
 */
export const upsertSql = <Name extends EntityName>(dialect: Dialect, table: TableShape<Name>, rows: readonly Row<Name>[], replaced: readonly ColumnOf<Name>[], added: readonly ColumnOf<Name>[]): Statement => {
  const given = (column: string): string => (dialect === 'mysql' ? `VALUES(\`${column}\`)` : `excluded.\`${column}\``)
  const sets = [...replaced.map((column) => `\`${column}\` = ${given(column)}`), ...added.map((column) => `\`${column}\` = COALESCE(${columnSql(table, column)}, 0) + ${given(column)}`)].join(', ')
  const { sql, parameters } = insertSql(table, rows)
  const taken = dialect === 'mysql' ? 'ON DUPLICATE KEY UPDATE' : `ON CONFLICT (${table.primary.map((column) => `\`${column}\``).join(', ')}) DO UPDATE SET`
  return { sql: `${sql} ${taken} ${sets}`, parameters }
}

/** UPDATE by id, and by version when one is given: the caller appends the id and the version to the parameters. */
export const updateSql = <Name extends EntityName>(table: TableShape<Name>, changes: Partial<Row<Name>>, version?: number): Statement => {
  const names = Object.keys(changes)
  for (const name of names) if (!table.columns.has(name)) throw new Error(`${table.entity} has no column ${name}`)
  const sets = names.map((name) => `\`${name}\` = ?`)
  if (version !== undefined) sets.push('`version` = `version` + 1')
  return {
    sql: `UPDATE \`${table.name}\` SET ${sets.join(', ')} WHERE \`id\` = ?${version === undefined ? '' : ' AND `version` = ?'}`,
    parameters: names.map((name) => encodeValue(table, name, (changes as Record<string, unknown>)[name])),
  }
}
