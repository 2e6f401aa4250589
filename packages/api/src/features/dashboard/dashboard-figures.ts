import { POVERTY_CAUSES } from '../household/household-codes.js'
import type { AttentionItem, AttentionKind, CauseFigure, CoverageFigures, LinkageFigures, ObservationFigures, StatusFigures } from './dashboard-type.js'
import type { RegionFigures } from './region-figures.js'
import { causeHouseholds, causePersons } from './rollup-figures.js'

/** Persons by status (contract, `StatusFigures`). */
export const populationOf = ({ figures }: RegionFigures): StatusFigures => ({
  registered: figures.poorPersons + figures.exitedPersons,
  poor: figures.poorPersons,
  exited: figures.exitedPersons,
  returned: figures.returnedPersons,
})

/** Households by status (contract, `StatusFigures`). */
export const householdsOf = ({ figures }: RegionFigures): StatusFigures => ({
  registered: figures.poorHouseholds + figures.exitedHouseholds,
  poor: figures.poorHouseholds,
  exited: figures.exitedHouseholds,
  returned: figures.returnedHouseholds,
})

/** Causes of those still poor, the commonest first. */
export const causesOf = ({ figures }: RegionFigures): CauseFigure[] =>
  POVERTY_CAUSES.map((cause) => ({ cause, households: figures[causeHouseholds(cause)], persons: figures[causePersons(cause)] }))
    .filter((figure) => figure.households > 0)
    .toSorted((a, b) => b.households - a.households)

/** Coverage of 7.8. */
export const coverageOf = ({ figures, turns }: RegionFigures, poorVillages: number): CoverageFigures => ({
  poorVillages,
  villagesWithTeam: turns.VILLAGE_WITH_TEAM,
  poorHouseholds: figures.poorHouseholds,
  householdsWithCadre: turns.HOUSEHOLD_WITH_CADRE,
  visitedWithinHalfYear: figures.poorHouseholds - turns.NOT_VISITED_HALF_YEAR,
  targetingComplete: turns.TARGETING_COMPLETE,
})

/** Observations; overdue from the day after the deadline of their step (dossier 4.1). */
export const observationsOf = ({ figures, turns }: RegionFigures): ObservationFigures => ({
  total: figures.observations,
  open: figures.observationsOpen,
  overdue: turns.OBSERVATION_OVERDUE,
  closed: figures.observationsClosed,
})

/** Enterprises by seat (I-18 to I-20), linkages and households by village; `outcomeTotal` in fen. */
export const linkageOf = ({ figures, turns }: RegionFigures): LinkageFigures => ({
  enterprises: figures.enterprises,
  enterprisesLinked: turns.ENTERPRISE_LINKED,
  enterprisesClose: turns.ENTERPRISE_CLOSE,
  linkages: turns.LINKAGE,
  householdsLinked: turns.HOUSEHOLD_LINKED,
  reportsAwaiting: figures.reportsToConfirm + figures.reportsToApprove,
  outcomeTotal: figures.outcomeTotal,
})

/** How much of each kind there is to attend to; kinds of which there is none are left out. */
export const attentionOf = (region: string, { figures, turns }: RegionFigures, poorVillages: number): AttentionItem[] => {
  const counts = {
    OBSERVATION_OVERDUE: turns.OBSERVATION_OVERDUE,
    HOUSEHOLD_WITHOUT_CADRE: figures.poorHouseholds - turns.HOUSEHOLD_WITH_CADRE,
    VILLAGE_WITHOUT_TEAM: Math.max(0, poorVillages - turns.VILLAGE_WITH_TEAM),
    NOT_VISITED_HALF_YEAR: turns.NOT_VISITED_HALF_YEAR,
    TARGETING_INCOMPLETE: figures.poorHouseholds - turns.TARGETING_COMPLETE,
    OBSERVATION_TO_TRIAGE: figures.observationsToTriage,
    REPORT_TO_CONFIRM: figures.reportsToConfirm,
    REPORT_TO_APPROVE: figures.reportsToApprove,
  } satisfies Record<AttentionKind, number>
  return (Object.entries(counts) as [AttentionKind, number][]).filter(([, count]) => count > 0).map(([kind, count]) => ({ kind, count, region }))
}
