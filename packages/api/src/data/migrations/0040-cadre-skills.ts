import { addColumn } from './add-column.js'

/** What a cadre is good at (C-18). */
export const AddCadreSkills = addColumn(1766000400000, 'appointment', { name: 'skills', type: 'simple-json' })
