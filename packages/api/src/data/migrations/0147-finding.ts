import { createTable } from './create-table.js'

/** What handlers found to be true of observations (4.1, 4.2). */
export const CreateFinding = createTable(1766000800124, 'finding', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    observationId: { type: 'varchar', length: 36 },
    regionCode: { type: 'varchar', length: 12 },
    kind: { type: 'varchar', length: 24 },
    householdId: { type: 'varchar', length: 36, nullable: true },
    projectId: { type: 'varchar', length: 36, nullable: true },
    cadreId: { type: 'varchar', length: 36, nullable: true },
    subjectOffice: { type: 'varchar', length: 16, nullable: true },
    found: { type: 'text' },
    measure: { type: 'text', nullable: true },
    state: { type: 'varchar', length: 16 },
    handlerId: { type: 'varchar', length: 36 },
    recordedAt: { type: 'datetime', precision: 3 },
  },
  indices: {
    finding_observation: { columns: ['observationId'], unique: true },
    finding_region: { columns: ['regionCode', 'recordedAt'] },
    finding_household: { columns: ['householdId', 'recordedAt'] },
    finding_project: { columns: ['projectId', 'recordedAt'] },
    finding_cadre: { columns: ['cadreId', 'recordedAt'] },
  },
})
