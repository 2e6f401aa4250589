import type { TraceCounts } from './trace-counts.js'
import { Precision, TraceGap } from './trace-codes.js'

/** A ratio between 0 and 1; null when there is nothing to cover, which is neither none nor all of it. */
export const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)

/** Coverage of 7.8, each a ratio between 0 and 1, or null where the denominator is 0. */
export interface CoverageRates {
  readonly villageCoverage: number | null
  readonly householdCoverage: number | null
  readonly personCoverage: number | null
  readonly villageThreeHaves: number | null
  readonly householdThreeHaves: number | null
  readonly tracingCompleteness: number | null
  readonly developmentShare: number | null
}

/**
 * The five coverages of 7.8 (C-12 三到: to village, household, person; C-13 三有, of villages and of households) and the share
 * of measures in force that let a household earn (M-11). Rounded for display alone.
 */
export const coverageRates = (counts: TraceCounts): CoverageRates => ({
  villageCoverage: ratio(counts.villagesWithTeam, counts.poorVillages),
  householdCoverage: ratio(counts.householdsWithCadre, counts.poorHouseholds),
  personCoverage: ratio(counts.personsWithMeasure, counts.poorPersons),
  villageThreeHaves: ratio(counts.villagesThreeHaves, counts.poorVillages),
  householdThreeHaves: ratio(counts.householdsThreeHaves, counts.poorHouseholds),
  tracingCompleteness: ratio(counts.householdsTraced, counts.poorHouseholds),
  developmentShare: ratio(counts.developmentMeasures, counts.developmentMeasures + counts.transferMeasures),
})

/** How complete one area of precision is: so many of so many. */
export interface PrecisionFigure {
  readonly precision: Precision
  readonly complete: number
  readonly total: number
}

/**
 * The six areas of precision (L-15): the target's cause is known, a project reaches it, the project's money is budgeted,
 * a measure reaches it, the village has its first secretary, the household confirmed a result.
 */
export const precisionFigures = (counts: TraceCounts): PrecisionFigure[] => [
  { precision: Precision.TARGETS, complete: counts.householdsWithCause, total: counts.poorHouseholds },
  { precision: Precision.PROJECTS, complete: counts.householdsWithProject, total: counts.poorHouseholds },
  { precision: Precision.FUNDS, complete: counts.projectsBudgeted, total: counts.projects },
  { precision: Precision.MEASURES, complete: counts.householdsWithMeasure, total: counts.poorHouseholds },
  { precision: Precision.SECRETARIES, complete: counts.villagesWithSecretary, total: counts.poorVillages },
  { precision: Precision.RESULTS, complete: counts.householdsWithEffect, total: counts.poorHouseholds },
]

/** How many links of a kind are broken. */
export interface GapFigure {
  readonly kind: TraceGap
  readonly count: number
}

/** The broken links by kind (M-5), in the order in which they are mended: from plans down to households. Kinds without any are left out. */
export const gapFigures = (counts: TraceCounts): GapFigure[] => {
  const gaps = {
    VILLAGE_WITHOUT_PLAN: counts.poorVillages - counts.villagesWithPlan,
    PLAN_LAPSED: counts.plansLapsed,
    PLAN_WITHOUT_PROJECT: counts.plansWithoutProject,
    PROJECT_WITHOUT_BENEFICIARY: counts.projectsWithoutBeneficiary,
    PROJECT_WITHOUT_CADRE: counts.projectsWithoutCadre,
    PROJECT_WITHOUT_RESULT: counts.projectsWithoutResult,
    HOUSEHOLD_WITHOUT_CAUSE: counts.poorHouseholds - counts.householdsWithCause,
    HOUSEHOLD_WITHOUT_PLAN: counts.poorHouseholds - counts.householdsWithPlan,
    HOUSEHOLD_WITHOUT_MEASURE: counts.poorHouseholds - counts.householdsWithMeasure,
    HOUSEHOLD_WITHOUT_PROJECT: counts.poorHouseholds - counts.householdsWithProject,
    HOUSEHOLD_WITHOUT_CADRE: counts.poorHouseholds - counts.householdsWithCadre,
    HOUSEHOLD_WITHOUT_EFFECT: counts.poorHouseholds - counts.householdsWithEffect,
    MEASURE_ON_CANCELLED: counts.strayHouseholds,
  } satisfies Record<TraceGap, number>
  return Object.values(TraceGap).map((kind) => ({ kind, count: gaps[kind] })).filter(({ count }) => count > 0)
}
