import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byLargestRemainder, creditOf, sumOfCredits } from './exit-credit.js'
import type { ClaimedExit } from './exit-credit.js'
import { basisPoints, closeShares, contractResults, linkageShare } from './linkage-shares.js'

const exit = (persons: number, claims: Readonly<Record<string, number>>): ClaimedExit => ({ persons, claims: Object.entries(claims).map(([enterpriseId, paid]) => ({ enterpriseId, paid })) })

describe('I-21 an exit with linkages', () => {
  it('is put down whole to the one enterprise', () => expect([...creditOf([exit(4, { a: 0 }), exit(3, { a: 500 })])]).toEqual([['a', { persons: 7, households: 2 }]]))

  it('with several is shared by what each had brought, by largest remainder', () => {
    const credits = creditOf([exit(5, { a: 2_000, b: 1_000 })])
    expect([credits.get('a')?.persons, credits.get('b')?.persons]).toEqual([3, 2])
  })

  it('is shared equally where none had brought anything, the odd person going to the first by id', () => {
    const credits = creditOf([exit(5, { b: 0, a: 0 })])
    expect([credits.get('a')?.persons, credits.get('b')?.persons]).toEqual([3, 2])
  })

  it('counts each person once, whoever claims, in whatever order, however much was paid', () => {
    const claims = fc.uniqueArray(fc.record({ enterpriseId: fc.constantFrom('a', 'b', 'c', 'd', 'e'), paid: fc.integer({ min: 0, max: 2 ** 45 }) }), { selector: ({ enterpriseId }) => enterpriseId, minLength: 1 })
    fc.assert(
      fc.property(fc.array(fc.record({ persons: fc.integer({ min: 0, max: 12 }), claims })), (exits) => {
        const credits = creditOf(exits)
        const persons = [...credits.values()].reduce((sum, credit) => sum + credit.persons, 0)
        expect(persons).toBe(exits.reduce((sum, each) => sum + each.persons, 0))
        expect(creditOf(exits.map((each) => ({ ...each, claims: each.claims.toReversed() })))).toEqual(credits)
        expect(sumOfCredits(...exits.map((each) => creditOf([each])))).toEqual(credits)
      }),
    )
  })
})

describe('F-11 a whole shared by weights', () => {
  it('has each part within one of its exact share, and all parts together the whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400_000 }), fc.array(fc.integer({ min: 0, max: 2 ** 40 }), { minLength: 1, maxLength: 30 }), (total, weights) => {
        const parts = byLargestRemainder(total, weights)
        const sum = weights.reduce((one, other) => one + other, 0)
        expect(parts.reduce((one, other) => one + other, 0)).toBe(total)
        parts.forEach((part, index) => expect(Math.abs(part - (sum === 0 ? total / weights.length : (total * (weights[index] ?? 0)) / sum))).toBeLessThan(1))
      }),
    )
  })
})

describe('7.4, 7.5 the shares of linked and closely linked enterprises', () => {
  it('of 825 with 660 linked and 297 close are 80 %, and 45 % of the linked or 36 % of all', () => {
    const counts = { enterprises: 825, linked: 660, close: 297 }
    expect(linkageShare(counts)).toBe(8_000)
    expect(closeShares(counts)).toEqual([{ reading: 'OF_LINKED', base: 660, share: 4_500 }, { reading: 'OF_ALL', base: 825, share: 3_600 }])
  })

  it('of 100 with 80 linked tell reading A with 36 close from reading B with 45', () => {
    expect(closeShares({ enterprises: 100, linked: 80, close: 36 })[0]).toEqual({ reading: 'OF_LINKED', base: 80, share: 4_500 })
    expect(closeShares({ enterprises: 100, linked: 80, close: 45 })[1]).toEqual({ reading: 'OF_ALL', base: 100, share: 4_500 })
  })

  it('put 91,200 of 311,000 exits at 29.32 %', () => expect(basisPoints(91_200, 311_000)).toBe(2_932))

  it('say nothing where there is no enterprise', () => expect([linkageShare({ enterprises: 0, linked: 0, close: 0 }), ...closeShares({ enterprises: 0, linked: 0, close: 0 }).map(({ share }) => share)]).toEqual([null, null, null]))
})

describe('4.4 the contracts of a period', () => {
  const contract = (changes: Partial<Parameters<typeof contractResults>[0][number]> = {}) => ({ form: 'ORDER', startedOn: '2014-01-01', endedOn: null, endKind: null, termMonths: 12, ...changes })
  const year = { from: '2015-01-01', until: '2015-12-31' }

  it('are those in force on a day of it, each breach in the period in which it ended the contract', () => {
    const results = contractResults(
      [
        contract(),
        contract({ endedOn: '2015-03-01', endKind: 'ENTERPRISE_DEFAULT', termMonths: 24 }),
        contract({ endedOn: '2015-06-30', endKind: 'HOUSEHOLDS_DEFAULT', termMonths: null }),
        contract({ endedOn: '2014-12-31', endKind: 'ENTERPRISE_DEFAULT' }),
        contract({ endedOn: '2016-02-01', endKind: 'ENTERPRISE_DEFAULT', termMonths: 36 }),
        contract({ startedOn: '2016-01-01' }),
        // One that ended before it began never was in force.
        contract({ startedOn: '2015-05-01', endedOn: '2015-04-30' }),
      ],
      year,
    )
    expect(results).toEqual({ contracts: 4, meanTerm: 24, enterpriseDefaults: 1, householdDefaults: 1, defaultRate: 5_000 })
  })

  it('of a period without any have neither rate nor term', () => expect(contractResults([], year)).toMatchObject({ contracts: 0, meanTerm: null, defaultRate: null }))
})
