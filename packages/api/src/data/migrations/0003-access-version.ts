import { addColumn } from './add-column.js'

/** Tells a remembered viewer from one whose access has changed since. */
export const AddAccessVersion = addColumn(1766000035000, 'account', { name: 'accessVersion', type: 'int' })
