import { type Day, millisecondsOfDay, shanghaiDay, shanghaiOffsetMilliseconds } from './business-day.js'

/**
 * The one source of time. Deadlines, ages and periods follow the business time (`now`, `today`);
 * sessions, locks and tokens always follow `realNow`, so that a demonstration set in 2015 neither expires nor prolongs them.
 */
export interface Clock {
  /** The business instant. */
  now(): Date
  /** The business day, in Asia/Shanghai. */
  today(): Day
  /** The real instant, whatever the business date is. */
  realNow(): Date
}

const millisecondsOfSecond = 1_000

/**
 * A real instant, such as the end of a key, as the system's own clock tells it: a demonstration lives in another year, and what was
 * made just now was made today. To the second, by which the two clocks run at one pace.
 */
export function inBusinessTime(clock: Pick<Clock, 'now' | 'realNow'>, instant: Date): Date {
  const ahead = Math.round((clock.now().getTime() - clock.realNow().getTime()) / millisecondsOfSecond) * millisecondsOfSecond
  return new Date(instant.getTime() + ahead)
}

/** Business time and real time are one. */
export function systemClock(): Clock {
  return clockOf(() => new Date(), () => new Date())
}

/**
 * Business time begins at noon (Asia/Shanghai) of `startDay` when the clock is made, and runs on from there (`TODAY`).
 * Noon leaves half a day before the date turns.
 * @param realNow the real time; given only by tests
 * @param started the real time of that noon, for processes that began at different times and share one business time
 */
export function demoClock(startDay: Day, realNow: () => Date = () => new Date(), started: number = realNow().getTime()): Clock {
  const noon = Date.parse(`${startDay}T12:00:00.000Z`) - shanghaiOffsetMilliseconds
  return clockOf(() => new Date(noon + realNow().getTime() - started), realNow)
}

function clockOf(now: () => Date, realNow: () => Date): Clock {
  // Every rule asks for the day: it is written out once, for as long as it lasts.
  let [day, from, until] = ['', 0, 0]
  const today = (): Day => {
    const instant = now().getTime()
    if (instant < from || instant >= until) {
      day = shanghaiDay(new Date(instant))
      from = Date.parse(`${day}T00:00:00.000Z`) - shanghaiOffsetMilliseconds
      until = from + millisecondsOfDay
    }
    return day
  }
  return { now, today, realNow }
}
