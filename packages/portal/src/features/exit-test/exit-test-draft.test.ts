import { expect, test } from 'vitest'
import { exitTestInput, isTicked, numberText, untouched } from './exit-test-draft'
import type { RegisteredFigure } from './registered-figure'

const figure = (name: RegisteredFigure['figure'], value: number | null): RegisteredFigure => ({ figure: name, value, source: 'VILLAGE_FILE', year: 2015, villagesMissing: value === null ? 1 : 0 })
const village = [figure('POOR_PERSONS', 29), figure('POPULATION', 1000), figure('ROADS', 1), figure('WATER', 0), figure('POWER', null)]

test('a test begins with what the register gives: known conditions ticked, unknown ones not', () => {
  expect(exitTestInput('VILLAGE', untouched, village)).toEqual({ village: { poor: 29, population: 1000, conditions: ['ROADS'] } })
})

test('what was typed or ticked stands before the register, an emptied field too', () => {
  const draft = { numbers: { POOR_PERSONS: '3', POPULATION: '' }, ticks: { ROADS: false, POWER: true } }
  expect([numberText(draft, village, 'POOR_PERSONS'), numberText(draft, village, 'POPULATION'), isTicked(draft, village, 'ROADS'), isTicked(draft, village, 'POWER')]).toEqual(['3', '', false, true])
})

test('an empty number is never sent as zero', () => {
  expect(exitTestInput('VILLAGE', { numbers: { POPULATION: ' ' }, ticks: {} }, village)).toBeNull()
  expect(exitTestInput('BANNER', untouched, [figure('INCIDENCE', 2.1)])).toBeNull()
  expect(exitTestInput('BANNER', { numbers: { WRONG_EXIT: '0', OMISSION: '1.9', APPROVAL: '91' }, ticks: { SERVICES: true } }, [figure('INCIDENCE', 2.1)])).toEqual({
    banner: { incidence: 2.1, wrongExit: 0, omission: 1.9, approval: 91, incomeGrowthAboveMean: false, servicesNearMean: true },
  })
})
