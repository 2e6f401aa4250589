import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LEAST_SCORE, commonRegion, isNewEvidence, nearnessOf, reasonsOf, scoreOf } from './duplicate-rules.js'

const NOTHING = { samePersons: 0, sameIdNumber: false, samePhone: false, nearness: 'VILLAGE' } as const
const evidence = fc.record({ samePersons: fc.nat(9), sameIdNumber: fc.boolean(), samePhone: fc.boolean(), nearness: fc.constantFrom('VILLAGE', 'TOWN', 'BANNER', 'CITY') })

describe('R-7 the score of two files', () => {
  it.each([
    [{ ...NOTHING, sameIdNumber: true, nearness: 'CITY' }, 100],
    [{ ...NOTHING, samePersons: 1 }, 60],
    [{ ...NOTHING, samePersons: 1, nearness: 'TOWN' }, 55],
    [{ ...NOTHING, samePersons: 1, nearness: 'BANNER' }, 40],
    [{ ...NOTHING, samePersons: 3, nearness: 'CITY' }, 70],
    [{ ...NOTHING, samePhone: true }, 50],
    [{ ...NOTHING, samePhone: true, nearness: 'CITY' }, 30],
    [{ ...NOTHING, samePersons: 1, samePhone: true, nearness: 'CITY' }, 70],
    [NOTHING, 0],
  ] as const)('of %j is %i', (found, score) => expect(scoreOf(found)).toBe(score))

  it('is certain by an ID number alone, never falls as more speaks for it or the files lie nearer, and is nothing where nothing does', () => {
    fc.assert(
      fc.property(evidence, (found) => {
        const score = scoreOf(found)
        expect(score === 100).toBe(found.sameIdNumber)
        expect(scoreOf({ ...found, samePersons: found.samePersons + 1 })).toBeGreaterThanOrEqual(score)
        expect(scoreOf({ ...found, samePhone: true })).toBeGreaterThanOrEqual(score)
        expect(scoreOf({ ...found, nearness: 'VILLAGE' })).toBeGreaterThanOrEqual(score)
        expect(score === 0).toBe(reasonsOf(found).length === 0)
      }),
      { seed: 20151231 },
    )
  })

  it('is enough by one name and birthday or one telephone within a town, and farther away by two reasons or two members', () => {
    const isListed = (found: Parameters<typeof scoreOf>[0]): boolean => scoreOf(found) >= LEAST_SCORE
    for (const nearness of ['VILLAGE', 'TOWN'] as const) expect([isListed({ ...NOTHING, samePersons: 1, nearness }), isListed({ ...NOTHING, samePhone: true, nearness })]).toEqual([true, true])
    for (const nearness of ['BANNER', 'CITY'] as const) {
      expect([isListed({ ...NOTHING, samePersons: 1, nearness }), isListed({ ...NOTHING, samePhone: true, nearness })]).toEqual([false, false])
      expect([isListed({ ...NOTHING, samePersons: 2, nearness }), isListed({ ...NOTHING, samePersons: 1, samePhone: true, nearness })]).toEqual([true, true])
    }
  })
})

describe('where a pair belongs', () => {
  it.each([
    ['150525100202', '150525100202', 'VILLAGE', '150525100202'],
    ['150525100202', '150525100203', 'TOWN', '150525100000'],
    ['150525100202', '150525101200', 'BANNER', '150525000000'],
    ['150525100202', '150524100200', 'CITY', '150500000000'],
  ])('is the smallest region that holds %s and %s', (one, other, level, code) => {
    expect([nearnessOf(one, other), commonRegion(one, other), commonRegion(other, one)]).toEqual([level, code, code])
  })
})

describe('what was told apart', () => {
  it('is asked about again only when a reason is new', () => {
    expect(isNewEvidence(['NAME_AND_BIRTH', 'PHONE'], ['PHONE'])).toBe(false)
    expect(isNewEvidence(['PHONE'], ['NAME_AND_BIRTH', 'PHONE'])).toBe(true)
  })
})
