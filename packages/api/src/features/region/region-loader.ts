import { regions } from '@bangfu/demo-data'
import type { Database } from '../../data/database.js'
import { UnscopedTable } from '../../data/unscoped-table.js'

const REGIONS = new UnscopedTable('Region', 'administrative divisions are public reference data')
const ROWS_PER_STATEMENT = 500

/**
 * Fills in the administrative divisions where a database has none yet. Which villages are registered as poor is
 * for the city to say: the demo city marks its own, an empty system marks none.
 */
export const loadRegions = async (database: Database): Promise<void> => {
  if ((await REGIONS.count(database, [])) > 0) return
  const rows = regions().map((region) => ({ ...region, isPoorVillage: false }))
  await database.write(async (transaction) => {
    for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) await REGIONS.insert(transaction, rows.slice(start, start + ROWS_PER_STATEMENT))
  })
}
