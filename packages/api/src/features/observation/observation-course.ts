import type { StoredInstant } from '../../time/instant.js'
import type { ClockTimes } from './observation-clock.js'
import type { ObservationStatus } from './observation-codes.js'
import { isOpen } from './observation-states.js'

interface TakenStep {
  readonly status: ObservationStatus
  readonly at: StoredInstant
  readonly extendedTo?: StoredInstant | null
}

/**
 * From when the clocks of an observation run, read from its steps in order: from its submission or its reopening (the
 * triage that follows an end), from its first assignment since then, and to what it was prolonged since then.
 */
export const clockTimesOf = (submittedAt: StoredInstant, steps: readonly TakenStep[]): ClockTimes => {
  let startedAt = submittedAt
  let acceptedAt: StoredInstant | null = null
  let extendedTo: StoredInstant | null = null
  let before: ObservationStatus | null = null
  for (const { status, at, extendedTo: granted } of steps) {
    if (status === 'TRIAGED' && before !== null && !isOpen(before)) {
      startedAt = at
      acceptedAt = null
      extendedTo = null
    }
    if (status === 'ASSIGNED') acceptedAt ??= at
    extendedTo = granted ?? extendedTo
    before = status
  }
  return { startedAt, acceptedAt, extendedTo }
}
