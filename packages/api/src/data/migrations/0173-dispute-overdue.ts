import { addColumn } from './add-column.js'
import { addIndex } from './add-index.js'

/** When the service told that the day of a dispute had passed without an answer; null while it did not. */
export const AddDisputeOverdueToldAt = addColumn(1766000800173, 'outcome_dispute', { name: 'overdueToldAt', type: 'datetime', precision: 3 })

/** Disputes are looked for by their day. */
export const IndexDisputeDue = addIndex(1766000800174, 'outcome_dispute', 'outcome_dispute_due', ['status', 'dueOn'])
