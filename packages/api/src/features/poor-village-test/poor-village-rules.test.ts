import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { poorVillageRulesOf, poorVillageTest } from './poor-village-rules.js'
import type { PoorVillageFigures } from './poor-village-rules.js'

/** A village of 1,000 with 250 poor, 5,000 yuan a person and no collective income; means of 12 per cent and 8,600 yuan. */
const POOR: PoorVillageFigures = { poorPersons: 250, population: 1_000, netIncome: 500_000, collectiveIncome: 0, meanIncidence: 1_200, meanNetIncome: 860_000 }
const test = (changes: Partial<PoorVillageFigures>, year = 2013) => poorVillageTest(year, { ...POOR, ...changes })
const metOf = (changes: Partial<PoorVillageFigures>): (boolean | null)[] => test(changes).criteria.map(({ met }) => met)

describe('2.3 the test of a poor village, 一高一低一无', () => {
  it.each([
    [{}, 'MEETS', [true, true, true]],
    // Twice the mean itself is not above it.
    [{ poorPersons: 240 }, 'FAILS', [false, true, true]],
    [{ poorPersons: 241 }, 'MEETS', [true, true, true]],
    // 60 per cent of 8,600 yuan are 5,160 yuan, and that is not below it.
    [{ netIncome: 516_000 }, 'FAILS', [true, false, true]],
    [{ netIncome: 515_999 }, 'MEETS', [true, true, true]],
    [{ collectiveIncome: 1 }, 'FAILS', [true, true, false]],
  ] as const)('of a village with %j: %s', (changes, verdict, met) => {
    expect(test(changes).verdict).toBe(verdict)
    expect(metOf(changes)).toEqual(met)
  })

  it('shows each figure beside its limit, in its unit', () => {
    expect(test({}).criteria.map(({ criterion, value, limit }) => [criterion, value, limit])).toEqual([['INCIDENCE', 25, 24], ['NET_INCOME', 500_000, 516_000], ['COLLECTIVE_INCOME', 0, 0]])
  })

  it.each([
    ['poorPersons', 0, ['POOR_PERSONS']],
    ['population', 0, ['POPULATION']],
    ['meanIncidence', 0, ['MEAN_INCIDENCE']],
    ['netIncome', 1, ['NET_INCOME']],
    ['meanNetIncome', 1, ['MEAN_NET_INCOME']],
    ['collectiveIncome', 2, ['COLLECTIVE_INCOME']],
  ] as const)('without %s says that it is missing and decides nothing by it', (name, index, missing) => {
    const { verdict, criteria } = test({ [name]: null })
    expect(verdict).toBe('UNDECIDED')
    expect(criteria[index]).toMatchObject({ met: null, missing })
    expect(criteria.filter((_, other) => other !== index).every(({ met, missing: none }) => met === true && none.length === 0)).toBe(true)
  })

  it('decides against a village by one figure that is not met, whatever else is not known', () => {
    expect(test({ collectiveIncome: 100, netIncome: null, meanIncidence: null }).verdict).toBe('FAILS')
  })

  it('tells no share of a village in which nobody lives', () => {
    expect(test({ population: 0, poorPersons: 0 }).criteria[0]).toMatchObject({ met: null, value: null, missing: ['POPULATION'] })
  })

  it('has no rules for figures before 2013, and says so', () => {
    expect([poorVillageRulesOf(2012), poorVillageRulesOf(2013)?.ruleSet, poorVillageRulesOf(2015)?.ruleSet]).toEqual([null, 'POOR_VILLAGE_2014', 'POOR_VILLAGE_2014'])
    expect(test({}, 2012)).toEqual({ verdict: 'NO_RULES', rules: null, criteria: [] })
  })

  it('never finds a village poor that has fewer poor, more income or a richer collective than one that it does not', () => {
    const figure = (most: number) => fc.integer({ min: 0, max: most })
    fc.assert(
      fc.property(figure(2_000), fc.integer({ min: 1, max: 2_000 }), figure(2_000_000), figure(3), figure(5_000), figure(2_000_000), (poorPersons, population, netIncome, collectiveIncome, meanIncidence, meanNetIncome) => {
        const figures = { poorPersons, population, netIncome, collectiveIncome, meanIncidence, meanNetIncome }
        const better = { ...figures, poorPersons: Math.max(0, poorPersons - 1), netIncome: netIncome + 1, collectiveIncome: collectiveIncome + 1 }
        expect(poorVillageTest(2013, figures).verdict).not.toBe('UNDECIDED')
        if (poorVillageTest(2013, figures).verdict === 'FAILS') expect(poorVillageTest(2013, better).verdict).toBe('FAILS')
      }),
      { seed: 20131231, numRuns: 500 },
    )
  })
})
