import { addColumn } from './add-column.js'

/** The year in which a village last numbered what an inspection found; null before the first. Numbers given before stay as they are. */
export const AddInspectionYear = addColumn(1766000800246, 'village_counter', { name: 'inspectionYear', type: 'int' })

/** The last running number of that year. */
export const AddInspections = addColumn(1766000800247, 'village_counter', { name: 'inspections', type: 'int' })
