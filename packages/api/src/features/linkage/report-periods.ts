import type { Day, DaySpan } from '../../time/business-day.js'
import { addDays, addMonths, parseQuarter, quarterOf, quartersOf } from '../../time/business-day.js'

/** The days of a linkage; `endedOn` is its last. */
export interface LinkageDays {
  readonly startedOn: Day
  readonly endedOn: Day | null
}

/** The days on which a household takes part in a linkage; `leftOn` is its last. */
export interface MemberDays {
  readonly joinedOn: Day
  readonly leftOn: Day | null
}

/**
 * The quarters that may be reported today, oldest first: those in which the linkage was in force, each from its first
 * day on (contract, `submitOutcomeReport`). A linkage that starts later in the running quarter has that quarter already.
 */
export const reportablePeriods = ({ startedOn, endedOn }: LinkageDays, today: Day): string[] => {
  if (endedOn !== null && endedOn < startedOn) return []
  const lastDay = endedOn !== null && endedOn < today ? endedOn : today
  const periods = quartersOf({ firstDay: startedOn, lastDay })
  if (periods.length === 0 && quarterOf(startedOn) === quarterOf(today)) return [quarterOf(today)]
  return periods
}

/** Whether a household took part on one of some days; one that left before it joined never did. */
export const tookPartIn = ({ joinedOn, leftOn }: MemberDays, { firstDay, lastDay }: DaySpan): boolean =>
  joinedOn <= lastDay && (leftOn === null || (leftOn >= joinedOn && leftOn >= firstDay))

/** The day by which a quarter is reported: the last one of the month after it. Null for what is no quarter. The source names no day. */
export const reportDueOn = (period: string): Day | null => {
  const span = parseQuarter(period)
  return span === null ? null : addDays(addMonths(addDays(span.lastDay, 1), 1), -1)
}

/**
 * The earliest last day that leaves the reported quarters whole: the last day of the latest one, or today while it runs, since
 * nobody can know its rest. Null where nothing is reported. A contract that ended before would take the ground from a report
 * that was confirmed and approved.
 */
export const earliestEnd = (reported: Iterable<string>, today: Day): Day | null => {
  const lastDays = [...reported].flatMap((period) => parseQuarter(period)?.lastDay ?? []).toSorted()
  const last = lastDays.at(-1)
  return last === undefined ? null : last < today ? last : today
}
