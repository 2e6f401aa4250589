import { addColumn } from './add-column.js'

/** Whether a household brought an observation in on its own page; null where an account did. */
export const AddObservationSource = addColumn(1766000704000, 'observation', { name: 'source', type: 'varchar', length: 16 })
