import { createTable } from './create-table.js'

/** Means of the autonomous region by year, by which a village is tested (dossier 2.3). */
export const CreateProvincialMean = createTable(1766000800007, 'provincial_mean', {
  columns: {
    year: { type: 'int', primary: true },
    incidence: { type: 'int', nullable: true },
    netIncome: { type: 'bigint', nullable: true },
    source: { type: 'varchar', length: 200 },
    version: { type: 'int' },
    accountId: { type: 'varchar', length: 36 },
    savedAt: { type: 'datetime', precision: 3 },
  },
})
