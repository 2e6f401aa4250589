import { expect, test } from 'vitest'
import { progressColumns, standardChange, yearProgress } from './progress'

const regional = { standard: 'REGIONAL', stretchTarget: null }
const national = { standard: 'NATIONAL', stretchTarget: null }
const banner = {
  population: { poor: 27_000, exited: 61_000 },
  history: [
    { year: 2015, poor: 0, exited: 0, assignedTarget: 18_000, standard: 'NATIONAL', stretchTarget: 22_000 },
    { year: 2013, poor: 63_400, exited: 24_600, assignedTarget: null, ...regional },
    { year: 2014, poor: 47_600, exited: 40_400, assignedTarget: 16_000, ...national },
    { year: 2016, poor: 0, exited: 0, assignedTarget: 12_000, ...national },
    { year: 2017, poor: 0, exited: 0, assignedTarget: 99_000, ...national },
  ],
}

test('persons exited this year are those exited now less those at the end of last year', () => {
  const progress = yearProgress(banner, 2015)
  expect(progress.exited).toBe(20_600)
  expect(progress.assignedShare).toBeCloseTo(114.44, 1)
  expect(progress.stretchShare).toBeCloseTo(93.64, 1)
})

test('without last year, or without a target, nothing is claimed', () => {
  expect(yearProgress({ ...banner, history: [] }, 2015)).toEqual({
    exited: null, poorBefore: null, assigned: null, stretch: null, assignedShare: null, stretchShare: null,
  })
})

test('the present year shows the live figure and a coming year what its target leaves, never below zero', () => {
  expect(progressColumns(banner, 2015)).toEqual([
    { year: 2013, poor: 63_400, kind: 'past', target: null },
    { year: 2014, poor: 47_600, kind: 'past', target: 47_400 },
    { year: 2015, poor: 27_000, kind: 'now', target: 29_600 },
    { year: 2016, poor: 15_000, kind: 'plan', target: 15_000 },
    { year: 2017, poor: 0, kind: 'plan', target: 0 },
  ])
})

test('the year in which the standard changes is found', () => {
  expect(standardChange(banner.history)).toBe(2014)
  expect(standardChange(banner.history.slice(2))).toBeNull()
})
