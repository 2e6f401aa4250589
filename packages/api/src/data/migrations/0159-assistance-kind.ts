import { addColumn } from './add-column.js'

/** Whether a place is paired with another, looked after by designation, or helped by an enterprise (SO-1); null reads as designation. */
export const AddAssistanceKind = addColumn(1766000800149, 'designated_assistance', { name: 'kind', type: 'varchar', length: 16 })
