import { describe, expect, it } from 'vitest'
import { dayNumber, quarterNamed } from '../calendar.js'
import type { PayingRhythm } from '../rows/linkage.js'
import { quartersPaidIn, rhythmOf } from './paying-rhythm.js'

const paid = (rhythm: PayingRhythm, [startedOn, endedOn]: readonly [string, string]): Record<string, number> =>
  Object.fromEntries(['2014Q3', '2014Q4', '2015Q1', '2015Q2', '2015Q3', '2015Q4'].map((quarter): [string, number] => [quarter, quartersPaidIn({ startedOn: dayNumber(startedOn), endedOn: dayNumber(endedOn) }, rhythm, quarterNamed(quarter))]).filter(([, quarters]) => quarters !== 0))

describe('a contract that pays less often than each quarter', () => {
  it('pays for its own years and half years at their end, from its first day on', () => {
    expect(paid('YEAR', ['2013-07-01', '2016-06-30'])).toEqual({ '2015Q2': 4 })
    expect(paid('HALF_YEAR', ['2013-07-01', '2016-06-30'])).toEqual({ '2014Q4': 2, '2015Q2': 2, '2015Q4': 2 })
  })

  it('pays for the rest where it ends within one of them, were it broken within a quarter', () => {
    expect(paid('YEAR', ['2014-07-01', '2015-03-31'])).toEqual({ '2015Q1': 3 })
    expect(paid('YEAR', ['2014-07-01', '2015-08-12'])).toEqual({ '2015Q2': 4, '2015Q3': 1 })
  })

  it('pays once in all where that was agreed, by its end', () => {
    expect(paid('ONCE', ['2014-07-01', '2015-06-30'])).toEqual({ '2015Q2': 4 })
    expect(paid('ONCE', ['2015-07-01', '2016-06-30'])).toEqual({})
  })
})

describe('a form of linkage', () => {
  it('pays by the quarter what is bought, worked or served, and once what is given, whichever linkage it is (4.4)', () => {
    for (let n = 1; n <= 200; n++) expect([rhythmOf('ORDER', n), rhythmOf('EMPLOYMENT', n), rhythmOf('SERVICE', n), rhythmOf('DONATION', n)]).toEqual(['QUARTER', 'QUARTER', 'QUARTER', 'ONCE'])
  })
})
