import { addColumn } from './add-column.js'

export const AddExpectedIncome = addColumn(1766000800013, 'household_plan', { name: 'expectedIncome', type: 'bigint' })
