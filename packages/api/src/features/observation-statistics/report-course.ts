import type { Day } from '../../time/business-day.js'
import { shanghaiDay } from '../../time/business-day.js'
import { fromStoredInstant } from '../../time/instant.js'
import type { StoredInstant } from '../../time/instant.js'
import { acceptanceDueAt, finishDueAt, workingDaysBetween } from '../observation/observation-clock.js'
import type { ObservationKind } from '../observation/observation-codes.js'

/** How a report ended, as far as it has. */
export const ReportOutcome = { OPEN: 'OPEN', DECLINED: 'DECLINED', CONFIRMED: 'CONFIRMED', UNFOUNDED: 'UNFOUNDED', THANKED: 'THANKED' } as const
export type ReportOutcome = (typeof ReportOutcome)[keyof typeof ReportOutcome]

/** When a report first came to each of its steps, up to the day until which it is counted. */
export interface CourseTimes {
  readonly assignedAt: StoredInstant | null
  readonly declinedAt: StoredInstant | null
  readonly confirmedAt: StoredInstant | null
  readonly unfoundedAt: StoredInstant | null
  readonly closedAt: StoredInstant | null
}

/** A report that is counted. */
export interface CountedReport extends CourseTimes {
  readonly regionCode: string
  readonly kind: ObservationKind
  readonly submittedAt: StoredInstant
  readonly extendedTo: StoredInstant | null
  readonly score: number | null
}

/** How long it took and whether it was in time, of a report of which that can be said. */
interface Measured {
  readonly days: number | null
  readonly isInTime: boolean
}

const dayOf = (instant: StoredInstant): Day => shanghaiDay(fromStoredInstant(instant))

/** What became of it: what was said of it last; a commendation that was closed was thanked for. */
export const outcomeOf = ({ kind, declinedAt, confirmedAt, unfoundedAt, closedAt }: CountedReport): ReportOutcome => {
  const said = ([['DECLINED', declinedAt], ['CONFIRMED', confirmedAt], ['UNFOUNDED', unfoundedAt]] as const).filter((each): each is [Exclude<ReportOutcome, 'OPEN' | 'THANKED'>, string] => each[1] !== null).toSorted(([, one], [, other]) => (one < other ? 1 : -1))
  return said[0]?.[0] ?? (kind === 'COMMENDATION' && closedAt !== null ? 'THANKED' : 'OPEN')
}

/** Working days until it was accepted or declined, five of which are in time (4.1); null while neither and time is left. */
export const acceptanceOf = ({ submittedAt, assignedAt, declinedAt, closedAt }: CountedReport, until: StoredInstant): Measured | null => {
  const dueAt = acceptanceDueAt(submittedAt)
  const [first] = [assignedAt, declinedAt, closedAt].filter((at): at is string => at !== null).toSorted()
  if (first !== undefined) return { days: workingDaysBetween(dayOf(submittedAt), dayOf(first)), isInTime: first <= dueAt }
  return until > dueAt ? { days: null, isInTime: false } : null
}

const DAY = 86_400_000

/** Calendar days from its acceptance until it was closed, fifteen or as prolonged of which are in time (4.1); null while it is neither closed nor late. */
export const finishOf = ({ assignedAt, closedAt, extendedTo }: CountedReport, until: StoredInstant): Measured | null => {
  if (assignedAt === null) return null
  const dueAt = extendedTo ?? finishDueAt(assignedAt)
  // By the day: what an anonymous reporter closed is known no nearer.
  if (closedAt !== null && dayOf(closedAt) >= dayOf(assignedAt)) return { days: Math.round((Date.parse(dayOf(closedAt)) - Date.parse(dayOf(assignedAt))) / DAY), isInTime: closedAt <= dueAt }
  return until > dueAt ? { days: null, isInTime: false } : null
}
