import type { DayNumber } from '../calendar.js'
import { dayNumber } from '../calendar.js'
import { hashText } from '../random.js'

/** Last day of the former section-level leaders. */
export const FORMER_LEADERS_END = dayNumber('2015-03-31')
const LEADERS_START = dayNumber('2014-03-01')

/** First day of the `n`-th section-level leader; whoever took over began the day after the former one left. */
export function leaderStart(n: number, tookOver: boolean): DayNumber {
  return tookOver ? FORMER_LEADERS_END + 1 : LEADERS_START + (hashText(`leader ${n}`) % 100)
}

/** First day of an appointment of 2012 to 2014: some day within `span` days of the first. */
export function termStart(login: string, first: string, span: number): DayNumber {
  return dayNumber(first) + (hashText(`term ${login}`) % span)
}
