import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TraceCounts } from './trace-counts.js'
import { coverageRates, gapFigures, precisionFigures, ratio } from './trace-rates.js'

const NAMES = [
  'poorVillages', 'villagesWithTeam', 'villagesWithPlan', 'villagesWithProject', 'villagesWithEffect', 'villagesThreeHaves', 'villagesWithSecretary', 'plans', 'plansWithoutProject', 'plansLapsed', 'projects', 'projectsBudgeted', 'projectsVerified',
  'projectsWithoutBeneficiary', 'projectsWithoutCadre', 'projectsWithoutResult', 'poorHouseholds', 'poorPersons', 'householdsWithCause', 'householdsWithPlan', 'householdsWithMeasure', 'householdsWithProject', 'householdsWithCadre', 'householdsWithEffect',
  'householdsThreeHaves', 'householdsTraced', 'personsWithMeasure', 'developmentMeasures', 'transferMeasures', 'strayHouseholds',
] as const satisfies readonly (keyof TraceCounts)[]
const counts = (changes: Partial<TraceCounts>): TraceCounts => ({ ...(Object.fromEntries(NAMES.map((name) => [name, 0])) as unknown as TraceCounts), ...changes })
const any = fc.record(Object.fromEntries(NAMES.map((name) => [name, fc.nat(1_000)])) as Record<keyof TraceCounts, fc.Arbitrary<number>>)

describe('C-12, C-13, 7.8: coverage', () => {
  it('is the covered of all, for villages, households, persons, 三有 and the trace', () => {
    expect(
      coverageRates(
        counts({
          poorVillages: 435, villagesWithTeam: 435, villagesThreeHaves: 87,
          poorHouseholds: 39_800, householdsWithCadre: 39_720, householdsThreeHaves: 9_950, householdsTraced: 19_900,
          poorPersons: 135_000, personsWithMeasure: 108_000, developmentMeasures: 30, transferMeasures: 10,
        }),
      ),
    ).toEqual({ villageCoverage: 1, householdCoverage: 39_720 / 39_800, personCoverage: 0.8, villageThreeHaves: 0.2, householdThreeHaves: 0.25, tracingCompleteness: 0.5, developmentShare: 0.75 })
  })

  it('of nothing is null, not none and not all', () => {
    expect(ratio(0, 0)).toBeNull()
    expect(Object.values(coverageRates(counts({})))).toEqual([null, null, null, null, null, null, null])
  })

  it('lies between 0 and 1 where the covered are a part of all', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(10_000), (one, other) => {
        const rate = ratio(Math.min(one, other), Math.max(one, other))
        expect(rate === null || (rate >= 0 && rate <= 1)).toBe(true)
      }),
    )
  })
})

describe('L-15: the six areas of precision', () => {
  it('are six, each so many of so many', () => {
    const figures = precisionFigures(counts({ poorHouseholds: 70, householdsWithCause: 69, householdsWithProject: 60, householdsWithMeasure: 66, householdsWithEffect: 35, projects: 5, projectsBudgeted: 4, poorVillages: 1, villagesWithSecretary: 1 }))
    expect(figures.map(({ precision, complete, total }) => [precision, complete, total])).toEqual([
      ['TARGETS', 69, 70], ['PROJECTS', 60, 70], ['FUNDS', 4, 5], ['MEASURES', 66, 70], ['SECRETARIES', 1, 1], ['RESULTS', 35, 70],
    ])
  })
})

describe('M-5: broken links by kind', () => {
  it('leave out kinds without any and keep the order from plan to household', () => {
    fc.assert(
      fc.property(any, (some) => {
        const kinds = gapFigures(some)
        expect(kinds.every(({ count }) => count > 0)).toBe(true)
        const order = gapFigures(counts({ poorVillages: 2, poorHouseholds: 2, plansLapsed: 1, plansWithoutProject: 1, projectsWithoutBeneficiary: 1, projectsWithoutCadre: 1, projectsWithoutResult: 1, strayHouseholds: 1 })).map(({ kind }) => kind)
        expect(kinds.map(({ kind }) => order.indexOf(kind))).toEqual(kinds.map(({ kind }) => order.indexOf(kind)).toSorted((a, b) => a - b))
      }),
    )
  })
})
