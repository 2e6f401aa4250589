import { createTable } from './create-table.js'

/** Draws of households to which somebody is sent (4.3). */
export const CreateInspection = createTable(1766000800131, 'inspection', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    regionCode: { type: 'varchar', length: 12 },
    title: { type: 'varchar', length: 100 },
    seed: { type: 'varchar', length: 64 },
    size: { type: 'int' },
    ruleSet: { type: 'varchar', length: 32 },
    inspectors: { type: 'varchar', length: 16 },
    dueOn: { type: 'date' },
    drawnOn: { type: 'date' },
    drawnAt: { type: 'datetime', precision: 3 },
    drawnBy: { type: 'varchar', length: 36 },
    contentHash: { type: 'varchar', length: 64 },
  },
  indices: { inspection_region: { columns: ['regionCode', 'drawnAt'] } },
})

/** Their households, with who is sent there and what was answered. */
export const CreateInspectionTask = createTable(1766000800132, 'inspection_task', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    inspectionId: { type: 'varchar', length: 36 },
    drawnRegion: { type: 'varchar', length: 12 },
    regionCode: { type: 'varchar', length: 12 },
    householdId: { type: 'varchar', length: 36 },
    stratum: { type: 'varchar', length: 16 },
    ruleSet: { type: 'varchar', length: 32 },
    registered: { type: 'simple-json' },
    cadreId: { type: 'varchar', length: 36, nullable: true },
    inspectorId: { type: 'varchar', length: 36, nullable: true },
    dueOn: { type: 'date' },
    status: { type: 'varchar', length: 16 },
    answers: { type: 'simple-json', nullable: true },
    differences: { type: 'simple-json', nullable: true },
    note: { type: 'varchar', length: 1000, nullable: true },
    seenOn: { type: 'date', nullable: true },
    answeredAt: { type: 'datetime', precision: 3, nullable: true },
    answeredBy: { type: 'varchar', length: 36, nullable: true },
    observationId: { type: 'varchar', length: 36, nullable: true },
    answerId: { type: 'varchar', length: 36, nullable: true, unique: true },
    contentHash: { type: 'varchar', length: 64, nullable: true },
    version: { type: 'int', default: 1 },
  },
  indices: {
    inspection_task_draw: { columns: ['inspectionId', 'regionCode', 'id'] },
    inspection_task_territory: { columns: ['drawnRegion', 'dueOn'] },
    inspection_task_inspector: { columns: ['inspectorId', 'dueOn', 'id'] },
    inspection_task_household: { columns: ['householdId'] },
  },
})
