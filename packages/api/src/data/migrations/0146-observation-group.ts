import { addColumn } from './add-column.js'

/** The observation that leads the group in which an office put this one; null where it stands for itself. */
export const AddObservationLeadId = addColumn(1766000800123, 'observation', { name: 'leadId', type: 'varchar', length: 36 })
