import { addDays, halfYearAfter, halfYearBefore } from '../../time/business-day.js'
import { NO_CONTRIBUTION, contributionChange } from '../dashboard/rollup-change.js'
import type { Contribution, Turn } from '../dashboard/rollup-change.js'
import { hasTraceBesidesCadre, planTurns, traceFigures } from './household-trace.js'
import { causeHouseholds, causePersons } from '../dashboard/rollup-figures.js'
import type { Household } from './household.entity.js'

/** What of a household its village's figures depend on. */
export type HouseholdFacts = Pick<Household, (typeof HOUSEHOLD_FACT_COLUMNS)[number]>

/** Columns behind HouseholdFacts. */
export const HOUSEHOLD_FACT_COLUMNS = [
  'status', 'size', 'mainCause', 'measureCount', 'lastVisitedOn', 'cadreAccountId', 'cadreStartedOn', 'cadreEndedOn',
  'plansInForce', 'planEndYear', 'measuresInForce', 'developmentMeasures', 'projectMeasures', 'confirmedResults',
] as const satisfies readonly (keyof Household)[]

/** A day before all business: what was never done is long overdue. */
const BEFORE_ALL_DAYS = '1900-01-01'

/** The first day on which a visit no longer lies within half a year: the smallest d with halfYearBefore(d) after it. */
export const lapseOfVisit = (visitedOn: string): string => {
  let day = halfYearAfter(visitedOn)
  while (halfYearBefore(day) <= visitedOn) day = addDays(day, 1)
  return day
}

/** The four links of R-9 that do not age: who, cause and measure; the cadre comes and goes by the day. */
export const hasTargetBesidesCadre = (facts: Pick<Household, 'size' | 'mainCause' | 'measureCount'>): boolean =>
  facts.size > 0 && facts.mainCause !== null && facts.measureCount > 0

const cadreTurns = (kind: Turn['kind'], facts: HouseholdFacts): Turn[] => {
  if (facts.cadreAccountId === null || facts.cadreStartedOn === null) return []
  const turns: Turn[] = [{ kind, day: facts.cadreStartedOn, delta: 1 }]
  if (facts.cadreEndedOn !== null) turns.push({ kind, day: addDays(facts.cadreEndedOn, 1), delta: -1 })
  return turns
}

/**
 * What a household adds to its village's figures: persons and households by status, causes of those still poor, and the
 * coverage of those still poor (7.8): with cadre, visited within half a year, targeting and trace complete, plan, measure,
 * project and effect. CANCELLED adds nothing, but for what is still done for it, which is a broken link (M-5).
 */
export const householdContribution = (facts: HouseholdFacts): Contribution => {
  if (facts.status === 'CANCELLED') return facts.measuresInForce > 0 ? { figures: { strayHouseholds: 1 }, turns: [] } : NO_CONTRIBUTION
  if (facts.status === 'EXITED') return { figures: { exitedPersons: facts.size, exitedHouseholds: 1 }, turns: [] }
  const returned = facts.status === 'RETURNED'
  return {
    figures: {
      poorPersons: facts.size,
      poorHouseholds: 1,
      ...(returned ? { returnedPersons: facts.size, returnedHouseholds: 1 } : {}),
      ...(facts.mainCause === null ? {} : { [causeHouseholds(facts.mainCause)]: 1, [causePersons(facts.mainCause)]: facts.size }),
      ...traceFigures(facts),
    },
    turns: [
      ...cadreTurns('HOUSEHOLD_WITH_CADRE', facts),
      ...(hasTargetBesidesCadre(facts) ? cadreTurns('TARGETING_COMPLETE', facts) : []),
      ...(hasTraceBesidesCadre(facts) ? cadreTurns('TRACE_COMPLETE', facts) : []),
      ...planTurns(facts),
      { kind: 'NOT_VISITED_HALF_YEAR', day: facts.lastVisitedOn === null ? BEFORE_ALL_DAYS : lapseOfVisit(facts.lastVisitedOn), delta: 1 },
    ],
  }
}

/** What a change of a household's facts changes in its village's figures. */
export const householdChange = (before: HouseholdFacts, changes: Partial<HouseholdFacts>): Contribution => contributionChange(householdContribution(before), householdContribution({ ...before, ...changes }))
