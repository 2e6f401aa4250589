import type { Language } from '../text/use-text'

/** A day of the domain: `YYYY-MM-DD` in Asia/Shanghai. */
export type Day = string

const dayLength = 86_400_000
const chinaOffset = 8 * 3_600_000

/** Days from one day to a later one. */
export function daysBetween(earlier: Day, later: Day): number {
  return Math.round((Date.parse(later) - Date.parse(earlier)) / dayLength)
}

export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(day) + count * dayLength).toISOString().slice(0, 10)
}

/** The earliest day whose half year reaches `day`; the same rule by which the API counts households not visited. */
export function halfYearBefore(day: Day): Day {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number)
  const length = new Date(Date.UTC(year, month - 6, 0)).getUTCDate()
  const target = dayOfMonth > length ? Date.UTC(year, month - 6, 1) : Date.UTC(year, month - 7, dayOfMonth)
  let candidate = new Date(target).toISOString().slice(0, 10)
  while (halfYearAfter(addDays(candidate, -1)) >= day) candidate = addDays(candidate, -1)
  return candidate
}

/** The day on which half a year from `day` is full; a visit on that day still comes in time. */
export function halfYearAfter(day: Day): Day {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number)
  const length = new Date(Date.UTC(year, month + 6, 0)).getUTCDate()
  return new Date(Date.UTC(year, month + 5, Math.min(dayOfMonth, length))).toISOString().slice(0, 10)
}

/** The day in Asia/Shanghai on which an instant falls. China keeps UTC+8 all year. */
export function dayOf(instant: string): Day {
  return new Date(Date.parse(instant) + chinaOffset).toISOString().slice(0, 10)
}

/** `14:02` in Asia/Shanghai. */
export function timeOf(instant: string): string {
  return new Date(Date.parse(instant) + chinaOffset).toISOString().slice(11, 16)
}

/** `12-28 09:10` in Asia/Shanghai. */
export function shortInstant(instant: string): string {
  return `${dayOf(instant).slice(5)} ${timeOf(instant)}`
}

/** `2015-12-28 09:10` in Asia/Shanghai. */
export function fullInstant(instant: string): string {
  return `${dayOf(instant)} ${timeOf(instant)}`
}

/** `12 月 31 日` or `31 Dec`. */
export function formatMonthDay(day: Day, language: Language): string {
  if (language === 'zh-CN') return `${Number(day.slice(5, 7))} 月 ${Number(day.slice(8, 10))} 日`
  return inEnglish(day, { day: 'numeric', month: 'short' })
}

/** `2015 年 12 月 31 日` or `31 December 2015`. */
export function formatDay(day: Day, language: Language): string {
  if (language === 'zh-CN') return `${day.slice(0, 4)} 年 ${formatMonthDay(day, language)}`
  return inEnglish(day, { day: 'numeric', month: 'long', year: 'numeric' })
}

/** `2014 年 10 月` or `October 2014`. */
export function formatMonth(day: Day, language: Language): string {
  if (language === 'zh-CN') return `${day.slice(0, 4)} 年 ${Number(day.slice(5, 7))} 月`
  return inEnglish(day, { month: 'long', year: 'numeric' })
}

/** The heading of a home: `12 月 31 日，星期四` or `Thursday, 31 December`. */
export function formatToday(day: Day, language: Language): string {
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(new Date(day))
  if (language === 'zh-CN') return `${formatMonthDay(day, language)}，${weekday}`
  return `${weekday}, ${inEnglish(day, { day: 'numeric', month: 'long' })}`
}

function inEnglish(day: Day, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(new Date(day))
}
