import { createTable } from './create-table.js'

/** What project villages do in their courtyards (I-15, I-16). */
export const CreateCourtyardProject = createTable(1766000800073, 'courtyard_project', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    regionCode: { type: 'varchar', length: 12 },
    year: { type: 'int' },
    kind: { type: 'varchar', length: 16 },
    model: { type: 'varchar', length: 32 },
    investment: { type: 'bigint' },
    households: { type: 'int' },
    yearYield: { type: 'bigint', nullable: true },
    version: { type: 'int' },
    savedBy: { type: 'varchar', length: 36, nullable: true },
    savedAt: { type: 'datetime', precision: 3 },
  },
  indices: { courtyard_project_village: { columns: ['regionCode', 'year', 'kind'], unique: true } },
})
