import { addColumn } from './add-column.js'
import { addIndex } from './add-index.js'

/** The project of the village that a report is about (C-8, C-19); null where it is about none. */
export const AddObservationProject = addColumn(1766000800114, 'observation', { name: 'projectId', type: 'varchar', length: 36 })

/** What was reported of a project, the newest first. */
export const IndexObservationProject = addIndex(1766000800115, 'observation', 'observation_project', ['projectId', 'submittedAt'])
