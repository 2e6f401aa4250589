import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawByQuota, quotasOf } from './stratified-draw.js'

interface Member {
  readonly id: string
  readonly stratum: string
}

const population = fc.uniqueArray(fc.record<Member>({ id: fc.uuid(), stratum: fc.constantFrom('150525100 POOR', '150525100 EXITED', '150525101 POOR', '150525102 EXITED') }), { selector: ({ id }) => id, maxLength: 80 })
const draw = (members: readonly Member[], seed: string, size: number): Member[] => drawByQuota(members, { seed, size, idOf: ({ id }) => id, stratumOf: ({ stratum }) => stratum })

describe('a stratified draw', () => {
  it('is the same for the same seed in whatever order the population is read, as large as was asked, and each once', () => {
    fc.assert(
      fc.property(population, fc.string({ minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 90 }), (members, seed, size) => {
        const drawn = draw(members, seed, size)
        expect(draw(members.toReversed(), seed, size)).toEqual(drawn)
        expect(drawn).toHaveLength(Math.min(size, members.length))
        expect(new Set(drawn.map(({ id }) => id)).size).toBe(drawn.length)
      }),
      { seed: 20151231, numRuns: 300 },
    )
  })

  it('gives each stratum its share, never further from it than by less than one, and never more than it holds', () => {
    fc.assert(
      fc.property(population, fc.string({ minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 90 }), (members, seed, size) => {
        const drawn = draw(members, seed, size)
        for (const [stratum, all] of Map.groupBy(members, (member) => member.stratum)) {
          const count = drawn.filter((member) => member.stratum === stratum).length
          expect(count).toBeLessThanOrEqual(all.length)
          expect(Math.abs(count - (Math.min(size, members.length) * all.length) / members.length)).toBeLessThan(1)
        }
      }),
      { seed: 20151231, numRuns: 300 },
    )
  })

  it('gives what remains to the largest remainders', () => {
    // 5 of 10: shares 2.5, 1.5 and 1; and 7 of 10: 3.5, 2.1 and 1.4.
    expect(quotasOf([{ key: 'a', count: 5 }, { key: 'b', count: 3 }, { key: 'c', count: 2 }], 7, 'seed')).toEqual(new Map([['a', 4], ['b', 2], ['c', 1]]))
    expect([...quotasOf([{ key: 'a', count: 5 }, { key: 'b', count: 3 }, { key: 'c', count: 2 }], 5, 'seed').values()].reduce((sum, each) => sum + each, 0)).toBe(5)
  })

  it('settles equal remainders by lot and not by name', () => {
    const twins = [{ key: 'a', count: 5 }, { key: 'b', count: 5 }]
    const lucky = new Set(Array.from({ length: 20 }, (_, seed) => quotasOf(twins, 1, `seed ${seed}`).get('a')))
    expect(lucky).toEqual(new Set([0, 1]))
  })

  it('is another for another seed, and empty of nobody', () => {
    const members = Array.from({ length: 200 }, (_, n): Member => ({ id: `household ${n}`, stratum: 'one' }))
    expect(draw(members, 'one', 20)).not.toEqual(draw(members, 'other', 20))
    expect(draw([], 'one', 20)).toEqual([])
  })
})
