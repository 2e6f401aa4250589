import { createTable } from './create-table.js'

/** What households are entitled to in a year and what they got of it (M-8). */
export const CreateEntitlement = createTable(1766000800006, 'entitlement', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    claim: { type: 'varchar', length: 64, unique: true },
    householdId: { type: 'varchar', length: 36 },
    personId: { type: 'varchar', length: 36, nullable: true },
    regionCode: { type: 'varchar', length: 12 },
    year: { type: 'int' },
    kind: { type: 'varchar', length: 16 },
    delivered: { type: 'bigint' },
    status: { type: 'varchar', length: 16 },
    deliveredOn: { type: 'date', nullable: true },
    note: { type: 'varchar', length: 200, nullable: true },
    version: { type: 'int' },
    accountId: { type: 'varchar', length: 36 },
    savedAt: { type: 'datetime', precision: 3 },
    contentHash: { type: 'varchar', length: 64 },
  },
  indices: {
    entitlement_region: { columns: ['regionCode', 'year', 'kind', 'status', 'householdId'] },
    entitlement_status: { columns: ['year', 'kind', 'status', 'householdId'] },
    entitlement_household: { columns: ['householdId', 'year'] },
  },
})
