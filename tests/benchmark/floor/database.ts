import { createPool } from 'mysql2/promise'
import type { Pool, PoolConnection } from 'mysql2/promise'

export type Value = string | number | null
export type Row = Record<string, Value>

/** The floor's connections: as many as the API has for reading or for writing; several statements may stand in one packet. */
export const openPool = (url: string, connections: number): Pool =>
  createPool({ uri: url, connectionLimit: connections, multipleStatements: true, dateStrings: true, timezone: 'Z', charset: 'utf8mb4_bin', supportBigNumbers: true, decimalNumbers: true })

/** Rows of a statement that the server keeps prepared. */
export const rowsOf = async (pool: Pool | PoolConnection, sql: string, parameters: readonly Value[]): Promise<Row[]> => {
  const [rows] = await pool.execute(sql, [...parameters])
  return rows as Row[]
}

/** Marks for the values of an IN. */
export const marks = (count: number): string => '?,'.repeat(count).slice(0, -1)

/** Rows by the value of a column, in the order of the rows. */
export const grouped = (rows: readonly Row[], column: string): Map<Value, Row[]> => {
  const groups = new Map<Value, Row[]>()
  for (const row of rows) {
    const key = row[column] ?? null
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return groups
}
