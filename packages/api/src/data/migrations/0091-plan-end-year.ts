import { addColumn } from './add-column.js'

export const AddPlanEndYear = addColumn(1766000800011, 'household', { name: 'planEndYear', type: 'int' })
