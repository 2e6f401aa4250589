import type { RegionFigures } from '../dashboard/region-figures.js'
import { causeHouseholds } from '../dashboard/rollup-figures.js'
import { POVERTY_CAUSES } from '../household/household-codes.js'

/** What plans and projects of a region add up to. */
export interface ProgrammeCounts {
  readonly villages: number
  readonly villagesWithPlan: number
  readonly villagesWithProject: number
  readonly villagesWithEffect: number
  readonly villagesThreeHaves: number
  readonly villagesWithSecretary: number
  readonly plans: number
  readonly plansWithoutProject: number
  readonly plansLapsed: number
  readonly projects: number
  readonly projectsBudgeted: number
  readonly projectsVerified: number
  readonly projectsWithoutBeneficiary: number
  readonly projectsWithoutCadre: number
  readonly projectsWithoutResult: number
}

/** Everything that the trace of a region is told by: poor villages, the still poor, plans and projects. Counts and persons. */
export interface TraceCounts extends Omit<ProgrammeCounts, 'villages'> {
  readonly poorVillages: number
  readonly villagesWithTeam: number
  readonly poorHouseholds: number
  readonly poorPersons: number
  readonly householdsWithCause: number
  readonly householdsWithPlan: number
  readonly householdsWithMeasure: number
  readonly householdsWithProject: number
  readonly householdsWithCadre: number
  readonly householdsWithEffect: number
  readonly householdsThreeHaves: number
  readonly householdsTraced: number
  readonly personsWithMeasure: number
  readonly developmentMeasures: number
  readonly transferMeasures: number
  readonly strayHouseholds: number
}

/** The counts of a region from its villages' figures and from its plans and projects. */
export const traceCounts = ({ figures, turns }: RegionFigures, { villages, ...programme }: ProgrammeCounts): TraceCounts => ({
  ...programme,
  poorVillages: villages,
  villagesWithTeam: turns.VILLAGE_WITH_TEAM,
  poorHouseholds: figures.poorHouseholds,
  poorPersons: figures.poorPersons,
  householdsWithCause: POVERTY_CAUSES.reduce((sum, cause) => sum + figures[causeHouseholds(cause)], 0),
  householdsWithPlan: figures.plannedHouseholds - turns.PLAN_LAPSED,
  householdsWithMeasure: figures.measuredHouseholds,
  householdsWithProject: figures.projectHouseholds,
  householdsWithCadre: turns.HOUSEHOLD_WITH_CADRE,
  householdsWithEffect: figures.effectHouseholds,
  householdsThreeHaves: figures.threeHavesHouseholds - turns.THREE_HAVES_LAPSED,
  householdsTraced: turns.TRACE_COMPLETE,
  personsWithMeasure: figures.measuredPersons,
  developmentMeasures: figures.developmentMeasures,
  transferMeasures: figures.transferMeasures,
  strayHouseholds: figures.strayHouseholds,
})
