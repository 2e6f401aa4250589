import { shanghaiDay } from './business-day.js'
import type { Day } from './business-day.js'

/**
 * An instant as the database holds it: UTC, `YYYY-MM-DD HH:MM:SS.mmm`.
 * One text for SQLite and MySQL (`datetime(3)`), and the text order is the order in time.
 */
export type StoredInstant = string

const storedPattern = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}\.\d{3}$/

/** A text from the database that is no instant of our form. */
export class NotAnInstantError extends Error {
  override readonly name = 'NotAnInstantError'
  constructor() {
    super('Not an instant of the form YYYY-MM-DD HH:MM:SS.mmm')
  }
}

/** The instant in the form of the database. */
export function toStoredInstant(instant: Date): StoredInstant {
  return instant.toISOString().replace('T', ' ').slice(0, 23)
}

/** Reads the form of the database; throws {@link NotAnInstantError} on any other text. */
export function fromStoredInstant(text: StoredInstant): Date {
  const instant = new Date(`${text.replace(' ', 'T')}Z`)
  if (!storedPattern.test(text) || Number.isNaN(instant.getTime()) || toStoredInstant(instant) !== text) throw new NotAnInstantError()
  return instant
}

/** The day in Shanghai of an instant in the form of the database. */
export const dayOfStored = (text: StoredInstant): Day => shanghaiDay(fromStoredInstant(text))

/** RFC 3339 in UTC with milliseconds, as the contract's `DateTime` is written. */
export function toRfc3339(instant: StoredInstant): string {
  return `${instant.slice(0, 10)}T${instant.slice(11, 23)}Z`
}
