import type { Value } from './database.js'
import type { EntityName, Row } from './entities.js'
import { encodeValue } from './table.js'
import type { TableShape } from './table.js'

export interface Statement {
  readonly sql: string
  readonly parameters: Value[]
}

/** INSERT of rows that all have every column of the entity. */
export const insertSql = <Name extends EntityName>(table: TableShape<Name>, rows: readonly Row<Name>[]): Statement => {
  const columns = [...table.columns.keys()]
  const marks = `(${columns.map(() => '?').join(',')})`
  return {
    sql: `INSERT INTO \`${table.name}\` (${columns.map((column) => `\`${column}\``).join(',')}) VALUES ${rows.map(() => marks).join(',')}`,
    parameters: rows.flatMap((row) => columns.map((column) => encodeValue(table, column, (row as unknown as Record<string, unknown>)[column]))),
  }
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
