import type { StoredInstant } from '../../time/instant.js'
import type { ClockTimes } from './observation-clock.js'
import type { ObservationStatus } from './observation-codes.js'
import { isOpen } from './observation-states.js'

interface TakenStep {
  readonly status: ObservationStatus
  readonly at: StoredInstant
}

/**
 * From when the clocks of an observation run, read from its steps in order: from its submission or its reopening (the
 * triage that follows an end), and from its first assignment since then.
 */
export const clockTimesOf = (submittedAt: StoredInstant, steps: readonly TakenStep[]): ClockTimes => {
  let startedAt = submittedAt
  let acceptedAt: StoredInstant | null = null
  let before: ObservationStatus | null = null
  for (const { status, at } of steps) {
    if (status === 'TRIAGED' && before !== null && !isOpen(before)) {
      startedAt = at
      acceptedAt = null
    }
    if (status === 'ASSIGNED') acceptedAt ??= at
    before = status
  }
  return { startedAt, acceptedAt }
}
