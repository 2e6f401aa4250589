import type { DayNumber } from './calendar.js'
import { dayNumber } from './calendar.js'

/** Public holidays from 2015 to the start of 2016, first and last day, as the State Council announced them. */
const HOLIDAYS = [
  ['2015-01-01', '2015-01-03'],
  ['2015-02-18', '2015-02-24'],
  ['2015-04-04', '2015-04-06'],
  ['2015-05-01', '2015-05-03'],
  ['2015-06-20', '2015-06-22'],
  ['2015-09-03', '2015-09-05'],
  ['2015-09-26', '2015-09-27'],
  ['2015-10-01', '2015-10-07'],
  ['2016-01-01', '2016-01-03'],
] as const
/** Weekend days worked in exchange. */
const WORKED = new Set(['2015-01-04', '2015-02-15', '2015-02-28', '2015-09-06', '2015-10-10'].map(dayNumber))

/** True for a day on which offices work; known for 2015 and the first weeks of 2016. */
function isWorkingDay(day: DayNumber): boolean {
  if (WORKED.has(day)) return true
  const weekday = (day + 4) % 7
  if (weekday === 0 || weekday === 6) return false
  return !HOLIDAYS.some(([first, last]) => dayNumber(first) <= day && day <= dayNumber(last))
}

/** The working day that lies `count` working days after a day. */
export function addWorkingDays(day: DayNumber, count: number): DayNumber {
  let result = day
  for (let left = count; left > 0; ) {
    result += 1
    if (isWorkingDay(result)) left -= 1
  }
  return result
}

/** The day itself, or the next on which offices work. */
export function workingDayFrom(day: DayNumber): DayNumber {
  return isWorkingDay(day) ? day : addWorkingDays(day, 1)
}
