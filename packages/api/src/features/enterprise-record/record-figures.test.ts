import { describe, expect, it } from 'vitest'
import { isNothing, recordFigures } from './record-figures.js'

const FACTS = {
  linkages: [{ startedOn: '2013-03-01', endedOn: null }, { startedOn: '2014-01-01', endedOn: '2014-12-31' }, { startedOn: '2015-12-31', endedOn: '2016-12-30' }],
  lines: [{ householdId: 'a', amount: 100 }, { householdId: 'a', amount: 50 }, { householdId: 'b', amount: 25 }, { householdId: 'c', amount: 0 }],
  sizes: new Map([['a', 3], ['b', 2], ['c', 9]]),
  deliveries: [{ size: 500, unit: null }, { size: 800, unit: '人' }],
  met: ['2014-12-31', '2015-01-01', '2015-12-31'],
}

describe('C-10 the record of an enterprise’s year', () => {
  it('counts each household and its members once, and sums what was confirmed', () => {
    expect(recordFigures(FACTS, 2015)).toEqual({ linkages: 2, households: 2, persons: 5, amount: 175, deliveries: 2, deliveredMoney: 500, pledgesMet: 2 })
  })

  it('counts each contract in every year that it was in force on a day of', () => {
    const linkages = [...FACTS.linkages, { startedOn: '2012-05-01', endedOn: '2013-01-01' }]
    expect([2011, 2012, 2013, 2014, 2015, 2016, 2017].map((year) => recordFigures({ ...FACTS, linkages }, year).linkages)).toEqual([0, 1, 2, 2, 2, 2, 1])
  })

  it('is nothing without a household that got something and without a delivery', () => {
    expect(isNothing(recordFigures({ ...FACTS, lines: [], deliveries: [] }, 2015))).toBe(true)
    expect(isNothing(recordFigures({ ...FACTS, lines: [] }, 2015))).toBe(false)
  })
})
