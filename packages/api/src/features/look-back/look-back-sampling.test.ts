import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PovertyStatus } from '../household/household-codes.js'
import { countsOf, rateOf } from './look-back-rates.js'
import { FINDINGS_OF, drawSample, stratumOf } from './look-back-sampling.js'
import type { Drawable } from './look-back-sampling.js'

const STATUSES: readonly PovertyStatus[] = ['NOT_EXITED', 'PRE_EXIT', 'RETURNED', 'EXITED', 'CANCELLED']
const register = fc.uniqueArray(
  fc.record<Drawable>({ id: fc.uuid(), regionCode: fc.constantFrom('150525100201', '150525100202', '150525101200'), status: fc.constantFrom(...STATUSES) }),
  { selector: ({ id }) => id, maxLength: 60 },
)
const keyOf = ({ regionCode, status }: Drawable): string => `${regionCode} ${stratumOf(status)}`

describe('R-13 the sample of a look-back', () => {
  it('is the same for the same seed in whatever order households are read, holds so many of every village and stratum, and each once', () => {
    fc.assert(
      fc.property(register, fc.string({ minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 5 }), (households, seed, perStratum) => {
        const drawn = drawSample(households, seed, perStratum)
        expect(drawSample(households.toReversed(), seed, perStratum)).toEqual(drawn)
        expect(new Set(drawn.map(({ id }) => id)).size).toBe(drawn.length)
        for (const [key, members] of Map.groupBy(households, keyOf)) expect(drawn.filter((each) => keyOf(each) === key)).toHaveLength(Math.min(perStratum, members.length))
      }),
      { seed: 20151231, numRuns: 200 },
    )
  })

  it('is another for another seed', () => {
    const households = Array.from({ length: 200 }, (_, n): Drawable => ({ id: `household ${n}`, regionCode: '150525100202', status: 'NOT_EXITED' }))
    expect(drawSample(households, 'one', 20)).not.toEqual(drawSample(households, 'other', 20))
  })

  it('of a large territory are those of villages drawn first: as many as fit, whole, by the seed alone and in turn of the towns', () => {
    const register = fc.array(fc.record({ town: fc.integer({ min: 0, max: 3 }), village: fc.integer({ min: 0, max: 5 }), status: fc.constantFrom(...STATUSES) }), { minLength: 1, maxLength: 120 })
    fc.assert(
      fc.property(register, fc.string({ minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 60 }), (rows, seed, perStratum, most) => {
        const households = rows.map(({ town, village, status }, n) => ({ id: `h${n}`, regionCode: `15052510${town}20${village}`, status }))
        const [whole, drawn] = [drawSample(households, seed, perStratum), drawSample(households, seed, perStratum, most)]
        expect(drawn.length).toBeLessThanOrEqual(most)
        expect(drawSample(households.toReversed(), seed, perStratum, most)).toEqual(drawn)
        const villages = new Set(drawn.map(({ regionCode }) => regionCode))
        expect(drawn).toEqual(whole.filter(({ regionCode }) => villages.has(regionCode)))
        if (whole.length <= most) expect(drawn).toEqual(whole)
        const every = new Set(whole.map(({ regionCode }) => regionCode))
        const ofTown = (codes: ReadonlySet<string>, town: string): number => [...codes].filter((code) => code.startsWith(town)).length
        const towns = new Set([...every].map((code) => code.slice(0, 9)))
        // No town has two more villages drawn than another that has villages left.
        for (const one of towns) for (const other of towns) if (ofTown(villages, other) < ofTown(every, other)) expect(ofTown(villages, one) - ofTown(villages, other)).toBeLessThanOrEqual(1)
      }),
      { seed: 20151231, numRuns: 300 },
    )
  })

  it('counts who waits for an exit or fell back among the poor', () => {
    expect(STATUSES.map(stratumOf)).toEqual(['POOR', 'POOR', 'POOR', 'EXITED', 'CANCELLED'])
    expect(FINDINGS_OF.EXITED).not.toContain('WRONGLY_IDENTIFIED')
  })
})

describe('R-13 the rates of a look-back', () => {
  it('are wrong of inspected in their stratum: what was not inspected counts in none', () => {
    const village = '150525100202'
    const counts = countsOf([
      { regionCode: village, stratum: 'POOR', finding: 'RIGHT' },
      { regionCode: village, stratum: 'POOR', finding: 'WRONGLY_IDENTIFIED' },
      { regionCode: village, stratum: 'POOR', finding: 'RIGHT' },
      { regionCode: village, stratum: 'POOR', finding: null },
      { regionCode: village, stratum: 'EXITED', finding: 'WRONGLY_EXITED' },
      { regionCode: village, stratum: 'CANCELLED', finding: 'RIGHT' },
      { regionCode: village, stratum: 'ORDINARY', finding: 'OMITTED' },
    ])
    expect(counts).toEqual({ drawn: 7, inspected: 6, poorInspected: 3, wronglyIdentified: 1, exitedInspected: 1, wronglyExited: 1, outsideInspected: 2, omitted: 1 })
    expect([rateOf(counts.wronglyIdentified, counts.poorInspected), rateOf(counts.wronglyExited, counts.exitedInspected), rateOf(counts.omitted, counts.outsideInspected)]).toEqual([33.33, 100, 50])
  })

  it('are unknown, and not zero, where nothing was inspected', () => {
    expect(rateOf(0, 0)).toBeNull()
    expect(rateOf(0, 50)).toBe(0)
  })
})
