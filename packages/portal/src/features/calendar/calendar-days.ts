import { addDays, type Day } from '../../ui/format/date'

const daysOfWeek = 7
/** Monday, as `Date` counts the days of a week. */
const monday = 1

/** The weeks of a month, Monday first, each of seven days; those of the months beside fill the first and the last. */
export function weeksOf(month: string): readonly (readonly Day[])[] {
  const first = `${month}-01`
  const before = (new Date(`${first}T00:00:00Z`).getUTCDay() - monday + daysOfWeek) % daysOfWeek
  const weeks: Day[][] = []
  for (let start = addDays(first, -before); start.slice(0, 7) <= month; start = addDays(start, daysOfWeek)) weeks.push(Array.from({ length: daysOfWeek }, (_, index) => addDays(start, index)))
  return weeks
}

/** The month so many months later, or earlier. */
export function monthAfter(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7)
}

/** The first and the last day of a month. */
export function daysOf(month: string): { readonly from: Day; readonly until: Day } {
  return { from: `${month}-01`, until: addDays(`${monthAfter(month, 1)}-01`, -1) }
}

/** A month as an address writes it; null for anything else. */
export function monthOf(text: string | null): string | null {
  return text !== null && /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? text : null
}
