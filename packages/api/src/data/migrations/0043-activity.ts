import { createTable } from './create-table.js'

/** What cadres do for a village and bring to it (C-5, C-15, L-9). */
export const CreateActivity = createTable(1766000403000, 'activity', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    kind: { type: 'varchar', length: 20 },
    regionCode: { type: 'varchar', length: 12 },
    householdId: { type: 'varchar', length: 36, nullable: true },
    accountId: { type: 'varchar', length: 36 },
    heldOn: { type: 'date' },
    title: { type: 'varchar', length: 100 },
    text: { type: 'text' },
    incomeEffect: { type: 'bigint', nullable: true },
    participants: { type: 'int', nullable: true },
    donation: { type: 'bigint', nullable: true },
    recordedAt: { type: 'datetime', precision: 3 },
    contentHash: { type: 'varchar', length: 64 },
  },
  indices: {
    activity_region: { columns: ['regionCode', 'heldOn', 'id'] },
    activity_household: { columns: ['householdId'] },
    activity_account: { columns: ['accountId', 'regionCode', 'heldOn', 'id'] },
  },
})
