import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LEAST_SCORE, nearnessOf, scoreOf } from './duplicate-rules.js'
import { worthComparing } from './duplicate-suspects.js'
import type { Sharing } from './duplicate-suspects.js'

const HERE = '150525100202'
const NEXT = '150525100203'
const FAR = '150524100200'
const row = (householdId: string, regionCode: string, shared: string, isOpenNumber = false): Sharing => ({ householdId, regionCode, shared, isOpenNumber })

describe('the households worth comparing', () => {
  it('share one thing within a town, or two farther apart', () => {
    expect(worthComparing([row('a', HERE, '1'), row('b', NEXT, '1')], [])).toEqual(['a', 'b'])
    expect(worthComparing([], [row('a', HERE, '1'), row('b', NEXT, '1')])).toEqual(['a', 'b'])
    expect(worthComparing([row('a', HERE, '1'), row('b', FAR, '1')], [])).toEqual([])
    expect(worthComparing([], [row('a', HERE, '1'), row('b', FAR, '1')])).toEqual([])
    expect(worthComparing([row('a', HERE, '1'), row('b', FAR, '1'), row('a', HERE, '2'), row('b', FAR, '2')], [])).toEqual(['a', 'b'])
    expect(worthComparing([row('a', HERE, '1'), row('b', FAR, '1')], [row('a', HERE, '3'), row('b', FAR, '3')])).toEqual(['a', 'b'])
  })

  it('may bear one ID number that the database cannot tell, however far apart', () => {
    expect(worthComparing([row('a', HERE, '1', true), row('b', FAR, '1')], [])).toEqual(['a', 'b'])
  })

  it('are not one household with itself, nor neighbours in the list who share nothing', () => {
    expect(worthComparing([row('a', HERE, '1'), row('a', HERE, '1'), row('b', HERE, '2'), row('c', HERE, '3')], [])).toEqual([])
  })

  it('are all of any register of which a pair reaches the score, and none whose pairs do not', () => {
    const homes = new Map([['a', HERE], ['b', HERE], ['c', NEXT], ['d', FAR], ['e', '150525101200']])
    const rows = fc
      .array(fc.record({ householdId: fc.constantFrom(...homes.keys()), shared: fc.constantFrom('1', '2', '3') }), { maxLength: 9 })
      .map((each) => each.map(({ householdId, shared }) => row(householdId, homes.get(householdId) ?? '', shared)).toSorted((one, other) => (one.shared < other.shared ? -1 : 1)))
    fc.assert(
      fc.property(rows, rows, (persons, phones) => {
        const ids = [...homes.keys()]
        const sharedBy = (of: readonly Sharing[], one: string, other: string): number =>
          of.filter(({ householdId }) => householdId === one).reduce((sum, mine) => sum + of.filter((theirs) => theirs.householdId === other && theirs.shared === mine.shared).length, 0)
        const isListed = (one: string, other: string): boolean =>
          scoreOf({ samePersons: sharedBy(persons, one, other), samePhone: sharedBy(phones, one, other) > 0, sameIdNumber: false, nearness: nearnessOf(homes.get(one) ?? '', homes.get(other) ?? '') }) >= LEAST_SCORE
        expect(worthComparing(persons, phones)).toEqual(ids.filter((one) => ids.some((other) => other !== one && isListed(one, other))))
      }),
      { seed: 20151231, numRuns: 500 },
    )
  })
})
