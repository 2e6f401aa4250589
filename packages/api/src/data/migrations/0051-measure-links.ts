import { addColumn } from './add-column.js'
import { addIndex } from './add-index.js'

/*
 * A measure's links to plan and project, its end and its result.
 */

export const AddMeasureEnd = addColumn(1766000501000, 'measure', { name: 'endedOn', type: 'date' })
export const AddMeasureEffect = addColumn(1766000501100, 'measure', { name: 'effect', type: 'varchar', length: 24 })
export const AddMeasurePlan = addColumn(1766000501200, 'measure', { name: 'planId', type: 'varchar', length: 36 })
export const AddMeasureProject = addColumn(1766000501300, 'measure', { name: 'projectId', type: 'varchar', length: 36 })
export const AddMeasureResult = addColumn(1766000501400, 'measure', { name: 'result', type: 'varchar', length: 1000 })
export const AddMeasureConfirmation = addColumn(1766000501500, 'measure', { name: 'resultConfirmedOn', type: 'date' })
export const AddMeasureAuthor = addColumn(1766000501600, 'measure', { name: 'accountId', type: 'varchar', length: 36 })
export const AddMeasureMoment = addColumn(1766000501700, 'measure', { name: 'recordedAt', type: 'datetime', precision: 3 })
export const AddMeasureVersion = addColumn(1766000501800, 'measure', { name: 'version', type: 'int', default: 1 })
export const AddMeasureContent = addColumn(1766000501900, 'measure', { name: 'contentHash', type: 'varchar', length: 64 })

/** A project's households are those of its measures. */
export const IndexMeasureProject = addIndex(1766000501950, 'measure', 'measure_project', ['projectId', 'householdId'])
