import { addMonths, parseQuarter } from '../../time/business-day.js'

/** A minimum wage from a day on. `monthly`: fen. */
export interface WageFrom {
  readonly startedOn: string
  readonly monthly: number
}

const MONTHS_IN_QUARTER = 3

/**
 * The lowest minimum wage that held on the first day of a month of the quarter; null where for any of them none is on file, and for
 * what is no quarter. The lowest, since a report does not say in which months somebody worked.
 */
export const lowestMinimum = (period: string, wages: readonly WageFrom[]): number | null => {
  const span = parseQuarter(period)
  if (span === null) return null
  const held = Array.from({ length: MONTHS_IN_QUARTER }, (_, month) => {
    const day = addMonths(span.firstDay, month)
    return wages.filter(({ startedOn }) => startedOn <= day).toSorted((one, other) => (one.startedOn < other.startedOn ? 1 : -1))[0]?.monthly ?? null
  })
  const known = held.filter((monthly) => monthly !== null)
  return known.length < MONTHS_IN_QUARTER ? null : Math.min(...known)
}
