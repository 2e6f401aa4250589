import { addColumn } from './add-column.js'

/** What the register gave as a village or banner was tested (2.7); tests from before have nothing beside them. */
export const AddExitTestRegistered = addColumn(1766000800027, 'exit_test', { name: 'registered', type: 'simple-json' })
