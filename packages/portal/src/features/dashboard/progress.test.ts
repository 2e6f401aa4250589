import { expect, test } from 'vitest'
import { progressColumns, reductionOf, reductionSoFar, standardChange, yearProgress } from './progress'

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

test('7.1 persons exited this year are those exited now less those at the end of last year', () => {
  const progress = yearProgress(banner, 2015)
  expect(progress.exited).toBe(20_600)
  expect(progress.assignedShare).toBeCloseTo(114.44, 1)
  expect(progress.stretchShare).toBeCloseTo(93.64, 1)
})

test('7.1 of 13.23 thousand exits a target of 5.60 is met at 236.25 per cent and one of 8.65 at 152.95; a target of 0 has no rate', () => {
  const before = { year: 2014, poor: 50_000, exited: 0, assignedTarget: null, ...national }
  const rates = (assignedTarget: number | null, stretchTarget: number | null) => {
    const { assignedShare, stretchShare } = yearProgress({ population: { poor: 36_770, exited: 13_230 }, history: [before, { ...before, year: 2015, assignedTarget, stretchTarget }] }, 2015)
    return [assignedShare?.toFixed(2), stretchShare?.toFixed(2)]
  }
  expect(rates(5_600, 8_650)).toEqual(['236.25', '152.95'])
  expect(rates(0, null)).toEqual([undefined, undefined])
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

test('7.3 from 446,000 to 135,000 poor persons are 311,000 fewer, 69.73 per cent; of nobody there is no share', () => {
  const { persons, share } = reductionOf(446_000, 135_000)
  expect([persons, share?.toFixed(2)]).toEqual([311_000, '69.73'])
  expect(reductionOf(0, 0)).toEqual({ persons: 0, share: null })
})

test('7.3 the reduction so far begins with the first year that was counted by the present standard', () => {
  const { since, persons, share } = reductionSoFar(banner, 2015) ?? {}
  expect([since, persons, share?.toFixed(2)]).toEqual([2014, 20_600, '43.28'])
  const one = banner.history.filter((end) => end.year === 2013)
  expect(reductionSoFar({ ...banner, history: one }, 2014)?.since).toBe(2013)
  expect(reductionSoFar({ ...banner, history: banner.history.filter((end) => end.year === 2015) }, 2015)).toBeNull()
})
