/** A calendar day as the count of days since 1970-01-01; negative before. */
export type DayNumber = number

const DAY_MS = 86_400_000
const SHANGHAI_MS = 8 * 3_600_000
const EARLIEST = -30_000
const texts: (string | undefined)[] = []

/** The business day of the demo city, its last. */
export const TODAY = dayNumber('2015-12-31')

/** The day that a `YYYY-MM-DD` text names. */
export function dayNumber(text: string): DayNumber {
  return Date.parse(`${text}T00:00:00Z`) / DAY_MS
}

/** `YYYY-MM-DD`. */
export function dayText(day: DayNumber): string {
  const known = texts[day - EARLIEST]
  if (known !== undefined) return known
  const text = new Date(day * DAY_MS).toISOString().slice(0, 10)
  texts[day - EARLIEST] = text
  return text
}

/** The first day of a calendar year. */
export function yearStart(year: number): DayNumber {
  return Date.UTC(year, 0, 1) / DAY_MS
}

/** Days in a calendar year. */
export function yearLength(year: number): number {
  return yearStart(year + 1) - yearStart(year)
}

/** The calendar year of a day. */
export function yearOf(day: DayNumber): number {
  return new Date(day * DAY_MS).getUTCFullYear()
}

/** The first day of the quarter in which a day lies. */
export function quarterStart(day: DayNumber): DayNumber {
  const date = new Date(day * DAY_MS)
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - (date.getUTCMonth() % 3), 1) / DAY_MS
}

/** The first day of a quarter such as `2015Q2`. */
export function quarterNamed(period: string): DayNumber {
  const [year, quarter] = period.split('Q').map(Number)
  return Date.UTC(year ?? 0, ((quarter ?? 1) - 1) * 3, 1) / DAY_MS
}

/** The first day of the month that comes whole months after that of a day. */
export function monthsAfter(day: DayNumber, months: number): DayNumber {
  const date = new Date(day * DAY_MS)
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1) / DAY_MS
}

/** A moment as milliseconds since 1970 UTC, from a day and minutes after midnight in Shanghai. */
export function momentAt(day: DayNumber, minutes: number): number {
  return day * DAY_MS - SHANGHAI_MS + minutes * 60_000
}

/** The day in Shanghai in which a moment lies. */
export function dayOfMoment(moment: number): DayNumber {
  return Math.floor((moment + SHANGHAI_MS) / DAY_MS)
}

/** `YYYY-MM-DD HH:MM:SS.mmm`, UTC. */
export function momentText(moment: number): string {
  return new Date(moment).toISOString().replace('T', ' ').slice(0, 23)
}

/** The last millisecond of a day in Shanghai, where deadlines end. */
export function endOfDay(day: DayNumber): string {
  return momentText(momentAt(day + 1, 0) - 1)
}
