import type { Day } from '../../time/business-day.js'
import { halfYearBefore, quarterOf } from '../../time/business-day.js'
import { daysPaidIn, openPeriods, touches } from './paying-periods.js'
import type { PayingTerms } from './paying-periods.js'
import { reportablePeriods, reportDueOn, tookPartIn } from './report-periods.js'
import type { LinkageDays, MemberDays } from './report-periods.js'

/** What is reported of a linkage, and who took part in it when. */
export interface ReportLedger {
  /** The quarters with a live report. */
  readonly reported: ReadonlySet<string>
  /** Days of its households; which households they are does not matter. */
  readonly members: readonly MemberDays[]
}

/** A paying period that is to be reported. */
export interface DueReport {
  /** The quarters by whose report it may be closed, newest first: begun, not reported, and with somebody who may have been paid in it. */
  readonly quarters: readonly string[]
  /** The last day of the month after the quarter in which the paying period ends. */
  readonly dueOn: Day
}

/**
 * Whether nothing is asked of a contract any more: half a year after its last day. From then on its chief no longer reads the
 * households (ADR 0028), so that a report could not be filled in.
 */
export const booksClosed = ({ endedOn }: LinkageDays, today: Day): boolean => endedOn !== null && endedOn < halfYearBefore(today)

/** The quarters without a live report of which somebody may have been paid, oldest first. */
const unreported = (terms: PayingTerms, today: Day, { reported, members }: ReportLedger): string[] =>
  reportablePeriods(terms, today).filter((quarter) => {
    const days = reported.has(quarter) ? null : daysPaidIn(terms, quarter, today)
    return days !== null && members.some((member) => tookPartIn(member, days))
  })

/** The open paying periods whose last quarter has begun and in which somebody took part, oldest first. */
const awaited = (terms: PayingTerms, today: Day, ledger: ReportLedger): DueReport[] => {
  const quarters = unreported(terms, today, ledger)
  return openPeriods(terms, today, ledger.reported).flatMap((period): DueReport[] => {
    const last = quarterOf(period.lastDay)
    const closing = quarters.filter((quarter) => touches(period, quarter))
    if (last > quarterOf(today) || closing.length === 0 || !ledger.members.some((member) => tookPartIn(member, period))) return []
    const dueOn = reportDueOn(last)
    return dueOn === null ? [] : [{ quarters: closing.toReversed(), dueOn }]
  })
}

/**
 * The paying periods that are to be reported, newest first, all of them, so that the last is the one due first of all: those whose last quarter has begun, in which somebody
 * took part, and that no live report closes; none once the books are closed (dossier 4.4, ADR 0033).
 */
export const reportsDue = (terms: PayingTerms, today: Day, ledger: ReportLedger): DueReport[] => (booksClosed(terms, today) ? [] : awaited(terms, today, ledger).toReversed())

/** The quarters of which a report may be filled in, due or not, newest first. */
export const quartersToReport = (terms: PayingTerms, today: Day, ledger: ReportLedger): string[] => (booksClosed(terms, today) ? [] : unreported(terms, today, ledger).toReversed())

/** The newest quarter of each paying period that was never reported before the books were closed, newest first; none while they are open. */
export const neverReported = (terms: PayingTerms, today: Day, ledger: ReportLedger): string[] => (booksClosed(terms, today) ? newestOf(awaited(terms, today, ledger).toReversed()) : [])

/** The newest quarter of each, each once. */
export const newestOf = (due: readonly DueReport[]): string[] => [...new Set(due.flatMap(({ quarters }) => quarters.slice(0, 1)))]
