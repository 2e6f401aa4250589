import { createTable } from './create-table.js'

/** How far villages are with the ten services. */
export const CreateFullCoverage = createTable(1766000102000, 'full_coverage', {
  columns: {
    regionCode: { type: 'varchar', length: 12, primary: true },
    item: { type: 'varchar', length: 24, primary: true },
    status: { type: 'varchar', length: 16 },
    since: { type: 'date' },
    accountId: { type: 'varchar', length: 36 },
  },
})
