import { addColumn } from './add-column.js'

/** Why nothing was paid in the period of a report without lines; null for every other report. */
export const AddNothingPaid = addColumn(1766000800191, 'outcome_report', { name: 'nothingPaid', type: 'varchar', length: 500 })
