import { createTable } from './create-table.js'

/** What a household asks to have corrected in its file. */
export const CreateCorrectionRequest = createTable(1766000702000, 'correction_request', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    householdId: { type: 'varchar', length: 36 },
    regionCode: { type: 'varchar', length: 12 },
    topic: { type: 'varchar', length: 24 },
    text: { type: 'text' },
    submittedAt: { type: 'datetime', precision: 3 },
    status: { type: 'varchar', length: 16 },
    answer: { type: 'text', nullable: true },
    answeredBy: { type: 'varchar', length: 36, nullable: true },
    answeredAt: { type: 'datetime', precision: 3, nullable: true },
    version: { type: 'int', default: 1 },
    contentHash: { type: 'varchar', length: 64 },
  },
  indices: {
    correction_request_region: { columns: ['regionCode', 'status', 'submittedAt'] },
    correction_request_household: { columns: ['householdId', 'submittedAt'] },
  },
})

/** What a household says of a measure or an outcome: it is so, or it is not. */
export const CreateResultConfirmation = createTable(1766000703000, 'result_confirmation', {
  columns: {
    resultId: { type: 'varchar', length: 36, primary: true },
    householdId: { type: 'varchar', length: 36 },
    regionCode: { type: 'varchar', length: 12 },
    kind: { type: 'varchar', length: 16 },
    agreed: { type: 'boolean' },
    comment: { type: 'varchar', length: 1000, nullable: true },
    at: { type: 'datetime', precision: 3 },
  },
  indices: {
    result_confirmation_household: { columns: ['householdId'] },
    result_confirmation_region: { columns: ['regionCode'] },
  },
})
