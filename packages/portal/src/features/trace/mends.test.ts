import { expect, test } from 'vitest'
import { mendsOf, projectMends } from './mends'
import { householdGaps, projectGaps } from './trace-codes'

const may = { recordMeasure: true, endMeasures: true, makePlan: true, handOver: true, update: true }
const lacksAll = { plan: false, measure: false, project: false, cadre: false, effect: false, complete: false }
const broken = { mainCause: null, trace: lacksAll, viewerCan: may }

test('each kind of broken link opens the dialog that mends it, and no other', () => {
  const mends = Object.fromEntries(householdGaps.map((gap) => [gap, mendsOf({ ...broken, trace: { ...lacksAll, measure: gap === 'NO_EFFECT' } }, gap)]))
  expect(mends).toEqual({
    NO_CAUSE: ['cause'],
    NO_PLAN: ['plan'],
    NO_MEASURE: ['measure'],
    NO_PROJECT: ['project'],
    NO_CADRE: ['cadre'],
    NO_EFFECT: ['result'],
    TRACE_INCOMPLETE: ['cause', 'project', 'cadre'],
    MEASURE_ON_CANCELLED: ['end'],
  })
})

test('of an incomplete chain a measure of a project mends both, and what is there is not asked for', () => {
  expect(mendsOf({ mainCause: 'ILLNESS', trace: { ...lacksAll, project: true, cadre: true }, viewerCan: may }, 'TRACE_INCOMPLETE')).toEqual(['measure'])
  expect(mendsOf({ mainCause: 'ILLNESS', trace: { ...lacksAll, measure: true, cadre: true }, viewerCan: may }, 'TRACE_INCOMPLETE')).toEqual(['project'])
})

test('who may not, is offered nothing', () => {
  for (const gap of householdGaps) expect(mendsOf({ ...broken, viewerCan: { recordMeasure: false, endMeasures: false, makePlan: false, handOver: false, update: false } }, gap)).toEqual([])
  for (const gap of projectGaps) expect(projectMends({ viewerCan: { assignCadre: false, addBeneficiaries: false, complete: false, verify: false } }, gap)).toEqual([])
})

test('a project gets its households, its cadre, its report or its verification; where no kind is listed, nothing', () => {
  const viewerCan = { assignCadre: true, addBeneficiaries: true, complete: false, verify: true }
  expect([...projectGaps, undefined].map((gap) => projectMends({ viewerCan }, gap))).toEqual([['households'], ['cadre'], ['verify'], []])
})
