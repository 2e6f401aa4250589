import { createTable } from './create-table.js'

/** Files of villages by year, version after version (dossier 2.3). */
export const CreateVillageFile = createTable(1766000800005, 'village_file', {
  columns: {
    regionCode: { type: 'varchar', length: 12, primary: true },
    year: { type: 'int', primary: true },
    version: { type: 'int', primary: true },
    facts: { type: 'simple-json' },
    savedAt: { type: 'datetime', precision: 3 },
    accountId: { type: 'varchar', length: 36 },
    reason: { type: 'varchar', length: 200, nullable: true },
    contentHash: { type: 'varchar', length: 64 },
  },
})
