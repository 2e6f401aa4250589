import type { Day } from '../../time/business-day.js'
import { addDays } from '../../time/business-day.js'
import { dayOfStored } from '../../time/instant.js'
import type { StoredInstant } from '../../time/instant.js'
import { acceptanceWorkingDays, addWorkingDays, endOfDay, finishingDays } from '../observation/observation-clock.js'
import type { DisputeStatus } from './outcome-dispute-codes.js'

/** What the clock of a dispute runs by. `raisedAt`: null for whoever may not know when it was raised. */
export interface DisputeMoments {
  readonly status: DisputeStatus
  readonly raisedAt: StoredInstant | null
  readonly dueOn: Day | null
  readonly concludedAt: StoredInstant | null
}

/** Until which day an office takes up a dispute: a household that objects complains, so it has the working days of a complaint (dossier 4.1). */
export const takeUpBy = (raisedAt: StoredInstant): Day => addWorkingDays(dayOfStored(raisedAt), acceptanceWorkingDays)

/** Until which day a line that was found wrong is put right: the days in which what was accepted is finished (dossier 4.1). */
export const correctBy = (concludedAt: StoredInstant): Day => addDays(dayOfStored(concludedAt), finishingDays)

/** The last day on which whoever has the next step may take it; null once a dispute is settled, and where its beginning is hidden. */
export const disputeDueOn = ({ status, raisedAt, dueOn, concludedAt }: DisputeMoments): Day | null => {
  if (status === 'OPEN') return raisedAt === null ? null : takeUpBy(raisedAt)
  if (status === 'TAKEN_UP') return dueOn
  return status === 'TO_CORRECT' && concludedAt !== null ? correctBy(concludedAt) : null
}

/** Whether the next step of a dispute is late on a day. */
export const isDisputeOverdue = (dispute: DisputeMoments, today: Day): boolean => {
  const last = disputeDueOn(dispute)
  return last !== null && last < today
}

const FIRST_SEEN_TO: readonly DisputeStatus[] = ['OPEN', 'TAKEN_UP', 'TO_CORRECT']

/** What is to be put right is the enterprise's own next step: whoever reads disputes as the enterprise, without when they were raised, sees it before what offices do. */
const isOwnStep = ({ status, raisedAt }: DisputeMoments): boolean => raisedAt === null && status === 'TO_CORRECT'
const LAST_DAY = '9999-12-31'

/** What a list says of unsettled disputes of one report: how many, and where the first stands that is to be seen to; of one status the one whose day is next. Null for none. */
export const markOf = (unsettled: readonly DisputeMoments[], today: Day): { readonly lines: number; readonly status: DisputeStatus; readonly actBy: Day | null; readonly overdue: boolean } | null => {
  const place = (dispute: DisputeMoments): number => (isOwnStep(dispute) ? -1 : (isDisputeOverdue(dispute, today) ? 0 : FIRST_SEEN_TO.length) + FIRST_SEEN_TO.indexOf(dispute.status))
  const day = (dispute: DisputeMoments): Day => disputeDueOn(dispute) ?? LAST_DAY
  const [first] = unsettled.toSorted((one, other) => place(one) - place(other) || day(one).localeCompare(day(other)))
  return first === undefined ? null : { lines: unsettled.length, status: first.status, actBy: disputeDueOn(first), overdue: isDisputeOverdue(first, today) }
}

/** The last instant at which a dispute was raised that should have been taken up before a day. */
export const raisedTooLongAgo = (today: Day): StoredInstant => {
  let day = addDays(today, -1)
  while (addWorkingDays(day, acceptanceWorkingDays) >= today) day = addDays(day, -1)
  return endOfDay(day)
}

/** The last instant at which a line was found wrong that should have been put right before a day. */
export const foundTooLongAgo = (today: Day): StoredInstant => endOfDay(addDays(today, -finishingDays - 1))
