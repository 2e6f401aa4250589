import { addColumn } from './add-column.js'

/** The finish of an observation after its one extension (dossier 4.1). */
export const AddExtension = addColumn(1766000033000, 'observation', { name: 'extendedTo', type: 'datetime', precision: 3 })

/** The step by which it was prolonged. */
export const AddExtensionStep = addColumn(1766000034000, 'observation_step', { name: 'extendedTo', type: 'datetime', precision: 3 })
