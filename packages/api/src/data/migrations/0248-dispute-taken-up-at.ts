import { addColumn } from './add-column.js'

/** When an office took a dispute up, since when its line is no part of a certificate; null before, and of one that was taken up before this was kept. */
export const AddDisputeTakenUpAt = addColumn(1766000800248, 'outcome_dispute', { name: 'takenUpAt', type: 'datetime', precision: 3 })
