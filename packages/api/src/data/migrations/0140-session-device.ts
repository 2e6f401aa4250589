import { addColumn } from './add-column.js'

/** The kind of device that signed in, in two words; sign-ins from before do not say. */
export const AddSessionDevice = addColumn(1766000800111, 'session', { name: 'device', type: 'varchar', length: 32 })
