import { describe, expect, it } from 'vitest'
import { earliestEnd, reportablePeriods, reportDueOn, tookPartIn } from './report-periods.js'

describe('the quarters of a linkage', () => {
  it('may be reported from the first day of each on', () => {
    expect(reportablePeriods({ startedOn: '2015-02-11', endedOn: null }, '2015-09-30')).toEqual(['2015Q1', '2015Q2', '2015Q3'])
    expect(reportablePeriods({ startedOn: '2015-02-11', endedOn: null }, '2015-10-01')).toEqual(['2015Q1', '2015Q2', '2015Q3', '2015Q4'])
  })

  it('end with the quarter of its last day', () => {
    expect(reportablePeriods({ startedOn: '2015-02-11', endedOn: '2015-04-01' }, '2015-12-31')).toEqual(['2015Q1', '2015Q2'])
    expect(reportablePeriods({ startedOn: '2015-04-01', endedOn: '2015-04-01' }, '2015-12-31'), 'one day').toEqual(['2015Q2'])
    expect(reportablePeriods({ startedOn: '2015-04-01', endedOn: '2015-03-31' }, '2015-12-31'), 'no day').toEqual([])
    expect(reportablePeriods({ startedOn: '2015-10-01', endedOn: '2016-06-30' }, '2015-12-31'), 'today, where it goes on').toEqual(['2015Q4'])
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

  it('are reported by the last day of the month after each', () => expect(['2015Q1', '2015Q4', '2015Q3', '2015'].map(reportDueOn)).toEqual(['2015-04-30', '2016-01-31', '2015-10-31', null]))
})

describe('a household took part', () => {
  const inThe = (joinedOn: string, leftOn: string | null): boolean => tookPartIn({ joinedOn, leftOn }, { firstDay: '2015-04-01', lastDay: '2015-06-30' })
  it('where it was in the linkage on one of the days', () => {
    expect(inThe('2015-06-30', null)).toBe(true)
    expect(inThe('2014-01-01', '2015-04-01')).toBe(true)
    expect(inThe('2015-07-01', null)).toBe(false)
    expect(inThe('2014-01-01', '2015-03-31')).toBe(false)
    expect(inThe('2015-05-02', '2015-05-02'), 'for one day').toBe(true)
  })
  it('on no day where it left before it joined', () => expect(inThe('2015-05-02', '2015-05-01')).toBe(false))
})
