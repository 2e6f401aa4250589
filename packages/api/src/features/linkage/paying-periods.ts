import type { Day, DaySpan } from '../../time/business-day.js'
import { addDays, addMonths, parseQuarter, quarterOf } from '../../time/business-day.js'
import { MONTHS_OF_RHYTHM } from './paying-rhythm.js'
import type { PayingRhythm } from './paying-rhythm.js'
import { reportablePeriods } from './report-periods.js'
import type { LinkageDays } from './report-periods.js'

/** On what the payments of a contract depend. */
export interface PayingTerms extends LinkageDays {
  readonly payingRhythm: PayingRhythm
}

/** The days within a contract for which it pays once. */
export type PayingPeriod = DaySpan

/** The end of what has none. */
const OPEN_END: Day = '9999-12-31'

const earlier = (one: Day, other: Day): Day => (one < other ? one : other)

/**
 * The paying periods of a contract that have begun by the end of the running quarter, oldest first. Those of a quarter are the
 * calendar's; longer ones run from the first day of the contract, since its rent or dividend is owed for its own years. The last
 * one ends with the contract.
 */
export const payingPeriods = (terms: PayingTerms, today: Day): PayingPeriod[] => {
  const { startedOn, payingRhythm } = terms
  const end = terms.endedOn ?? OPEN_END
  const begun = reportablePeriods(terms, today)
  const latest = parseQuarter(begun.at(-1) ?? '')?.lastDay
  if (latest === undefined) return []
  if (payingRhythm === 'QUARTER') return begun.flatMap((quarter) => parseQuarter(quarter) ?? []).map(({ firstDay, lastDay }) => ({ firstDay: firstDay < startedOn ? startedOn : firstDay, lastDay: earlier(lastDay, end) }))
  const months = MONTHS_OF_RHYTHM[payingRhythm]
  if (months === null) return [{ firstDay: startedOn, lastDay: end }]
  const periods: PayingPeriod[] = []
  for (let firstDay = startedOn; firstDay <= earlier(latest, end); firstDay = addMonths(startedOn, periods.length * months)) {
    periods.push({ firstDay, lastDay: earlier(addDays(addMonths(startedOn, (periods.length + 1) * months), -1), end) })
  }
  return periods
}

/** Whether a quarter has days of a paying period. */
export const touches = ({ firstDay, lastDay }: PayingPeriod, quarter: string): boolean => quarterOf(firstDay) <= quarter && quarter <= quarterOf(lastDay)

/**
 * The days of which a payment in a quarter may be: those of the quarter, and those before it of the paying periods that reach into
 * it, since who took part in the first half of a year has a part in what is paid at its end. Null for what is no quarter.
 */
export const daysPaidIn = (terms: PayingTerms, quarter: string, today: Day): DaySpan | null => {
  const span = parseQuarter(quarter)
  if (span === null) return null
  const firstDays = payingPeriods(terms, today).filter((period) => touches(period, quarter)).map(({ firstDay }) => firstDay)
  return { firstDay: [span.firstDay, ...firstDays].toSorted()[0] ?? span.firstDay, lastDay: span.lastDay }
}

/**
 * The paying periods that no report closes, oldest first. A report is of the quarter in which was paid, and closes the earliest
 * open period that has days in this quarter: a rent that is paid ahead, late or in the quarter in which two of its years meet
 * closes one year and no more, and a second instalment within a year none.
 */
export const openPeriods = (terms: PayingTerms, today: Day, reported: ReadonlySet<string>): PayingPeriod[] => {
  const open = payingPeriods(terms, today)
  for (const quarter of [...reported].toSorted()) {
    const closed = open.findIndex((period) => touches(period, quarter))
    if (closed >= 0) open.splice(closed, 1)
  }
  return open
}

/**
 * The first day on which somebody can say that nothing was paid in a quarter: the last one of the paying period that this closes,
 * since until then it may still be paid. Null for what is no quarter.
 */
export const nothingPaidFrom = (terms: PayingTerms, quarter: string, today: Day, reported: ReadonlySet<string>): Day | null => {
  const span = parseQuarter(quarter)
  if (span === null) return null
  const closed = openPeriods(terms, today, reported).find((period) => touches(period, quarter))
  return closed?.lastDay ?? earlier(span.lastDay, terms.endedOn ?? OPEN_END)
}
