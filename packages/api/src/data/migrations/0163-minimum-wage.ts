import { createTable } from './create-table.js'

/** Minimum wages by banner and day, by which wages in outcome reports are checked (dossier 4.4). */
export const CreateMinimumWage = createTable(1766000800151, 'minimum_wage', {
  columns: {
    regionCode: { type: 'varchar', length: 12, primary: true },
    startedOn: { type: 'date', primary: true },
    monthly: { type: 'bigint' },
    source: { type: 'varchar', length: 200 },
    version: { type: 'int' },
    accountId: { type: 'varchar', length: 36, nullable: true },
    savedAt: { type: 'datetime', precision: 3 },
  },
})
