import { addColumn } from './add-column.js'

/*
 * What a household's row counts of its plans and measures.
 */

const count = (timestamp: number, name: string): ReturnType<typeof addColumn> => addColumn(timestamp, 'household', { name, type: 'int', default: 0 })

export const AddPlansInForce = count(1766000502000, 'plansInForce')
export const AddMeasuresInForce = count(1766000502100, 'measuresInForce')
export const AddDevelopmentMeasures = count(1766000502200, 'developmentMeasures')
export const AddProjectMeasures = count(1766000502300, 'projectMeasures')
export const AddConfirmedResults = count(1766000502400, 'confirmedResults')
