/**
 * A day of the domain: `YYYY-MM-DD`, Gregorian, in Asia/Shanghai. Days compare as text.
 * Source: dossier 2.10 (dates).
 */
export type Day = string

/** First and last day of a span, both belonging to it. */
export interface DaySpan {
  readonly firstDay: Day
  readonly lastDay: Day
}

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/
const quarterPattern = /^(\d{4})Q([1-4])$/
export const millisecondsOfDay = 86_400_000

/** China keeps one time, UTC+8. Summer time was last in force in 1991; no instant of this system is older. */
export const shanghaiOffsetMilliseconds = 8 * 3_600_000

/** A calculation was asked for on something that is no day; a fault of the caller, since input is checked with {@link isDay} first. */
export class NotADayError extends Error {
  override readonly name = 'NotADayError'
  constructor() {
    super('Not a day of the form YYYY-MM-DD')
  }
}

/** Whether the text is a real Gregorian day from 0001-01-01 to 9999-12-31, written in full. */
export function isDay(text: string): boolean {
  const parts = dayPattern.exec(text)
  if (parts === null) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= lastDayOfMonth(year, month)
}

/** The day in Asia/Shanghai on which an instant falls. */
export function shanghaiDay(instant: Date): Day {
  return new Date(instant.getTime() + shanghaiOffsetMilliseconds).toISOString().slice(0, 10)
}

/** The minute in Asia/Shanghai on which an instant falls, as it is written: `2015-10-29 09:05`. */
export function shanghaiMinute(instant: Date): string {
  return new Date(instant.getTime() + shanghaiOffsetMilliseconds).toISOString().slice(0, 16).replace('T', ' ')
}

/** The last day there is. An appointment that ends on it never does, and the day after it is itself. */
const lastOfAllDays = '9999-12-31'

/** The day `count` days later, or earlier when negative; never later than 9999-12-31, the last day that a database keeps. */
export function addDays(day: Day, count: number): Day {
  const time = Math.min(midnightUtc(day) + count * millisecondsOfDay, midnightUtc(lastOfAllDays))
  return new Date(time).toISOString().slice(0, 10)
}

/** How many days `later` is after `earlier`; negative when it is before. */
export function daysBetween(earlier: Day, later: Day): number {
  return (midnightUtc(later) - midnightUtc(earlier)) / millisecondsOfDay
}

/** The same day of the month `count` months later (or earlier); where that month is too short, its last day. */
export function addMonths(day: Day, count: number): Day {
  const { year, month, dayOfMonth } = partsOf(day)
  const target = monthAfter(year, month, count)
  return format(target.year, target.month, Math.min(dayOfMonth, lastDayOfMonth(target.year, target.month)))
}

/** The last day of the half year that begins on `day`: a visit of 30 June still counts on 30 December. */
export function halfYearAfter(day: Day): Day {
  return addMonths(day, 6)
}

/**
 * The earliest day whose half year reaches `day`. Exact inverse of {@link halfYearAfter}:
 * `visited >= halfYearBefore(today)` and `halfYearAfter(visited) >= today` are one condition,
 * so a figure counted by the day on which it turns agrees with a list filtered by date.
 */
export function halfYearBefore(day: Day): Day {
  const { year, month, dayOfMonth } = partsOf(day)
  const target = monthAfter(year, month, -6)
  const length = lastDayOfMonth(target.year, target.month)
  if (dayOfMonth > length) {
    const next = monthAfter(target.year, target.month, 1)
    return format(next.year, next.month, 1)
  }
  return earliestWithin(format(target.year, target.month, dayOfMonth), day)
}

/** Age in completed years; someone born on 29 February completes a year on 1 March of a common year. */
export function completedYears(birthDay: Day, onDay: Day): number {
  const years = partsOf(onDay).year - partsOf(birthDay).year
  return onDay.slice(5) >= birthDay.slice(5) ? years : years - 1
}

/** First and last day of a calendar quarter written `2015Q3`; null when the text is not one. */
export function parseQuarter(text: string): DaySpan | null {
  const parts = quarterPattern.exec(text)
  if (parts === null) return null
  const year = Number(parts[1])
  if (year < 1) return null
  const lastMonth = Number(parts[2]) * 3
  return { firstDay: format(year, lastMonth - 2, 1), lastDay: format(year, lastMonth, lastDayOfMonth(year, lastMonth)) }
}

/** The calendar quarter of a day, written `2015Q3`. */
export function quarterOf(day: Day): string {
  const { year, month } = partsOf(day)
  return `${String(year).padStart(4, '0')}Q${Math.ceil(month / 3)}`
}

/** Every quarter touched from `firstDay` to `lastDay`, oldest first; none when the span is empty. */
export function quartersOf({ firstDay, lastDay }: DaySpan): string[] {
  const quarters: string[] = []
  let next = firstDay
  while (next <= lastDay) {
    const { year, month } = partsOf(next)
    quarters.push(quarterOf(next))
    const following = monthAfter(year, Math.ceil(month / 3) * 3, 1)
    next = format(following.year, following.month, 1)
  }
  return quarters
}

/** The weekday of a day, 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(midnightUtc(day)).getUTCDay()
}

/** Steps back over days that {@link addMonths} folds onto the same end of a short month. */
function earliestWithin(candidate: Day, day: Day): Day {
  let earliest = candidate
  for (let before = addDays(earliest, -1); halfYearAfter(before) >= day; before = addDays(before, -1)) earliest = before
  return earliest
}

function partsOf(day: Day): { year: number; month: number; dayOfMonth: number } {
  if (!isDay(day)) throw new NotADayError()
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), dayOfMonth: Number(day.slice(8, 10)) }
}

function midnightUtc(day: Day): number {
  if (!isDay(day)) throw new NotADayError()
  return Date.parse(`${day}T00:00:00.000Z`)
}

function monthAfter(year: number, month: number, count: number): { year: number; month: number } {
  const months = year * 12 + (month - 1) + count
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 }
}

function lastDayOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function format(year: number, month: number, dayOfMonth: number): Day {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
  if (!isDay(text)) throw new NotADayError()
  return text
}

/** The calendar year of a day, 2015-12-31: 2015. */
export const yearOfDay = (day: string): number => Number(day.slice(0, 4))

/** Whether what runs to the end of a calendar year is over on the day: it is with the first day of the next (M-3). */
export const isOver = ({ endYear }: { readonly endYear: number }, today: string): boolean => endYear < yearOfDay(today)
