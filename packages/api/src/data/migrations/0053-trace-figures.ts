import { addColumn } from './add-column.js'

/*
 * What a village's figures sum of its households' plans and measures.
 */

const figure = (timestamp: number, name: string): ReturnType<typeof addColumn> => addColumn(timestamp, 'village_rollup', { name, type: 'bigint', default: 0 })

export const AddPlannedHouseholds = figure(1766000503000, 'plannedHouseholds')
export const AddMeasuredHouseholds = figure(1766000503100, 'measuredHouseholds')
export const AddMeasuredPersons = figure(1766000503200, 'measuredPersons')
export const AddProjectHouseholds = figure(1766000503300, 'projectHouseholds')
export const AddEffectHouseholds = figure(1766000503400, 'effectHouseholds')
export const AddThreeHavesHouseholds = figure(1766000503500, 'threeHavesHouseholds')
export const AddFigureOfDevelopment = figure(1766000503600, 'developmentMeasures')
export const AddFigureOfTransfer = figure(1766000503700, 'transferMeasures')
export const AddStrayHouseholds = figure(1766000503800, 'strayHouseholds')
