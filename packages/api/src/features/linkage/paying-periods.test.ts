import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, parseQuarter, quarterOf, quartersOf } from '../../time/business-day.js'
import { daysPaidIn, nothingPaidFrom, openPeriods, payingPeriods, touches } from './paying-periods.js'
import type { PayingTerms } from './paying-periods.js'
import { PayingRhythm, RHYTHM_OF_FORM, rhythmOf } from './paying-rhythm.js'
import { reportablePeriods } from './report-periods.js'

const seed = 20151231
const terms = (payingRhythm: PayingRhythm, startedOn: string, endedOn: string | null = null): PayingTerms => ({ payingRhythm, startedOn, endedOn })
const spans = (of: PayingTerms, today: string): string[] => payingPeriods(of, today).map(({ firstDay, lastDay }) => `${firstDay} ${lastDay}`)
const open = (of: PayingTerms, today: string, ...reported: string[]): string[] => openPeriods(of, today, new Set(reported)).map(({ firstDay }) => firstDay)

const days = fc.integer({ min: 0, max: 1_500 }).map((count) => addDays('2012-01-01', count))
const contracts = fc.record({ payingRhythm: fc.constantFrom(...Object.values(PayingRhythm)), startedOn: days, months: fc.option(fc.integer({ min: 1, max: 60 })) }).map(({ months, ...rest }): PayingTerms => ({ ...rest, endedOn: months === null ? null : addDays(addMonths(rest.startedOn, months), -1) }))

describe('4.4 how often a contract pays', () => {
  it('is as agreed, else as before, else as its form: what is named by the year by the year, a gift once', () => {
    expect(rhythmOf('LAND_TRANSFER', null)).toBe('YEAR')
    expect(rhythmOf('DONATION', undefined)).toBe('ONCE')
    expect(rhythmOf('ORDER', 'HALF_YEAR')).toBe('HALF_YEAR')
    expect(rhythmOf('ORDER', null, 'YEAR')).toBe('YEAR')
    expect(rhythmOf('ORDER', 'QUARTER', 'YEAR')).toBe('QUARTER')
    expect(Object.values(RHYTHM_OF_FORM).filter((rhythm) => rhythm === 'YEAR')).toHaveLength(6)
  })

  it('is each quarter for wages, which are owed by the month', () => {
    expect(rhythmOf('EMPLOYMENT', null)).toBe('QUARTER')
    for (const rhythm of ['HALF_YEAR', 'YEAR', 'ONCE'] as const) expect(() => rhythmOf('EMPLOYMENT', rhythm)).toThrow('VALIDATION')
  })

  it('begins a new year on the last day of a quarter that runs', () => {
    expect(spans(terms('YEAR', '2014-12-31'), '2015-12-31')).toEqual(['2014-12-31 2015-12-30', '2015-12-31 2016-12-30'])
  })
})

describe('the paying periods of a contract', () => {
  it('of a quarter are the calendar’s', () => expect(spans(terms('QUARTER', '2015-02-11', '2015-08-10'), '2015-12-31')).toEqual(['2015-02-11 2015-03-31', '2015-04-01 2015-06-30', '2015-07-01 2015-08-10']))

  it('of a half year or a year run from its first day on, the last one to its end', () => {
    expect(spans(terms('YEAR', '2014-12-01', '2016-05-31'), '2016-01-10')).toEqual(['2014-12-01 2015-11-30', '2015-12-01 2016-05-31'])
    expect(spans(terms('HALF_YEAR', '2015-03-31'), '2015-12-31')).toEqual(['2015-03-31 2015-09-29', '2015-09-30 2016-03-30'])
  })

  it('paid once is the whole contract', () => {
    expect(spans(terms('ONCE', '2014-12-01', '2016-05-31'), '2015-01-10')).toEqual(['2014-12-01 2016-05-31'])
    expect(spans(terms('ONCE', '2016-12-01', '2017-05-31'), '2015-01-10')).toEqual([])
  })

  it('follow each other without a gap and cover all quarters that may be reported', () => {
    fc.assert(
      fc.property(contracts, days, (of, today) => {
        const periods = payingPeriods(of, today)
        periods.slice(1).forEach(({ firstDay }, index) => expect(firstDay).toBe(addDays(periods[index]?.lastDay ?? '', 1)))
        expect(periods[0]?.firstDay ?? of.startedOn).toBe(of.startedOn)
        for (const quarter of reportablePeriods(of, today)) expect(periods.some((period) => touches(period, quarter))).toBe(true)
      }),
      { seed },
    )
  })
})

describe('a report closes', () => {
  const rent = terms('YEAR', '2013-12-01', '2016-11-30')

  it('the earliest open period with days in its quarter, paid at the beginning, in the middle or at the end', () => {
    expect(open(rent, '2016-12-31')).toEqual(['2013-12-01', '2014-12-01', '2015-12-01'])
    expect(open(rent, '2016-12-31', '2013Q4', '2014Q4', '2015Q4'), 'paid ahead each December').toEqual([])
    expect(open(rent, '2016-12-31', '2014Q4', '2015Q4', '2016Q4'), 'paid late each November').toEqual([])
    expect(open(rent, '2016-12-31', '2014Q2'), 'one year alone').toEqual(['2014-12-01', '2015-12-01'])
  })

  it('one period and no more, and a second instalment within it none', () => {
    expect(open(rent, '2016-12-31', '2014Q2', '2014Q3')).toEqual(['2014-12-01', '2015-12-01'])
    expect(open(terms('QUARTER', '2015-01-01'), '2015-12-31', '2015Q2', '2014Q1')).toEqual(['2015-01-01', '2015-07-01', '2015-10-01'])
    expect(open(terms('ONCE', '2013-12-01', '2016-11-30'), '2015-12-31', '2014Q2')).toEqual([])
  })

  it('each period once a report is made of each quarter, and at most as many as there are reports', () => {
    fc.assert(
      fc.property(contracts, days, fc.uniqueArray(fc.constantFrom(...quartersOf({ firstDay: '2012-01-01', lastDay: '2016-06-30' }))), (of, today, some) => {
        const all = payingPeriods(of, today)
        expect(openPeriods(of, today, new Set(reportablePeriods(of, today))).filter(({ lastDay }) => quarterOf(lastDay) <= quarterOf(today))).toEqual([])
        expect(all.length - openPeriods(of, today, new Set(some)).length).toBeLessThanOrEqual(some.length)
      }),
      { seed },
    )
  })

  it('as nothing paid, from the last day of the period that it closes on', () => {
    expect(nothingPaidFrom(terms('QUARTER', '2015-01-01'), '2015Q3', '2015-12-31', new Set())).toBe('2015-09-30')
    expect(nothingPaidFrom(rent, '2014Q2', '2015-12-31', new Set())).toBe('2014-11-30')
    expect(nothingPaidFrom(rent, '2014Q4', '2015-12-31', new Set(['2014Q1']))).toBe('2015-11-30')
    expect(nothingPaidFrom(rent, '2014Q2', '2015-12-31', new Set(['2014Q1'])), 'where its year is closed').toBe('2014-06-30')
    expect(nothingPaidFrom(rent, '2015', '2015-12-31', new Set())).toBeNull()
  })
})

describe('who may be paid in a quarter', () => {
  it('took part in it or in the paying periods that reach into it', () => {
    expect(daysPaidIn(terms('QUARTER', '2015-02-11'), '2015Q1', '2015-12-31')).toEqual(parseQuarter('2015Q1'))
    expect(daysPaidIn(terms('YEAR', '2015-02-11'), '2015Q4', '2015-12-31')).toEqual({ firstDay: '2015-02-11', lastDay: '2015-12-31' })
    expect(daysPaidIn(terms('YEAR', '2015-02-11'), 'Q4', '2015-12-31')).toBeNull()
  })
})
