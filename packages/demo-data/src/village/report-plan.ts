import type { DayNumber } from '../calendar.js'
import { dayNumber, momentAt, TODAY } from '../calendar.js'
import type { SeededRandom } from '../random.js'
import { Odds } from '../random.js'
import type { OutcomeReportStatus } from '../rows/linkage.js'

/** A report with its moments, before lines and people. Milliseconds since 1970 UTC. */
export interface PlannedReport {
  readonly period: string
  readonly status: OutcomeReportStatus
  readonly submittedAt: number
  readonly confirmedAt: number | null
  readonly decidedAt: number | null
}

/** When a linkage pays. */
export interface Payments {
  /** Whether that is less often than each quarter. */
  readonly isRare: boolean
  /** Whether a payment is in the quarter that begins on a day. */
  readonly isIn: (firstDay: DayNumber) => boolean
}

/** A quarter: the first day on which it may be reported, how many linkages report it, and where those reports stand. */
interface Quarter {
  readonly period: string
  readonly firstDay: DayNumber
  readonly reportedFrom: DayNumber
  readonly reported: number
  readonly statuses: Odds<OutcomeReportStatus>
}

const QUARTERS: readonly Quarter[] = [
  { period: '2015Q1', firstDay: dayNumber('2015-01-01'), reportedFrom: dayNumber('2015-04-03'), reported: 0.24, statuses: new Odds<OutcomeReportStatus>([['APPROVED', 95], ['RETURNED', 5]]) },
  { period: '2015Q2', firstDay: dayNumber('2015-04-01'), reportedFrom: dayNumber('2015-07-03'), reported: 0.62, statuses: new Odds<OutcomeReportStatus>([['APPROVED', 93], ['RETURNED', 7]]) },
  { period: '2015Q3', firstDay: dayNumber('2015-07-01'), reportedFrom: dayNumber('2015-10-09'), reported: 0.72, statuses: new Odds<OutcomeReportStatus>([['APPROVED', 68], ['VILLAGE_CONFIRMED', 15], ['SUBMITTED', 9], ['RETURNED', 8]]) },
  { period: '2015Q4', firstDay: dayNumber('2015-10-01'), reportedFrom: dayNumber('2015-12-14'), reported: 0.26, statuses: new Odds<OutcomeReportStatus>([['SUBMITTED', 68], ['VILLAGE_CONFIRMED', 25], ['RETURNED', 7]]) },
]
/** Part of the payments that are reported where they come less often than by the quarter. */
const RARE_REPORTED = 0.9
/** Part of the returned ones that were sent again, under a new id. */
const SENT_AGAIN = 0.6
/** The last moment of the demo: nothing is later than 11:00 of its last day in Shanghai. */
const NOW = momentAt(TODAY, 11 * 60)
const LAST_WORK_DAY = TODAY - 1

/** The reports of one linkage, of the quarters in which it pays, oldest first; at most one a quarter is not RETURNED. */
export function reportsOf(reportedFrom: DayNumber, { isRare, isIn }: Payments, random: SeededRandom): PlannedReport[] {
  return QUARTERS.filter(({ firstDay, reported }) => reportedFrom <= firstDay && isIn(firstDay) && random.chance(isRare ? RARE_REPORTED : reported)).flatMap((quarter) =>
    reportsOfQuarter(quarter, random),
  )
}

function reportsOfQuarter(quarter: Quarter, random: SeededRandom): PlannedReport[] {
  const status = random.draw(quarter.statuses)
  const first = planned(quarter, status, quarter.reportedFrom, random)
  if (status !== 'RETURNED' || first.decidedAt === null || !random.chance(SENT_AGAIN)) return [first]
  const again = Math.floor(first.decidedAt / 86_400_000) + 2
  if (again > LAST_WORK_DAY) return [first]
  const isOld = quarter.reportedFrom < dayNumber('2015-09-01')
  return [first, planned(quarter, isOld ? 'APPROVED' : 'SUBMITTED', again, random)]
}

function planned(quarter: Quarter, status: OutcomeReportStatus, from: DayNumber, random: SeededRandom): PlannedReport {
  const needs = status === 'SUBMITTED' ? 0 : status === 'VILLAGE_CONFIRMED' ? 3 : 7
  const latest = Math.max(from, Math.min(from + 18, LAST_WORK_DAY - needs))
  const submitted = random.between(from, latest)
  const submittedAt = workTime(submitted, random)
  const isConfirmed = status === 'APPROVED' || status === 'VILLAGE_CONFIRMED' || (status === 'RETURNED' && random.chance(0.4))
  const confirmedAt = isConfirmed ? workTime(Math.min(LAST_WORK_DAY, submitted + random.between(1, 3)), random, submittedAt) : null
  const isDecided = status === 'APPROVED' || status === 'RETURNED'
  const decidedAt = isDecided ? workTime(Math.min(LAST_WORK_DAY, submitted + random.between(4, 7)), random, confirmedAt ?? submittedAt) : null
  return { period: quarter.period, status, submittedAt, confirmedAt, decidedAt }
}

/** A moment of a working day, later than another where one is given. */
function workTime(day: DayNumber, random: SeededRandom, after = 0): number {
  return Math.min(NOW, Math.max(momentAt(day, random.between(8 * 60, 17 * 60)) + random.below(60_000), after + 1_800_000))
}
