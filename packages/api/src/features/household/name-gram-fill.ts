import { rangeOfCode } from '../../access/territory.js'
import type { CodeRange } from '../../access/territory.js'
import type { Database, Dialect } from '../../data/database.js'
import { longestNameSql, namePartsSql } from './name-parts.js'

/** How the fill reaches the database: through a migration, or through transactions of its own. */
interface FillConnection {
  readonly rows: (sql: string) => Promise<object[]>
  readonly write: (sql: string, parameters: readonly string[]) => Promise<void>
}

/** The banners in which households are registered, as ranges of codes. */
const bannersOf = async ({ rows }: FillConnection): Promise<CodeRange[]> => {
  const found = (await rows('SELECT DISTINCT SUBSTR(`regionCode`, 1, 6) AS `banner` FROM `household` ORDER BY `banner`')) as { banner: string }[]
  return found.map(({ banner }) => rangeOfCode(`${banner}000000`))
}

/** Writes what is missing of the parts of all names, a banner at a time, each sorted as the table is. */
export const fillNameGramsBy = async (dialect: Dialect, connection: FillConnection): Promise<void> => {
  const [longest] = (await connection.rows(longestNameSql(dialect))) as { longest: number | null }[]
  const parts = namePartsSql(dialect, Number(longest?.longest ?? 0))
  const insert = dialect === 'mysql' ? 'INSERT IGNORE' : 'INSERT OR IGNORE'
  for (const { from, below } of await bannersOf(connection)) {
    await connection.write(`${insert} INTO \`household_name_gram\` (\`gram\`, \`regionCode\`, \`number\`) SELECT ${parts.gram}, \`household\`.\`regionCode\`, \`household\`.\`number\` ${parts.from} WHERE ${parts.where} ORDER BY 1, 2, 3`, [from, below])
  }
}

/** The same for rows that were written in bulk. */
export const fillNameGrams = async (database: Database): Promise<void> =>
  fillNameGramsBy(database.dialect, {
    rows: async (sql) => database.query(sql),
    write: async (sql, parameters) => database.write(async (transaction) => void (await transaction.execute(sql, parameters))),
  })
