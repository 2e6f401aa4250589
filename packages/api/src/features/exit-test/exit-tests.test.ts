import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { VILLAGE_CONDITIONS, bannerFaults, villageFaults } from './exit-tests.js'
import type { BannerFigures } from './exit-tests.js'
import { EXIT_THRESHOLDS, countStaysBelow, reaches, thresholdsOn } from './exit-thresholds.js'
import type { ExitThresholds } from './exit-thresholds.js'

const [west] = EXIT_THRESHOLDS
if (west === undefined) throw new Error('There are thresholds')
const lenient: ExitThresholds = { ...west, incidence: { limit: 3, inclusive: true }, omission: { limit: 2, inclusive: true }, approval: { least: 90, inclusive: true } }
const banner: BannerFigures = { incidence: 2.1, wrongExit: 0.5, omission: 1.9, approval: 91, incomeGrowthAboveMean: true, servicesNearMean: true }

describe('7.11 exit test (west)', () => {
  it.each([[30, 1_000, ['INCIDENCE']], [29, 1_000, []], [0, 1_000, []], [0, 0, ['INCIDENCE']]] as const)('of a village with %i poor of %i fails by %j', (poor, population, faults) => {
    expect(villageFaults(west, { poor, population, conditions: VILLAGE_CONDITIONS })).toEqual(faults)
  })

  it.each(VILLAGE_CONDITIONS)('of a village fails without %s', (missing) => {
    expect(villageFaults(west, { poor: 0, population: 100, conditions: VILLAGE_CONDITIONS.filter((each) => each !== missing) })).toEqual([missing])
  })

  it.each([
    [{}, []],
    [{ omission: 2 }, ['OMISSION']],
    [{ wrongExit: 2 }, ['WRONG_EXIT']],
    [{ wrongExit: 1.99 }, []],
    [{ incidence: 3 }, ['INCIDENCE']],
    [{ incidence: 2.99 }, []],
    [{ approval: 90 }, ['APPROVAL']],
    [{ approval: 90.01 }, []],
    [{ incomeGrowthAboveMean: false, servicesNearMean: false }, ['INCOME_GROWTH', 'SERVICES']],
  ] as const)('of a banner with %j besides 2.1, 0.5, 1.9 and 91 fails by %j', (changes, faults) => {
    expect(bannerFaults(west, { ...banner, ...changes })).toEqual(faults)
  })

  it('X-17 passes on the limit itself where the rule set includes it', () => {
    expect(villageFaults(lenient, { poor: 30, population: 1_000, conditions: VILLAGE_CONDITIONS })).toEqual([])
    expect(villageFaults(lenient, { poor: 31, population: 1_000, conditions: VILLAGE_CONDITIONS })).toEqual(['INCIDENCE'])
    expect(bannerFaults(lenient, { ...banner, omission: 2, approval: 90 })).toEqual([])
    expect(bannerFaults(lenient, { ...banner, omission: 2.01, approval: 89.99 })).toEqual(['OMISSION', 'APPROVAL'])
  })

  it('has no thresholds before the campaign', () => {
    expect([thresholdsOn('2013-12-31'), thresholdsOn('2014-01-01')?.id]).toEqual([null, 'EXIT_WEST_2014'])
  })

  it('with more poor people never passes where with fewer it fails', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), fc.integer({ min: 0, max: 5_000 }), fc.boolean(), (whole, count, inclusive) => {
        const ceiling = { limit: 3, inclusive }
        if (!countStaysBelow(ceiling, count, whole)) expect(countStaysBelow(ceiling, count + 1, whole)).toBe(false)
        // Strict and inclusive differ on the limit alone.
        expect(countStaysBelow({ limit: 3, inclusive: true }, count, whole) !== countStaysBelow({ limit: 3, inclusive: false }, count, whole)).toBe(count * 100 === whole * 3)
        expect(reaches({ least: 90, inclusive }, 90)).toBe(inclusive)
      }),
      { seed: 20151231, numRuns: 500 },
    )
  })
})
