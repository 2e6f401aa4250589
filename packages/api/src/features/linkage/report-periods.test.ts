import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, parseQuarter } from '../../time/business-day.js'
import { earliestEnd, MOST_DUE, periodsDue, reportablePeriods } from './report-periods.js'

const seed = 20151231
const days = fc.integer({ min: 0, max: 2_500 }).map((count) => addDays('2012-01-01', count))

describe('the quarters of a linkage', () => {
  it('may be reported from the first day of each on', () => {
    expect(reportablePeriods({ startedOn: '2015-02-11', endedOn: null }, '2015-09-30')).toEqual(['2015Q1', '2015Q2', '2015Q3'])
    expect(reportablePeriods({ startedOn: '2015-02-11', endedOn: null }, '2015-10-01')).toEqual(['2015Q1', '2015Q2', '2015Q3', '2015Q4'])
  })

  it('end with the quarter of its last day', () => {
    expect(reportablePeriods({ startedOn: '2015-02-11', endedOn: '2015-04-01' }, '2015-12-31')).toEqual(['2015Q1', '2015Q2'])
  })

  it('that are reported stay whole: the contract ends with the latest at the earliest, or today while that one runs', () => {
    expect(earliestEnd([], '2015-12-31')).toBe(null)
    expect(earliestEnd(['2015Q3', '2014Q4'], '2015-12-10')).toBe('2015-09-30')
    expect(earliestEnd(['2015Q3', '2015Q4'], '2015-12-10')).toBe('2015-12-10')
  })

  it('hold the running quarter of a linkage that starts later in it, and none of one that starts after it', () => {
    expect(reportablePeriods({ startedOn: '2015-11-20', endedOn: null }, '2015-10-05')).toEqual(['2015Q4'])
    expect(reportablePeriods({ startedOn: '2016-01-01', endedOn: null }, '2015-12-31')).toEqual([])
  })

  it('are due without a live report only, newest first', () => {
    expect(periodsDue({ startedOn: '2015-01-01', endedOn: null }, '2015-12-31', new Set(['2015Q3', '2014Q4']))).toEqual(['2015Q4', '2015Q2', '2015Q1'])
  })

  it('that are due are at most eight, never reported, begun, and touched by the linkage', () => {
    fc.assert(
      fc.property(days, fc.option(days), days, fc.uniqueArray(fc.constantFrom('2013Q1', '2014Q2', '2015Q3', '2015Q4')), (startedOn, endedOn, today, reported) => {
        const due = periodsDue({ startedOn, endedOn }, today, new Set(reported))
        expect(due.length).toBeLessThanOrEqual(MOST_DUE)
        expect(due).toEqual(due.toSorted().toReversed())
        for (const period of due) {
          const span = parseQuarter(period)
          expect(reported).not.toContain(period)
          expect(span !== null && span.firstDay <= today && span.lastDay >= startedOn && (endedOn === null || span.firstDay <= endedOn)).toBe(true)
        }
      }),
      { seed },
    )
  })
})
