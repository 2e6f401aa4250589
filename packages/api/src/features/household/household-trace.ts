import { yearOfDay } from '../../time/business-day.js'
import type { Turn } from '../dashboard/rollup-change.js'
import type { TraceFigureName } from '../dashboard/rollup-figures.js'
import type { Household } from './household.entity.js'

/** What a household's row keeps of its plans and measures: counts, and the last year of its plan. */
export type TraceCounts = Pick<Household, 'plansInForce' | 'planEndYear' | 'measuresInForce' | 'developmentMeasures' | 'projectMeasures' | 'confirmedResults'>

/** Columns behind TraceCounts. */
export const TRACE_COUNT_COLUMNS = ['plansInForce', 'planEndYear', 'measuresInForce', 'developmentMeasures', 'projectMeasures', 'confirmedResults'] as const satisfies readonly (keyof TraceCounts)[]

/** A household of which nothing is planned or done yet. */
export const NO_TRACE: TraceCounts = { plansInForce: 0, planEndYear: null, measuresInForce: 0, developmentMeasures: 0, projectMeasures: 0, confirmedResults: 0 }

/** The counts of a file that goes on with the measures of another; one plan at most is in force. */
export const joinedTrace = (kept: TraceCounts, gone: TraceCounts): TraceCounts => ({
  plansInForce: Math.min(1, kept.plansInForce + gone.plansInForce),
  planEndYear: kept.plansInForce > 0 ? kept.planEndYear : gone.planEndYear,
  measuresInForce: kept.measuresInForce + gone.measuresInForce,
  developmentMeasures: kept.developmentMeasures + gone.developmentMeasures,
  projectMeasures: kept.projectMeasures + gone.projectMeasures,
  confirmedResults: kept.confirmedResults + gone.confirmedResults,
})

/** Whether a household has a plan on the day: one that was not closed and whose years are not over (M-3). */
export const isPlannedOn = ({ plansInForce, planEndYear }: Pick<TraceCounts, 'plansInForce' | 'planEndYear'>, today: string): boolean => plansInForce > 0 && (planEndYear === null || planEndYear >= yearOfDay(today))

const hasThree = (counts: TraceCounts): boolean => counts.plansInForce > 0 && counts.projectMeasures > 0 && counts.confirmedResults > 0

/** 三有 of one household on the day (C-13, 7.8): a plan, a project, an effect that it confirmed. */
export const hasThreeHaves = (counts: TraceCounts, today: string): boolean => hasThree(counts) && isPlannedOn(counts, today)

/** What tracing asks besides the cadre, who comes and goes by the day: cause, measure and project (7.8). */
export const hasTraceBesidesCadre = (facts: TraceCounts & Pick<Household, 'mainCause'>): boolean => facts.mainCause !== null && facts.measuresInForce > 0 && facts.projectMeasures > 0

/** What a poor household adds to the coverage of its village (7.8, C-12, C-13, M-11). A measure is the household's, so all its persons are reached by it. */
export const traceFigures = (facts: TraceCounts & Pick<Household, 'size'>): Partial<Record<TraceFigureName, number>> => ({
  ...(facts.plansInForce > 0 ? { plannedHouseholds: 1 } : {}),
  ...(facts.measuresInForce > 0 ? { measuredHouseholds: 1, measuredPersons: facts.size, developmentMeasures: facts.developmentMeasures, transferMeasures: facts.measuresInForce - facts.developmentMeasures } : {}),
  ...(facts.projectMeasures > 0 ? { projectHouseholds: 1 } : {}),
  ...(facts.confirmedResults > 0 ? { effectHouseholds: 1 } : {}),
  ...(hasThree(facts) ? { threeHavesHouseholds: 1 } : {}),
})

/** A plan lapses by itself: on the first day after its last year the household no longer counts as planned, nor with 三有 (M-3, C-13). */
export const planTurns = (facts: TraceCounts): Turn[] => {
  if (facts.plansInForce === 0 || facts.planEndYear === null) return []
  const day = `${facts.planEndYear + 1}-01-01`
  return [{ kind: 'PLAN_LAPSED', day, delta: 1 }, ...(hasThree(facts) ? [{ kind: 'THREE_HAVES_LAPSED' as const, day, delta: 1 }] : [])]
}
