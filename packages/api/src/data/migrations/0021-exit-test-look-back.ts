import { createTable } from './create-table.js'

/** Tests of whether villages and banners may leave the lists of the poor ones (dossier 2.7, 7.11). */
export const CreateExitTest = createTable(1766000203000, 'exit_test', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    regionCode: { type: 'varchar', length: 12 },
    ruleSet: { type: 'varchar', length: 32 },
    figures: { type: 'simple-json' },
    faults: { type: 'simple-json' },
    passed: { type: 'boolean' },
    testedOn: { type: 'date' },
    testedAt: { type: 'datetime', precision: 3 },
    testedBy: { type: 'varchar', length: 36 },
    contentHash: { type: 'varchar', length: 64 },
  },
  indices: { exit_test_region: { columns: ['regionCode', 'testedAt'] } },
})

/** Draws of households that are looked at again. */
export const CreateLookBack = createTable(1766000204000, 'look_back', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    regionCode: { type: 'varchar', length: 12 },
    seed: { type: 'varchar', length: 64 },
    perStratum: { type: 'int' },
    householdCount: { type: 'int' },
    drawnOn: { type: 'date' },
    drawnAt: { type: 'datetime', precision: 3 },
    drawnBy: { type: 'varchar', length: 36 },
    contentHash: { type: 'varchar', length: 64 },
  },
  indices: { look_back_region: { columns: ['regionCode', 'drawnAt'] } },
})

/** Their households, with what was found. */
export const CreateLookBackHousehold = createTable(1766000205000, 'look_back_household', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    lookBackId: { type: 'varchar', length: 36 },
    regionCode: { type: 'varchar', length: 12 },
    householdId: { type: 'varchar', length: 36, nullable: true },
    headName: { type: 'varchar', length: 120, nullable: true },
    stratum: { type: 'varchar', length: 16 },
    finding: { type: 'varchar', length: 24, nullable: true },
    note: { type: 'varchar', length: 1000, nullable: true },
    inspectedBy: { type: 'varchar', length: 36, nullable: true },
    inspectedOn: { type: 'date', nullable: true },
  },
  indices: { look_back_household_draw: { columns: ['lookBackId', 'regionCode', 'stratum'] }, look_back_household_region: { columns: ['regionCode'] } },
})
