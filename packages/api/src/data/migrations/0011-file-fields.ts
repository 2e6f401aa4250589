import { addColumn } from './add-column.js'

/** Living conditions of a household. */
export const AddLiving = addColumn(1766000101000, 'household', { name: 'living', type: 'simple-json' })

/** The parts from which an income per person was computed. */
export const AddIncomeParts = addColumn(1766000101001, 'household_income', { name: 'parts', type: 'simple-json' })

/** Where a pupil or student is. */
export const AddStudent = addColumn(1766000101002, 'person', { name: 'student', type: 'varchar', length: 24 })

/** Category and grade of a disability certificate. */
export const AddDisability = addColumn(1766000101003, 'person', { name: 'disability', type: 'varchar', length: 2 })

/** Work away from home, insurance and allowance. */
export const AddCircumstances = addColumn(1766000101004, 'person', { name: 'circumstances', type: 'simple-json' })
