import type { Database, Dialect, Runner, Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { longestTextSql, textPartsSql } from '../../data/text-parts.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { gramsOf } from '../../text/grams.js'

const GRAMS = new UnscopedTable('AccountNameGram', 'the index of names follows the accounts')
const NAME = { table: 'account', column: 'name' } as const

/** More say no more. */
const MOST_NAMED = 1_000

/** How the fill reaches the database: through a migration, or through a transaction of its own. */
interface FillConnection {
  readonly rows: (sql: string) => Promise<object[]>
  readonly write: (sql: string) => Promise<void>
}

/** Writes the parts of a new account’s name, in the transaction that makes the account. */
export const addAccountNameGrams = async (transaction: Transaction, { id, name }: Pick<Row<'Account'>, 'id' | 'name'>): Promise<void> => {
  await GRAMS.insert(transaction, gramsOf(name).map((gram) => ({ gram, accountId: id })))
}

/** Writes what is missing of the parts of all names, sorted as the table is. */
export const fillAccountNameGramsBy = async (dialect: Dialect, { rows, write }: FillConnection): Promise<void> => {
  const [longest] = (await rows(longestTextSql(dialect, NAME))) as { longest: number | null }[]
  const parts = textPartsSql(dialect, NAME, Number(longest?.longest ?? 0))
  await write(`${dialect === 'mysql' ? 'INSERT IGNORE' : 'INSERT OR IGNORE'} INTO \`account_name_gram\` (\`gram\`, \`accountId\`) SELECT ${parts.gram}, \`account\`.\`id\` ${parts.from} WHERE ${parts.where} ORDER BY 1, 2`)
}

/** The same for rows that were written in bulk. */
export const fillAccountNameGrams = async (database: Database): Promise<void> =>
  fillAccountNameGramsBy(database.dialect, {
    rows: async (sql) => database.query(sql),
    write: async (sql) => database.write(async (transaction) => void (await transaction.execute(sql, []))),
  })

/** Every account whose name is not searched for by just its own parts, in words that tell no name. */
export async function* checkAccountNameGrams(runner: Runner): AsyncGenerator<string> {
  const [longest] = await runner.query<{ longest: number | null }>(longestTextSql(runner.dialect, NAME))
  const parts = textPartsSql(runner.dialect, NAME, Number(longest?.longest ?? 0))
  const missing = await runner.query<{ id: string }>(
    `SELECT DISTINCT \`account\`.\`id\` AS \`id\` ${parts.from} LEFT JOIN \`account_name_gram\` AS \`kept\` ON \`kept\`.\`gram\` = ${parts.gram} AND \`kept\`.\`accountId\` = \`account\`.\`id\` WHERE ${parts.where} AND \`kept\`.\`accountId\` IS NULL LIMIT ${MOST_NAMED}`,
  )
  for (const { id } of missing) yield `account ${id}: a part of the name is not in the index of names`
  const foreign = await runner.query<{ id: string }>(
    `SELECT DISTINCT \`kept\`.\`accountId\` AS \`id\` FROM \`account_name_gram\` AS \`kept\` LEFT JOIN \`account\` ON \`account\`.\`id\` = \`kept\`.\`accountId\` WHERE \`account\`.\`id\` IS NULL OR INSTR(\`account\`.\`name\`, \`kept\`.\`gram\`) = 0 LIMIT ${MOST_NAMED}`,
  )
  for (const { id } of foreign) yield `account ${id}: the index of names holds a part that is not in the name`
}
