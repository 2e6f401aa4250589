import type { DataSource } from 'typeorm'

interface IndexRow {
  readonly name: string
  readonly sql: string
}

const KEPT = 'bulk_index'

/** Takes the secondary indices away, remembering them in the database itself, so that a load that is cut off can bring them back. */
const setIndicesAside = async (source: DataSource): Promise<void> => {
  const known = await source.query<{ name: string }[]>('SELECT `name` FROM `sqlite_master` WHERE `type` = ? AND `name` = ?', ['table', KEPT])
  if (known.length > 0) return
  await source.transaction(async (manager) => {
    await manager.query(`CREATE TABLE \`${KEPT}\` AS SELECT \`name\`, \`sql\` FROM \`sqlite_master\` WHERE \`type\` = 'index' AND \`sql\` IS NOT NULL`)
    for (const index of await manager.query<IndexRow[]>(`SELECT \`name\`, \`sql\` FROM \`${KEPT}\``)) await manager.query(`DROP INDEX \`${index.name}\``)
  })
}

/** Builds the indices that were set aside, each in one sorted pass. */
const restoreIndices = async (source: DataSource): Promise<void> => {
  await source.transaction(async (manager) => {
    for (const index of await manager.query<IndexRow[]>(`SELECT \`name\`, \`sql\` FROM \`${KEPT}\``)) await manager.query(index.sql)
    await manager.query(`DROP TABLE \`${KEPT}\``)
  })
}

/**
 * Runs a load that would be begun anew if it were cut off: single commits do not wait for the disk, and indices are
 * built once at the end. `finish` runs with the indices back. All of it is on the disk when this answers.
 */
export const inSqliteBulk = async (source: DataSource, load: () => Promise<void>, finish: () => Promise<void>): Promise<void> => {
  await source.query('PRAGMA synchronous = OFF')
  await source.query('PRAGMA cache_size = -262144')
  await setIndicesAside(source)
  await load()
  await restoreIndices(source)
  await finish()
  await source.query('PRAGMA synchronous = FULL')
  await source.query('PRAGMA cache_size = -65536')
  await source.query('PRAGMA wal_checkpoint(TRUNCATE)')
}
