import { regions } from '@bangfu/demo-data'
import type { Database } from '../../data/database.js'
import { UnscopedTable } from '../../data/unscoped-table.js'

const REGIONS = new UnscopedTable('Region', 'administrative divisions are public reference data')
const ROWS_PER_STATEMENT = 500

/** Fills in the administrative divisions where a database has none yet. */
export const loadRegions = async (database: Database): Promise<void> => {
  if ((await REGIONS.count(database, [])) > 0) return
  const rows = regions().map((region) => ({ ...region }))
  await database.write(async (transaction) => {
    for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) await REGIONS.insert(transaction, rows.slice(start, start + ROWS_PER_STATEMENT))
  })
}
