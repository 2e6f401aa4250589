import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apportion, householdSizes } from './apportion.js'
import { SeededRandom } from './random.js'

const seed = 20151231
const sum = (numbers: readonly number[]): number => numbers.reduce((left, right) => left + right, 0)

describe('apportionment', () => {
  it('adds up exactly, within one of the exact share, and gives a weight of zero nothing', () => {
    const weights = fc.array(fc.nat(500), { minLength: 1, maxLength: 40 }).filter((list) => sum(list) > 0)
    fc.assert(
      fc.property(fc.nat(1_000_000), weights, (total, list) => {
        const parts = apportion(total, list)
        expect(sum(parts)).toBe(total)
        parts.forEach((part, index) => {
          const weight = list[index] ?? 0
          expect(Math.abs(part - (total * weight) / sum(list))).toBeLessThan(1.000001)
          if (weight === 0) expect(part).toBe(0)
        })
      }),
      { seed },
    )
  })

  it('refuses to give something to nobody', () => {
    expect(() => apportion(1, [0, 0])).toThrow(RangeError)
    expect(apportion(0, [0, 0])).toEqual([0, 0])
  })
})

describe('household sizes', () => {
  it('hold the persons exactly, one to eight in a household', () => {
    const request = fc.integer({ min: 1, max: 300 }).chain((households) => fc.tuple(fc.constant(households), fc.integer({ min: households, max: households * 8 })))
    fc.assert(
      fc.property(request, fc.string(), ([households, persons], text) => {
        const sizes = householdSizes(households, persons, new SeededRandom(text))
        expect([sizes.length, sum(sizes)]).toEqual([households, persons])
        expect(sizes.every((size) => size >= 1 && size <= 8)).toBe(true)
      }),
      { seed, numRuns: 60 },
    )
  })

  it('refuse more persons than fit', () => {
    expect(() => householdSizes(2, 17, new SeededRandom('a'))).toThrow(RangeError)
    expect(() => householdSizes(2, 1, new SeededRandom('a'))).toThrow(RangeError)
  })
})
