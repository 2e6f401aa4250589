import { createTable } from './create-table.js'

/** A sheet that is brought into the register. */
export const CreateRegisterImport = createTable(1766000300000, 'register_import', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    accountId: { type: 'varchar', length: 36 },
    actorId: { type: 'varchar', length: 36 },
    regionCode: { type: 'varchar', length: 12 },
    fileName: { type: 'varchar', length: 200 },
    source: { type: 'varchar', length: 60 },
    bytes: { type: 'int' },
    contentHash: { type: 'varchar', length: 64 },
    status: { type: 'varchar', length: 16 },
    refusal: { type: 'varchar', length: 16, nullable: true },
    headLine: { type: 'int' },
    columns: { type: 'simple-json' },
    codes: { type: 'simple-json' },
    unknownCodes: { type: 'simple-json' },
    personRows: { type: 'int' },
    faultyRows: { type: 'int' },
    faulty: { type: 'int' },
    added: { type: 'int' },
    changed: { type: 'int' },
    same: { type: 'int' },
    missing: { type: 'int' },
    chosen: { type: 'int' },
    applied: { type: 'int' },
    stale: { type: 'int' },
    undone: { type: 'int' },
    kept: { type: 'int' },
    leaseHolder: { type: 'varchar', length: 36, nullable: true },
    leaseUntil: { type: 'datetime', precision: 3, nullable: true },
    createdAt: { type: 'datetime', precision: 3 },
    updatedAt: { type: 'datetime', precision: 3 },
  },
  indices: {
    register_import_region: { columns: ['regionCode', 'createdAt'] },
    register_import_work: { columns: ['status', 'createdAt'] },
  },
})

/** A household of a sheet, checked and compared with the register. */
export const CreateImportHousehold = createTable(1766000301000, 'import_household', {
  columns: {
    importId: { type: 'varchar', length: 36, primary: true },
    place: { type: 'int', primary: true },
    regionCode: { type: 'varchar', length: 12 },
    villageCode: { type: 'varchar', length: 12, nullable: true },
    kind: { type: 'varchar', length: 16 },
    firstLine: { type: 'int' },
    lastLine: { type: 'int' },
    headName: { type: 'varchar', length: 120 },
    size: { type: 'int' },
    householdId: { type: 'varchar', length: 36, nullable: true },
    number: { type: 'varchar', length: 24, nullable: true },
    comparedVersion: { type: 'int', nullable: true },
    contentCipher: { type: 'text', nullable: true },
    faults: { type: 'simple-json' },
    differences: { type: 'simple-json' },
    isChosen: { type: 'boolean' },
    outcome: { type: 'varchar', length: 16, nullable: true },
    appliedVersion: { type: 'int', nullable: true },
    beforeCipher: { type: 'text', nullable: true },
  },
  indices: {
    import_household_kind: { columns: ['importId', 'kind', 'place'] },
    import_household_work: { columns: ['importId', 'isChosen', 'outcome', 'villageCode', 'place'] },
  },
})

/** How the columns and codes of one source are read. */
export const CreateImportSource = createTable(1766000302000, 'import_source', {
  columns: {
    regionCode: { type: 'varchar', length: 12, primary: true },
    name: { type: 'varchar', length: 60, primary: true },
    fields: { type: 'simple-json' },
    codes: { type: 'simple-json' },
    updatedAt: { type: 'datetime', precision: 3 },
  },
})
