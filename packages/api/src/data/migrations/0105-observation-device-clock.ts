import { addColumn } from './add-column.js'

/** When a report was finished, as the clock of the device said (C-8); reports from before say nothing of it. */
export const AddObservationWrittenAt = addColumn(1766000800041, 'observation', { name: 'writtenAt', type: 'datetime', precision: 3 })

/** By how many seconds the clock of the device was ahead as the report arrived. */
export const AddObservationDeviceAhead = addColumn(1766000800042, 'observation', { name: 'deviceAhead', type: 'int' })
