import type { Contribution } from '../dashboard/rollup-change.js'
import { overdueFrom } from './observation-clock.js'
import type { ObservationStatus } from './observation-codes.js'
import { isOpen } from './observation-states.js'

/** What of an observation its village's figures depend on. */
export interface ObservationFacts {
  readonly status: ObservationStatus
  readonly dueAt: string | null
}

/** Statuses of observations that are open, for a filter. */
export const OPEN_STATUSES = ['SUBMITTED', 'TRIAGED', 'ASSIGNED', 'CONFIRMED', 'UNFOUNDED', 'RECTIFYING', 'VERIFIED'] as const satisfies readonly ObservationStatus[]

/** What an observation adds to its village's figures; it turns overdue on the day after its deadline (dossier 4.1). */
export const observationContribution = (facts: ObservationFacts): Contribution => {
  const open = isOpen(facts.status)
  return {
    figures: {
      observations: 1,
      ...(open ? { observationsOpen: 1 } : { observationsClosed: 1 }),
      ...(facts.status === 'SUBMITTED' ? { observationsToTriage: 1 } : {}),
    },
    turns: open && facts.dueAt !== null ? [{ kind: 'OBSERVATION_OVERDUE', day: overdueFrom(facts.dueAt), delta: 1 }] : [],
  }
}
