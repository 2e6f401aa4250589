import { addColumn } from './add-column.js'

/** The answers of a task that its household was not met, which a later answer does not make unknown. */
export const AddMissedAnswers = addColumn(1766000800210, 'inspection_task', { name: 'missedAnswers', type: 'simple-json' })
