import type { Clock } from '../time/clock.js'
import { type Day, shanghaiDay } from '../time/business-day.js'

/** A clock that stands still until a test moves it; business time and real time are one. */
export interface FixedClock extends Clock {
  /** Sets the clock to an instant (RFC 3339 or Date). */
  set(instant: Date | string): void
  /** Moves the clock on by milliseconds. */
  advance(milliseconds: number): void
}

/**
 * A clock for tests.
 * @param at a day (its noon in Asia/Shanghai is taken), an RFC 3339 instant or a Date
 */
export function fixedClock(at: Date | string = '2015-12-31'): FixedClock {
  let instant = instantOf(at)
  const now = (): Date => new Date(instant)
  return {
    now,
    realNow: now,
    today: (): Day => shanghaiDay(now()),
    set: (next) => {
      instant = instantOf(next)
    },
    advance: (milliseconds) => {
      instant += milliseconds
    },
  }
}

function instantOf(at: Date | string): number {
  if (at instanceof Date) return at.getTime()
  return Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(at) ? `${at}T12:00:00.000+08:00` : at)
}
