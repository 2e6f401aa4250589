import { regions } from '@bangfu/demo-data'
import type { Database } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'

const REGIONS = new UnscopedTable('Region', 'administrative divisions are public reference data')
const ACCOUNTS = new UnscopedTable('Account', 'asked only whether the database is in use')
const HOUSEHOLDS = new UnscopedTable('Household', 'asked only whether the database is in use')
const ROWS_PER_STATEMENT = 500

/**
 * Fills in the administrative divisions where a database has none yet. Which villages are registered as poor is
 * for the city to say: the demo city marks its own, an empty system marks none.
 */
export const loadRegions = async (database: Database): Promise<void> => {
  if ((await REGIONS.count(database, [])) > 0) return
  const rows = regions().map((region) => ({ ...region, isPoorVillage: false }))
  await write(database, rows)
}

/** Puts other divisions in the place of those that are there. Throws a sentence where the database is in use: whatever is on file hangs on their codes. */
export const replaceRegions = async (database: Database, rows: readonly Row<'Region'>[]): Promise<void> => {
  if ((await ACCOUNTS.count(database, [])) + (await HOUSEHOLDS.count(database, [])) > 0) {
    throw new Error('这个数据库已有账号或贫困户，行政区划没有换。请用空数据库。 This database has accounts or households already, so the divisions were not replaced. Name an empty one.')
  }
  await write(database, rows)
}

const write = async (database: Database, rows: readonly Row<'Region'>[]): Promise<void> => {
  await database.write(async (transaction) => {
    await REGIONS.remove(transaction, [])
    for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) await REGIONS.insert(transaction, rows.slice(start, start + ROWS_PER_STATEMENT))
  })
}
