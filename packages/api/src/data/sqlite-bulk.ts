import type { Connection } from './connection.js'

interface IndexRow {
  readonly name: string
  readonly sql: string
}

const KEPT = 'bulk_index'

const rowsOf = async <T extends object>(connection: Connection, sql: string): Promise<T[]> => (await connection.run(sql, [])).rows as T[]

const atOnce = async (connection: Connection, statements: readonly string[]): Promise<void> => {
  await connection.run('BEGIN IMMEDIATE', [])
  try {
    for (const sql of statements) await connection.run(sql, [])
    await connection.run('COMMIT', [])
  } catch (error) {
    await connection.run('ROLLBACK', [])
    throw error
  }
}

/** Takes the secondary indices away, remembering them in the database itself, so that a load that is cut off can bring them back. */
const setIndicesAside = async (connection: Connection): Promise<void> => {
  const known = await rowsOf(connection, `SELECT \`name\` FROM \`sqlite_master\` WHERE \`type\` = 'table' AND \`name\` = '${KEPT}'`)
  if (known.length > 0) return
  const indices = await rowsOf<IndexRow>(connection, "SELECT `name`, `sql` FROM `sqlite_master` WHERE `type` = 'index' AND `sql` IS NOT NULL")
  await atOnce(connection, [
    `CREATE TABLE \`${KEPT}\` AS SELECT \`name\`, \`sql\` FROM \`sqlite_master\` WHERE \`type\` = 'index' AND \`sql\` IS NOT NULL`,
    ...indices.map((index) => `DROP INDEX \`${index.name}\``),
  ])
}

/** Builds the indices that were set aside, each in one sorted pass. */
const restoreIndices = async (connection: Connection): Promise<void> => {
  const indices = await rowsOf<IndexRow>(connection, `SELECT \`name\`, \`sql\` FROM \`${KEPT}\``)
  await atOnce(connection, [...indices.map((index) => index.sql), `DROP TABLE \`${KEPT}\``])
}

const pragma = async (connection: Connection, setting: string): Promise<void> => {
  await connection.run(`PRAGMA ${setting}`, [])
}

/**
 * Runs a load that would be begun anew if it were cut off: single commits do not wait for the disk, and indices are
 * built once at the end. `finish` runs with the indices back. All of it is on the disk when this answers.
 */
export const inSqliteBulk = async (writer: Connection, load: () => Promise<void>, finish: () => Promise<void>): Promise<void> => {
  await pragma(writer, 'synchronous = OFF')
  await pragma(writer, 'cache_size = -262144')
  await setIndicesAside(writer)
  await load()
  await restoreIndices(writer)
  await finish()
  await pragma(writer, 'synchronous = FULL')
  await pragma(writer, 'cache_size = -65536')
  await pragma(writer, 'wal_checkpoint(TRUNCATE)')
}
