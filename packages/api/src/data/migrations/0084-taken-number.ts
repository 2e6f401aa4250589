import { createTable } from './create-table.js'

/** ID numbers of which accounts were told that they are on the register elsewhere. */
export const CreateTakenNumber = createTable(1766000800004, 'taken_number', {
  columns: {
    accountId: { type: 'varchar', length: 36, primary: true },
    idNumberHash: { type: 'varchar', length: 64, primary: true },
    at: { type: 'datetime', precision: 3 },
  },
  indices: {
    taken_number_at: { columns: ['at'] },
  },
})
