import { addDays } from './business-day.js'

/** Days in force, both ends included; without an end it goes on. */
export interface Interval {
  readonly from: string
  readonly until: string | null
}

/** The least set of intervals that covers the same days, in order. Intervals that touch become one. */
export const unionOfIntervals = (intervals: readonly Interval[]): Interval[] => {
  const sorted = intervals.filter((interval) => interval.until === null || interval.until >= interval.from).toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  const union: { from: string; until: string | null }[] = []
  for (const interval of sorted) {
    const last = union.at(-1)
    if (last !== undefined && (last.until === null || interval.from <= addDays(last.until, 1))) {
      if (last.until !== null && (interval.until === null || interval.until > last.until)) last.until = interval.until
    } else {
      union.push({ ...interval })
    }
  }
  return union
}

/** The earlier of two last days; one that is absent is none. */
export const earlierEnd = (one: string | null, other: string | null): string | null => {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}
