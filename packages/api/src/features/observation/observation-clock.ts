import { addDays, type Day, daysBetween, shanghaiDay, weekdayOf } from '../../time/business-day.js'
import { fromStoredInstant, type StoredInstant, toStoredInstant } from '../../time/instant.js'
import { announcedYears, holidayStretches, workedWeekendDays } from './holidays.js'
import type { DeadlineKind, ObservationStatus } from './observation-codes.js'

/** An office looks at a new observation within so many working days. Dossier 4.1. */
export const triageWorkingDays = 2
/** It is accepted (assigned) or declined within so many working days of its submission. Dossier 4.1. */
export const acceptanceWorkingDays = 5
/** An accepted one is finished within so many calendar days of its acceptance; the rule of the region's 12317 lines. Dossier 4.1. */
export const finishingDays = 15
/** It may be prolonged once, with approval, by at most so many calendar days. Dossier 4.1. */
export const longestExtensionDays = 15

const freeDays = new Set(holidayStretches.flatMap(([first, last]) => daysFrom(first, last)))
const workedDays = new Set(workedWeekendDays)

/** Whether offices work on that day: a weekday that is no public holiday, or a weekend day worked in exchange. */
export function isWorkingDay(day: Day): boolean {
  if (workedDays.has(day)) return true
  return !freeDays.has(day) && weekdayOf(day) % 6 !== 0
}

/** The `count`-th working day after `day`; the day itself is never counted. */
export function addWorkingDays(day: Day, count: number): Day {
  let reached = day
  for (let remaining = count; remaining > 0; ) {
    reached = addDays(reached, 1)
    if (isWorkingDay(reached)) remaining -= 1
  }
  return reached
}

/** How many working days lie after `earlier` up to and including `later`; 0 when `later` is not after it. */
export function workingDaysBetween(earlier: Day, later: Day): number {
  let count = 0
  for (let day = addDays(earlier, 1); day <= later; day = addDays(day, 1)) if (isWorkingDay(day)) count += 1
  return count
}

/** By how many working days something is late on a day after its last: at least one, on a free day too. */
export function workingDaysLate(dueOn: Day, day: Day): number {
  return Math.max(1, workingDaysBetween(dueOn, day))
}

/** The last millisecond of a day in Asia/Shanghai, at which a deadline of that day runs out. */
export function endOfDay(day: Day): StoredInstant {
  return toStoredInstant(new Date(Date.parse(`${day}T23:59:59.999+08:00`)))
}

/** The first millisecond of a day in Asia/Shanghai. */
export function startOfDay(day: Day): StoredInstant {
  return toStoredInstant(new Date(Date.parse(`${day}T00:00:00.000+08:00`)))
}

/** Until when an observation submitted (or reopened) at that instant must be triaged. */
export function triageDueAt(submittedAt: StoredInstant): StoredInstant {
  return endOfDay(addWorkingDays(dayOf(submittedAt), triageWorkingDays))
}

/** Until when it must be assigned or declined. */
export function acceptanceDueAt(submittedAt: StoredInstant): StoredInstant {
  return endOfDay(addWorkingDays(dayOf(submittedAt), acceptanceWorkingDays))
}

/** Until when an observation accepted (first assigned) at that instant must be finished. */
export function finishDueAt(acceptedAt: StoredInstant): StoredInstant {
  return endOfDay(addDays(dayOf(acceptedAt), finishingDays))
}

/** The instants from which the clocks of one observation run. */
export interface ClockTimes {
  /** Its submission, or its reopening, which starts new clocks. */
  readonly startedAt: StoredInstant
  /** Its first assignment since then; null before. Assigning it anew does not move the finish. */
  readonly acceptedAt: StoredInstant | null
  /** The finish that was granted since then by the one extension; null without one. */
  readonly extendedTo: StoredInstant | null
}

/**
 * The deadline that runs in a status: triage, then accept or decline, then the finish, which holds until the observation is closed.
 * Null for one that is closed or declined. What {@link extendedDueAt} granted holds for all that is left of the way.
 */
export function dueAtOf(status: ObservationStatus, { startedAt, acceptedAt, extendedTo }: ClockTimes): StoredInstant | null {
  switch (status) {
    case 'SUBMITTED':
      return triageDueAt(startedAt)
    case 'TRIAGED':
      return acceptanceDueAt(startedAt)
    case 'ASSIGNED':
    case 'CONFIRMED':
    case 'UNFOUNDED':
    case 'RECTIFYING':
    case 'VERIFIED':
      return extendedTo ?? finishDueAt(acceptedAt ?? startedAt)
    case 'DECLINED':
    case 'CLOSED':
      return null
  }
}

/** The clock that runs in each status. */
const CLOCKS = {
  SUBMITTED: 'TRIAGE',
  TRIAGED: 'ACCEPTANCE',
  ASSIGNED: 'FINISH',
  CONFIRMED: 'FINISH',
  UNFOUNDED: 'FINISH',
  RECTIFYING: 'FINISH',
  VERIFIED: 'FINISH',
  DECLINED: null,
  CLOSED: null,
} as const satisfies Record<ObservationStatus, DeadlineKind | null>

/** The next deadline of an observation and how far away it is. */
export interface NextDeadline {
  readonly kind: DeadlineKind
  readonly at: StoredInstant
  /**
   * Days after today up to its last day in the days by which its clock is set: working days to triage and to accept, calendar days to
   * finish. Negative by how many it is late; null where they are working days and {@link isCalendarKnown} is false.
   */
  readonly daysLeft: number | null
  readonly isCalendarKnown: boolean
}

/** Whether the holidays of every year between two days were announced and stand in the table; of other years nothing is guessed. */
export const isCalendarKnown = (one: Day, other: Day): boolean => {
  const years = [one, other].map((day) => Number(day.slice(0, 4)))
  for (let year = Math.min(...years); year <= Math.max(...years); year += 1) if (!announcedYears.includes(year)) return false
  return true
}

/** The deadline that runs on a day; null once an observation has ended. */
export const nextDeadline = (status: ObservationStatus, dueAt: StoredInstant | null, today: Day): NextDeadline | null => {
  const kind = CLOCKS[status]
  if (kind === null || dueAt === null) return null
  const dueOn = dayOf(dueAt)
  if (kind === 'FINISH') return { kind, at: dueAt, isCalendarKnown: true, daysLeft: daysBetween(today, dueOn) }
  const known = isCalendarKnown(today, dueOn)
  return { kind, at: dueAt, isCalendarKnown: known, daysLeft: known ? (today > dueOn ? -workingDaysLate(dueOn, today) : workingDaysBetween(today, dueOn)) : null }
}

/** Why a deadline is not prolonged. */
export type ExtensionRefusal = 'ALREADY_EXTENDED' | 'TOO_LONG' | 'NOT_POSITIVE'

/** The new deadline after the one extension of 1 to 15 calendar days, or why there is none. */
export function extendedDueAt(
  dueAt: StoredInstant, days: number, alreadyExtended: boolean,
): { readonly dueAt: StoredInstant } | { readonly refused: ExtensionRefusal } {
  if (alreadyExtended) return { refused: 'ALREADY_EXTENDED' }
  if (!Number.isInteger(days) || days < 1) return { refused: 'NOT_POSITIVE' }
  if (days > longestExtensionDays) return { refused: 'TOO_LONG' }
  return { dueAt: endOfDay(addDays(dayOf(dueAt), days)) }
}

/** Whether a deadline has run out; at its last millisecond it has not. */
export function isOverdue(dueAt: StoredInstant | null, now: StoredInstant): boolean {
  return dueAt !== null && now > dueAt
}

/** The day from which an observation due at that instant counts as overdue, for figures kept by the day on which they turn. */
export function overdueFrom(dueAt: StoredInstant): Day {
  return addDays(dayOf(dueAt), 1)
}

function dayOf(instant: StoredInstant): Day {
  return shanghaiDay(fromStoredInstant(instant))
}

function daysFrom(first: Day, last: Day): Day[] {
  const days: Day[] = []
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day)
  return days
}
