import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mostLines, type OutcomeLine, reportFaults, type ReportFault, type ReportSurroundings, reversalFaults, type ReversedReport, totalOf } from './report-rules.js'

const seed = 20151231
const surroundings: ReportSurroundings = {
  today: '2015-12-31',
  linkedHouseholds: new Set(['h1', 'h2', 'h3']),
  reportedPeriods: new Set(['2015Q2']),
  linkage: { startedOn: '2014-05-01', endedOn: null },
  nothingPaidFrom: '2015-09-30',
}
const line = (changes: Partial<OutcomeLine> = {}): OutcomeLine => ({ household: 'h1', amount: 120_000, ...changes })
const faultsOf = (outcomes: readonly OutcomeLine[], period = '2015Q3', changes: Partial<ReportSurroundings> = {}): string[] =>
  reportFaults({ period, outcomes }, { ...surroundings, ...changes }).map(brief)
const brief = ({ field, messageKey }: ReportFault): string => `${field.join('.')}: ${messageKey.replace('outcomeReport.', '')}`

describe('a report is refused', () => {
  it.each([
    ['outside the linkage', line({ household: 'stranger' }), 'outcomes.0.household: household.notLinked'],
    ['nothing', line({ amount: 0 }), 'outcomes.0.amount: amount.notPositive'],
    ['less than nothing', line({ amount: -1 }), 'outcomes.0.amount: amount.notPositive'],
    ['a part of a fen', line({ amount: 0.5 }), 'outcomes.0.amount: amount.notWhole'],
    ['more than can be counted exactly', line({ amount: 2 ** 53 }), 'outcomes.0.amount: amount.notWhole'],
    ['no number', line({ amount: Number.NaN }), 'outcomes.0.amount: amount.notWhole'],
    ['four months in a quarter', line({ months: 4 }), 'outcomes.0.months: months.range'],
    ['part of a month', line({ months: 1.5 }), 'outcomes.0.months: months.range'],
    ['months below none', line({ months: -1 }), 'outcomes.0.months: months.range'],
    ['a quantity below nothing', line({ quantity: -0.1 }), 'outcomes.0.quantity: quantity.range'],
    ['an endless quantity', line({ quantity: Infinity }), 'outcomes.0.quantity: quantity.range'],
    ['a unit of control characters', line({ unit: 'k\u0000g' }), 'outcomes.0.unit: unit.text'],
    ['a unit of no end', line({ unit: '斤'.repeat(21) }), 'outcomes.0.unit: unit.text'],
    ['a reason of no end', line({ reason: '因'.repeat(501) }), 'outcomes.0.reason: reason.text'],
  ])('with a line of %s', (_, faulty, expected) => expect(faultsOf([faulty])).toEqual([expected]))

  it('naming every faulty line and every fault of it', () => {
    expect(faultsOf([line(), line({ household: 'stranger', amount: -5, months: 9 }), line({ household: 'h2' }), line({ household: 'h1' })])).toEqual([
      'outcomes.1.household: household.notLinked', 'outcomes.1.amount: amount.notPositive', 'outcomes.1.months: months.range', 'outcomes.3.household: household.twice',
    ])
  })

  it('with the same household twice, saying where it stood first, lines counted from 1 for people', () => {
    const faults = reportFaults({ period: '2015Q3', outcomes: [line({ household: 'h2' }), line(), line()] }, surroundings)
    expect(faults).toEqual([{ field: ['outcomes', '2', 'household'], code: 'VALIDATION', messageKey: 'outcomeReport.household.twice', params: { line: 3, firstLine: 2 } }])
  })

  it.each([['2015Q5', 'malformed'], ['2015-Q3', 'malformed'], ['2015', 'malformed'], ['', 'malformed'], ['2016Q1', 'future'], ['2014Q1', 'beforeLinkage'], ['2015Q2', 'reported']])(
    'for the period %j: %s', (period, fault) => expect(faultsOf([line()], period)).toEqual([`period: period.${fault}`]))

  it('for a period after the linkage has ended', () => {
    expect(faultsOf([line()], '2015Q4', { linkage: { startedOn: '2014-05-01', endedOn: '2015-09-30' } })).toEqual(['period: period.afterLinkage'])
    for (const endedOn of ['2015-07-01', '2015-12-31']) expect(faultsOf([line()], '2015Q3', { linkage: { startedOn: '2014-05-01', endedOn } }), endedOn).toEqual([])
  })

  it('for a period before the linkage began, and not for the one on whose last day it did', () => {
    expect(faultsOf([line()], '2015Q3', { linkage: { startedOn: '2015-10-01', endedOn: null } })).toEqual(['period: period.beforeLinkage'])
    expect(faultsOf([line()], '2015Q3', { linkage: { startedOn: '2015-09-30', endedOn: null } })).toEqual([])
  })

  it('without a line, or with more than 500', () => {
    expect(faultsOf([])).toEqual(['outcomes: outcomes.none'])
    const many = Array.from({ length: mostLines + 1 }, (_, index) => line({ household: `x${index}` }))
    expect(faultsOf(many)).toEqual(['outcomes: outcomes.tooMany'])
    expect(faultsOf(many.slice(1), '2015Q3', { linkedHouseholds: new Set(many.map(({ household }) => household)) })).toEqual([])
    expect(faultsOf(many.slice(1), '2015Q3', { linkedHouseholds: new Set(many.slice(2).map(({ household }) => household)) }), 'each line of a full report is looked at').toEqual(['outcomes.0.household: household.notLinked'])
  })

  it('when the sum can no longer be counted exactly', () => {
    expect(faultsOf([line({ amount: 2 ** 53 - 1 }), line({ household: 'h2', amount: 1 })])).toEqual(['outcomes: outcomes.totalTooLarge'])
  })
})

describe('a report is taken', () => {
  it('with all a line can say', () => expect(faultsOf([line({ months: 3, quantity: 0, unit: '斤', reason: '因'.repeat(500) }), line({ household: 'h2', months: 0, quantity: null, unit: null })])).toEqual([]))

  it('from the first day of its period on', () => {
    expect(faultsOf([line()], '2015Q4', { today: '2015-10-01' })).toEqual([])
    expect(faultsOf([line()], '2015Q4', { today: '2015-09-30' })).toEqual(['period: period.future'])
  })

  it('exactly when every household is linked and named once and every amount is a whole positive number of fen', () => {
    const lines = fc.array(fc.record({ household: fc.constantFrom('h1', 'h2', 'h3', 'stranger'), amount: fc.constantFrom(-1, 0, 0.5, 1, 99_999) }), { minLength: 1, maxLength: 5 })
    fc.assert(fc.property(lines, (outcomes) => {
      const households = outcomes.map(({ household }) => household)
      const sound = !households.includes('stranger') && new Set(households).size === households.length && outcomes.every(({ amount }) => amount >= 1)
      expect(faultsOf(outcomes).length === 0).toBe(sound)
    }), { seed, numRuns: 1_000 })
  })
})

describe('a report that nothing was paid', () => {
  const said = (nothingPaid: string, changes: Partial<ReportSurroundings> = {}, outcomes: readonly OutcomeLine[] = [], period = '2015Q3'): string[] =>
    reportFaults({ period, outcomes, nothingPaid }, { ...surroundings, ...changes }).map(brief)

  it('has a reason, no line, and a quarter like any other', () => {
    expect(said('秋季才结算')).toEqual([])
    expect(said(' ')).toEqual(['nothingPaid: nothingPaid.text'])
    expect(said('字'.repeat(501))).toEqual(['nothingPaid: nothingPaid.text'])
    expect(said('秋季才结算', {}, [line()])).toEqual(['outcomes: nothingPaid.lines'])
    expect(said('秋季才结算', {}, [], '2015Q2')).toEqual(['period: period.reported'])
    expect(said('秋季才结算', { nothingPaidFrom: null }, [], '2015Q5')).toEqual(['period: period.malformed'])
  })

  it('is taken once its paying period is over', () => {
    expect(said('秋季才结算', { today: '2015-09-30' })).toEqual([])
    expect(said('秋季才结算', { today: '2015-09-29' })).toEqual(['nothingPaid: nothingPaid.early'])
  })

  it('is reversed without a line and without a reason', () => {
    const empty: ReversedReport = { period: '2015Q3', approved: true, reversed: false, isReversal: false, outcomes: [] }
    expect(reversalFaults({ period: '2015Q3', outcomes: [] }, empty)).toEqual([])
    expect(reversalFaults({ period: '2015Q3', outcomes: [], nothingPaid: '写错了' }, empty).map(brief)).toEqual(['nothingPaid: nothingPaid.reversal'])
    expect(reversalFaults({ period: '2015Q3', outcomes: [line()] }, empty).map(brief)).toEqual(['outcomes.0.household: reverses.otherLine'])
  })
})

describe('a reversal', () => {
  const reversed: ReversedReport = {
    period: '2015Q2', approved: true, reversed: false, isReversal: false,
    outcomes: [line({ household: 'left', months: 2 }), line({ household: 'h2', amount: 7, quantity: 1.5, unit: '斤' })],
  }
  const reverse = (outcomes: readonly OutcomeLine[], changes: Partial<ReversedReport> = {}, period = '2015Q2'): string[] =>
    reversalFaults({ period, outcomes }, { ...reversed, ...changes }).map(brief)

  it('has the same lines, in any order, also of households that have left the linkage', () => {
    expect(reverse(reversed.outcomes)).toEqual([])
    expect(reverse(reversed.outcomes.toReversed())).toEqual([])
    expect(reverse([line({ household: 'left', months: 2, unit: null }), ...reversed.outcomes.slice(1)])).toEqual([])
  })

  it('with any other line is refused', () => {
    expect(reverse([])).toEqual(['outcomes: outcomes.none', 'outcomes: reverses.missingLine'])
    expect(reverse(reversed.outcomes.slice(1))).toEqual(['outcomes: reverses.missingLine'])
    expect(reverse([...reversed.outcomes, line({ household: 'h3' })])).toEqual(['outcomes.2.household: reverses.otherLine'])
    for (const change of [{ amount: 8 }, { amount: -7 }, { months: 1 }, { quantity: 2 }, { unit: '公斤' }]) {
      const [first = line(), second = line()] = reversed.outcomes
      expect(reverse([first, { ...second, ...change }])).toEqual(['outcomes.1.household: reverses.otherLine'])
    }
    const [first = line(), second = line()] = reversed.outcomes
    expect(reverse([first, second, second])).toEqual(['outcomes.2.household: household.twice'])
  })

  it('names an approved report, once, that is no reversal itself, and its period', () => {
    expect(reverse(reversed.outcomes, { approved: false })).toEqual(['reverses: reverses.notApproved'])
    expect(reverse(reversed.outcomes, { reversed: true })).toEqual(['reverses: reverses.already'])
    expect(reverse(reversed.outcomes, { isReversal: true })).toEqual(['reverses: reverses.reversal'])
    expect(reverse(reversed.outcomes, {}, '2015Q3')).toEqual(['period: reverses.otherPeriod'])
  })
})

describe('the total', () => {
  it('is the sum of the lines in fen', () => expect(totalOf([line(), line({ amount: 1 })])).toBe(120_001))
})
