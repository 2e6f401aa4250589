import { addColumn } from './add-column.js'

/** The region of the post by which a draw was made: who is below it hands its tasks over to nobody. Null for draws from before this was kept, whose region stands in its place. */
export const AddInspectionDrawnFrom = addColumn(1766000800227, 'inspection', { name: 'drawnFrom', type: 'varchar', length: 12 })
