import { addColumn } from './add-column.js'
import { createTable } from './create-table.js'

/** What the service did by itself about the deadlines of observations (4.1). */
export const CreateObservationDeadline = createTable(1766000800121, 'observation_deadline', {
  columns: {
    observationId: { type: 'varchar', length: 36, primary: true },
    dueOn: { type: 'date', primary: true },
    act: { type: 'varchar', length: 16, primary: true },
    toward: { type: 'varchar', length: 36, primary: true },
    regionCode: { type: 'varchar', length: 12 },
    at: { type: 'datetime', precision: 3 },
  },
})

/** The level to which an observation was passed up when its deadline ran out; null while it was not. */
export const AddObservationEscalatedTo = addColumn(1766000800122, 'observation', { name: 'escalatedTo', type: 'varchar', length: 8 })
