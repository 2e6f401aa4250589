import type { Day } from '../../time/business-day.js'
import { shanghaiDay } from '../../time/business-day.js'
import { fromStoredInstant } from '../../time/instant.js'
import type { StoredInstant } from '../../time/instant.js'
import { acceptanceDueAt, isCalendarKnown, isOverdue, triageDueAt, workingDaysLate } from './observation-clock.js'
import type { DeadlineKind, ObservationStatus } from './observation-codes.js'
import { isOpen } from './observation-states.js'

/** A deadline that had run out when it was answered. */
export interface MissedDeadline {
  readonly kind: Extract<DeadlineKind, 'TRIAGE' | 'ACCEPTANCE'>
  /** By how many working days it was late, at least one; null where the holidays of a year between are not on file. */
  readonly workingDays: number | null
}

interface TakenStep {
  readonly status: ObservationStatus
  readonly at: StoredInstant
  readonly extendedTo: StoredInstant | null
}

const dayOf = (instant: StoredInstant): Day => shanghaiDay(fromStoredInstant(instant))

const missed = (kind: MissedDeadline['kind'], dueAt: StoredInstant, at: StoredInstant): MissedDeadline[] => {
  if (!isOverdue(dueAt, at)) return []
  const [dueOn, day] = [dayOf(dueAt), dayOf(at)]
  return [{ kind, workingDays: isCalendarKnown(dueOn, day) ? workingDaysLate(dueOn, day) : null }]
}

/**
 * The deadlines that an office missed before it took the step after all, since the observation was submitted or reopened: the
 * first look within two working days, assignment or an answer within five (4.1). The clock that runs then says nothing of them.
 * @param steps those of the observation, earliest first
 */
export const missedDeadlines = (submittedAt: StoredInstant, steps: readonly TakenStep[]): readonly MissedDeadline[] => {
  let startedAt = submittedAt
  let before: ObservationStatus | null = null
  let found: MissedDeadline[] = []
  for (const { status, at, extendedTo } of steps) {
    if (extendedTo !== null) continue
    if (before !== null && !isOpen(before)) [startedAt, found] = [at, []]
    if (before === 'SUBMITTED') found.push(...missed('TRIAGE', triageDueAt(startedAt), at))
    if ((before === 'SUBMITTED' && status !== 'TRIAGED') || (before === 'TRIAGED' && status !== 'TRIAGED')) found.push(...missed('ACCEPTANCE', acceptanceDueAt(startedAt), at))
    before = status
  }
  return found
}
