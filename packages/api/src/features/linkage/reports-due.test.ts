import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, parseQuarter } from '../../time/business-day.js'
import type { PayingTerms } from './paying-periods.js'
import { PayingRhythm } from './paying-rhythm.js'
import type { MemberDays } from './report-periods.js'
import { booksClosed, neverReported, newestOf, quartersToReport, reportsDue } from './reports-due.js'

const seed = 20151231
const TODAY = '2015-12-31'
const ALWAYS: MemberDays = { joinedOn: '2000-01-01', leftOn: null }
const terms = (payingRhythm: PayingRhythm, startedOn: string, endedOn: string | null = null): PayingTerms => ({ payingRhythm, startedOn, endedOn })
const ledger = (reported: readonly string[] = [], members: readonly MemberDays[] = [ALWAYS]) => ({ reported: new Set(reported), members })

describe('4.4 the reports of a contract that are due', () => {
  it('are of each quarter without a live one, newest first, where it pays each quarter', () => {
    expect(reportsDue(terms('QUARTER', '2015-01-01'), TODAY, ledger(['2015Q3', '2014Q4']))).toEqual([
      { quarters: ['2015Q4'], dueOn: '2016-01-31' },
      { quarters: ['2015Q2'], dueOn: '2015-07-31' },
      { quarters: ['2015Q1'], dueOn: '2015-04-30' },
    ])
  })

  it('of a rent by the year are one a year, from its last quarter on, by a report of any of its quarters', () => {
    const rent = terms('YEAR', '2014-03-01', '2017-02-28')
    expect(reportsDue(rent, '2014-12-31', ledger()), 'the year runs').toEqual([])
    expect(reportsDue(rent, '2015-01-01', ledger())).toEqual([{ quarters: ['2015Q1', '2014Q4', '2014Q3', '2014Q2', '2014Q1'], dueOn: '2015-04-30' }])
    expect(reportsDue(rent, TODAY, ledger(['2014Q4']))).toEqual([])
    expect(reportsDue(rent, '2016-03-31', ledger(['2014Q4']))).toMatchObject([{ dueOn: '2016-04-30' }])
  })

  it('of a gift are one, by the end of the contract', () => {
    const gift = terms('ONCE', '2014-03-01', '2015-11-30')
    expect(reportsDue(gift, '2015-09-30', ledger())).toEqual([])
    expect(reportsDue(gift, TODAY, ledger())).toMatchObject([{ dueOn: '2016-01-31' }])
    expect(reportsDue(gift, TODAY, ledger(['2014Q2']))).toEqual([])
    expect(reportsDue(terms('ONCE', '2014-03-01'), TODAY, ledger()), 'without an end').toEqual([])
  })

  it('are none of a period in which no household took part', () => {
    const quarterly = terms('QUARTER', '2015-01-01')
    expect(newestOf(reportsDue(quarterly, TODAY, ledger([], [])))).toEqual([])
    expect(newestOf(reportsDue(quarterly, TODAY, ledger([], [{ joinedOn: '2015-09-30', leftOn: null }])))).toEqual(['2015Q4', '2015Q3'])
    expect(newestOf(reportsDue(quarterly, TODAY, ledger([], [{ joinedOn: '2015-01-01', leftOn: '2015-04-01' }])))).toEqual(['2015Q2', '2015Q1'])
    expect(reportsDue(terms('YEAR', '2014-01-01'), TODAY, ledger([], [{ joinedOn: TODAY, leftOn: null }])), 'a renewal nobody had accepted before').toMatchObject([{ quarters: ['2015Q4'] }])
  })

  it('are of a period in which one household of several took part', () => {
    expect(reportsDue(terms('YEAR', '2015-01-01'), TODAY, ledger([], [{ joinedOn: '2015-01-01', leftOn: '2015-04-01' }, { joinedOn: '2016-01-01', leftOn: null }]))).toMatchObject([{ dueOn: '2016-01-31' }])
    expect(neverReported(terms('QUARTER', '2015-01-01', '2015-06-30'), TODAY, ledger([], [{ joinedOn: '2015-01-01', leftOn: '2015-03-31' }, { joinedOn: '2015-05-01', leftOn: null }])).toSorted()).toEqual(['2015Q1', '2015Q2'])
  })

  it('are all of them, so that the one due first of all is named, and may be filled in', () => {
    const old = terms('QUARTER', '2012-01-01')
    const due = reportsDue(old, TODAY, ledger())
    expect([due.length, newestOf(due).at(0), newestOf(due).at(-1), due.at(-1)?.dueOn]).toEqual([16, '2015Q4', '2012Q1', '2012-04-30'])
    expect(quartersToReport(old, TODAY, ledger()).at(-1)).toBe('2012Q1')
  })

  it('are of the year in which somebody took part, also where all have left before it was paid', () => {
    expect(reportsDue(terms('YEAR', '2015-01-01'), TODAY, ledger([], [{ joinedOn: '2015-01-01', leftOn: '2015-04-01' }]))).toEqual([{ quarters: ['2015Q4', '2015Q3', '2015Q2', '2015Q1'], dueOn: '2016-01-31' }])
  })

  it('end half a year after the contract, and what is missing then stays to be seen', () => {
    const over = terms('QUARTER', '2015-01-01', '2015-06-30')
    expect(booksClosed(over, '2015-12-30')).toBe(false)
    expect(newestOf(reportsDue(over, '2015-12-30', ledger(['2015Q1'])))).toEqual(['2015Q2'])
    expect(neverReported(over, '2015-12-30', ledger(['2015Q1']))).toEqual([])
    expect(booksClosed(over, TODAY)).toBe(true)
    expect(reportsDue(over, TODAY, ledger(['2015Q1']))).toEqual([])
    expect(quartersToReport(over, TODAY, ledger(['2015Q1']))).toEqual([])
    expect(neverReported(over, TODAY, ledger(['2015Q1']))).toEqual(['2015Q2'])
    expect(neverReported(over, TODAY, ledger(['2015Q1', '2015Q2']))).toEqual([])
  })

  it('are never reported, begun, touched by the contract, and may each be filled in', () => {
    const days = fc.integer({ min: 0, max: 1_500 }).map((count) => addDays('2012-01-01', count))
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(PayingRhythm)), days, fc.option(fc.integer({ min: 1, max: 48 })), days, fc.uniqueArray(fc.constantFrom('2013Q1', '2014Q2', '2015Q3', '2015Q4')), fc.array(fc.tuple(days, fc.option(days)), { maxLength: 3 }), (payingRhythm, startedOn, months, today, reported, joined) => {
        const of = terms(payingRhythm, startedOn, months === null ? null : addDays(addMonths(startedOn, months), -1))
        const known = ledger(reported, joined.map(([joinedOn, leftOn]) => ({ joinedOn, leftOn })))
        const due = reportsDue(of, today, known)
        expect(due.map(({ dueOn }) => dueOn)).toEqual(due.map(({ dueOn }) => dueOn).toSorted().toReversed())
        for (const period of due.flatMap(({ quarters }) => quarters)) {
          const span = parseQuarter(period)
          expect(reported).not.toContain(period)
          expect(span !== null && span.firstDay <= today && span.lastDay >= startedOn && (of.endedOn === null || span.firstDay <= of.endedOn)).toBe(true)
        }
        const fillable = quartersToReport(of, today, known)
        for (const { quarters } of due) expect(fillable).toEqual(expect.arrayContaining([...quarters]))
      }),
      { seed },
    )
  })
})
