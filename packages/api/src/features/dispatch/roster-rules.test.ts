import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rosterYears } from './roster-rules.js'
import type { RosterFact } from './roster-rules.js'

const fact = (rest: Partial<RosterFact> = {}): RosterFact => ({ campaign: 'WORK_TEAM', accountId: null, name: '张三', sendingUnit: '旗财政局', startedOn: '2012-01-01', endedOn: null, ...rest })
const figures = (facts: readonly RosterFact[], today = '2015-12-31'): string[] => rosterYears(facts, today).map(({ campaign, year, persons, personYears }) => `${campaign} ${year}: ${persons}, ${personYears}`)

describe('C-4 dispatch rosters by year', () => {
  it('X-4 count persons and person-years apart: one cadre in four years is one person a year and four person-years', () => {
    expect(figures([fact()])).toEqual(['WORK_TEAM 2015: 1, 1', 'WORK_TEAM 2014: 1, 1', 'WORK_TEAM 2013: 1, 1', 'WORK_TEAM 2012: 1, 1'])
  })

  it('count days of a part of a year, the first and the last included, and of a leap year as its own', () => {
    expect(figures([fact({ startedOn: '2012-07-02', endedOn: '2013-12-31' })], '2015-12-31')).toEqual(['WORK_TEAM 2013: 1, 1', 'WORK_TEAM 2012: 1, 0.5'])
    expect(figures([fact({ startedOn: '2015-12-31' })])).toEqual(['WORK_TEAM 2015: 1, 0'])
  })

  it('count somebody who was sent twice in a year once, and no day twice', () => {
    expect(figures([fact({ startedOn: '2015-01-01', endedOn: '2015-06-30' }), fact({ startedOn: '2015-06-01', endedOn: '2015-12-31' })])).toEqual(['WORK_TEAM 2015: 1, 1'])
    expect(figures([fact({ startedOn: '2015-01-01' }), fact({ startedOn: '2015-01-01', sendingUnit: '旗水务局' })])).toEqual(['WORK_TEAM 2015: 2, 2'])
  })

  it('C-6 never add the two rosters up, and leave out what is still to come', () => {
    expect(figures([fact({ startedOn: '2015-01-01' }), fact({ campaign: 'GRASSROOTS', startedOn: '2015-01-01' }), fact({ startedOn: '2016-03-01', name: '李四' })])).toEqual(['GRASSROOTS 2015: 1, 1', 'WORK_TEAM 2015: 1, 1'])
  })

  it('never count more person-years than persons, nor a person without a day', () => {
    const day = fc.integer({ min: 0, max: 1_460 }).map((count) => new Date(Date.UTC(2012, 0, 1 + count)).toISOString().slice(0, 10))
    const facts = fc.array(fc.record({ name: fc.constantFrom('甲', '乙', '丙'), startedOn: day, endedOn: fc.option(day, { nil: null }) }).map((rest) => fact(rest)), { maxLength: 12 })
    fc.assert(
      fc.property(facts, (some) => {
        for (const { persons, personYears } of rosterYears(some, '2015-12-31')) {
          expect(personYears).toBeLessThanOrEqual(persons)
          expect(persons).toBeLessThanOrEqual(3)
          expect(personYears).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })
})
