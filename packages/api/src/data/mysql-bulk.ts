import type { Connection } from './connection.js'

interface IndexColumn {
  readonly table: string
  readonly name: string
  readonly isUnique: number
  readonly column: string
}

interface KeptIndex {
  readonly table: string
  readonly name: string
  readonly definition: string
}

/** Lends a connection for as long as the work takes. */
type Lend = <T>(work: (connection: Connection) => Promise<T>) => Promise<T>

const KEPT = 'bulk_index'
const KEPT_BEGUN = 'bulk_index_begun'
/** Tables whose indices are built at once. */
const BUILDERS = 2

const rowsOf = async <T extends object>(connection: Connection, sql: string, parameters: readonly string[] = []): Promise<T[]> => (await connection.run(sql, parameters)).rows as T[]

const tableExists = async (connection: Connection, name: string): Promise<boolean> =>
  (await rowsOf(connection, 'SELECT 1 FROM `information_schema`.`tables` WHERE `table_schema` = DATABASE() AND `table_name` = ?', [name])).length > 0

/** The secondary indices that a table has, in the order of their making, which the optimizer goes by where two are alike. */
const indicesOf = async (connection: Connection, table: string): Promise<KeptIndex[]> => {
  const columns = await rowsOf<IndexColumn>(
    connection,
    "SELECT `table_name` AS `table`, `index_name` AS `name`, 1 - `non_unique` AS `isUnique`, `column_name` AS `column` FROM `information_schema`.`statistics` WHERE `table_schema` = DATABASE() AND `table_name` = ? AND `index_name` <> 'PRIMARY'",
    [table],
  )
  const names = [...new Set(columns.map(({ name }) => name))]
  return names.map((name) => {
    const own = columns.filter((each) => each.name === name)
    return { table, name, definition: `${own[0]?.isUnique === 1 ? 'UNIQUE ' : ''}INDEX \`${name}\` (${own.map(({ column }) => `\`${column}\``).join(', ')})` }
  })
}

const keptOf = async (connection: Connection): Promise<KeptIndex[]> => rowsOf<KeptIndex>(connection, `SELECT \`table\`, \`name\`, \`definition\` FROM \`${KEPT}\` ORDER BY \`place\``)

/** Writes down the indices in the database itself, so that a load that is cut off can bring them back: the list is there whole or not at all. */
const keep = async (connection: Connection, tables: readonly string[]): Promise<void> => {
  await connection.run(`DROP TABLE IF EXISTS \`${KEPT_BEGUN}\``, [])
  await connection.run(`CREATE TABLE \`${KEPT_BEGUN}\` (\`place\` INT NOT NULL PRIMARY KEY, \`table\` VARCHAR(64) NOT NULL, \`name\` VARCHAR(64) NOT NULL, \`definition\` VARCHAR(2000) NOT NULL)`, [])
  let place = 0
  for (const table of tables) {
    for (const { name, definition } of await indicesOf(connection, table)) {
      place += 1
      await connection.run(`INSERT INTO \`${KEPT_BEGUN}\` VALUES (?, ?, ?, ?)`, [place, table, name, definition])
    }
  }
  await connection.run(`RENAME TABLE \`${KEPT_BEGUN}\` TO \`${KEPT}\``, [])
}

const byTable = (indices: readonly KeptIndex[]): [table: string, indices: KeptIndex[]][] => [...Map.groupBy(indices, ({ table }) => table)]

/** Takes the secondary indices of the tables away. */
const setIndicesAside = async (connection: Connection, tables: readonly string[]): Promise<void> => {
  if (!(await tableExists(connection, KEPT))) {
    if (tables.length === 0) return
    await keep(connection, tables)
  }
  for (const [table, kept] of byTable(await keptOf(connection))) {
    const present = new Set((await indicesOf(connection, table)).map(({ name }) => name))
    const dropped = kept.filter(({ name }) => present.has(name)).map(({ name }) => `DROP INDEX \`${name}\``)
    if (dropped.length > 0) await connection.run(`ALTER TABLE \`${table}\` ${dropped.join(', ')}`, [])
  }
}

/** Builds the indices that were set aside, those of a table in one pass over it, some tables beside each other. */
const restoreIndices = async (lend: Lend): Promise<void> => {
  const waiting = await lend(async (connection) => ((await tableExists(connection, KEPT)) ? byTable(await keptOf(connection)) : null))
  if (waiting === null) return
  const build = async (connection: Connection): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [table, kept] = next
      const present = new Set((await indicesOf(connection, table)).map(({ name }) => name))
      const added = kept.filter(({ name }) => !present.has(name)).map(({ definition }) => `ADD ${definition}`)
      if (added.length > 0) await connection.run(`ALTER TABLE \`${table}\` ${added.join(', ')}`, [])
    }
  }
  // Whoever begins again after a refusal must not meet a builder that is still at work.
  const ends = await Promise.allSettled(Array.from({ length: BUILDERS }, () => lend(build)))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
  await lend(async (connection) => connection.run(`DROP TABLE \`${KEPT}\``, []))
}

/** Runs a load that would be begun anew if it were cut off, with the indices of the tables built once at its end. */
export const inMysqlBulk = async (lend: Lend, tables: readonly string[], load: () => Promise<void>, finish: () => Promise<void>): Promise<void> => {
  await lend((connection) => setIndicesAside(connection, tables))
  await load()
  await restoreIndices(lend)
  await finish()
}
