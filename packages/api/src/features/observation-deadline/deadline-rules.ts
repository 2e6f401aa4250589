import type { Day } from '../../time/business-day.js'
import { addDays, shanghaiDay } from '../../time/business-day.js'
import { fromStoredInstant } from '../../time/instant.js'
import type { StoredInstant } from '../../time/instant.js'
import { addWorkingDays, endOfDay, isWorkingDay } from '../observation/observation-clock.js'
import type { EscalationLevel, ObservationStatus } from '../observation/observation-codes.js'

/** What the service does about a deadline: a word before it, and after it the next level hears. */
export type DeadlineAct = 'REMINDED' | 'ESCALATED'

/** Who has the next step. */
export type DeadlineTurn = 'TOWN_OFFICE' | 'HANDLER' | 'BANNER_OFFICE'

/** Working days that the banner's office has, once it heard of a deadline that its town or a handler missed, before the city's hears of it. */
export const bannerWorkingDays = 2

const TURNS = {
  SUBMITTED: 'TOWN_OFFICE',
  TRIAGED: 'TOWN_OFFICE',
  ASSIGNED: 'HANDLER',
  CONFIRMED: 'HANDLER',
  RECTIFYING: 'BANNER_OFFICE',
  UNFOUNDED: 'BANNER_OFFICE',
  VERIFIED: 'BANNER_OFFICE',
  CLOSED: null,
  DECLINED: null,
} as const satisfies Record<ObservationStatus, DeadlineTurn | null>

/** Who has the next step of an observation; the banner's office in the place of a town's that it is about. Null once ended. */
export const deadlineTurn = (status: ObservationStatus, townIsSubject: boolean): DeadlineTurn | null => {
  const turn = TURNS[status]
  return turn === 'TOWN_OFFICE' && townIsSubject ? 'BANNER_OFFICE' : turn
}

/** The day on whose morning whoever is to act is reminded: the last working day before the last day of the deadline. */
export const remindedOn = (dueOn: Day): Day => {
  let day = addDays(dueOn, -1)
  while (!isWorkingDay(day)) day = addDays(day, -1)
  return day
}

/** What is due to be done about a deadline by now, done or not. */
export type DeadlineStage = 'REMINDER' | EscalationLevel

/** A deadline, whose turn it is, and to which level it was passed up already. */
export interface DeadlineFacts {
  readonly dueAt: StoredInstant
  readonly turn: DeadlineTurn
  readonly escalatedTo: EscalationLevel | null
}

/**
 * What has to have been done about a deadline (4.1): a reminder from the last working day before it; once it has run out the
 * banner hears, and the city {@link bannerWorkingDays} later. What the banner's office itself let run out goes to the city at once. A service
 * that stood still while a deadline ran out does not remind of it any more.
 */
export const deadlineStages = ({ dueAt, turn, escalatedTo }: DeadlineFacts, now: StoredInstant): readonly DeadlineStage[] => {
  const dueOn = dayOf(dueAt)
  if (now <= dueAt) return dayOf(now) >= remindedOn(dueOn) ? ['REMINDER'] : []
  if (turn === 'BANNER_OFFICE' && escalatedTo === null) return ['CITY']
  return now > endOfDay(addWorkingDays(dueOn, bannerWorkingDays)) ? ['BANNER', 'CITY'] : ['BANNER']
}

/** The last instant of a deadline about which anything may have to be done by now. */
export const furthestDueAt = (today: Day): StoredInstant => endOfDay(addWorkingDays(today, 1))

/** The day of an instant in Asia/Shanghai. */
export const dayOf = (instant: StoredInstant): Day => shanghaiDay(fromStoredInstant(instant))
