import { addColumn } from './add-column.js'

/** How often a contract pays (dossier 4.4). What was concluded before is reported each quarter, as it was. */
export const AddPayingRhythm = addColumn(1766000800190, 'linkage', { name: 'payingRhythm', type: 'varchar', length: 16, default: 'QUARTER' })
