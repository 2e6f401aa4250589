import { setTimeout as pause } from 'node:timers/promises'

const RETRIED = new Set(['ER_LOCK_DEADLOCK', 'ER_LOCK_WAIT_TIMEOUT', 'ER_CHECKREAD'])
const TRIES = 8

const codeOf = (error: unknown): string => {
  if (typeof error !== 'object' || error === null) return ''
  return 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/** True when the engine gave the transaction up for another's sake and asks that it be run again. */
export const isRetryable = (error: unknown): boolean => RETRIED.has(codeOf(error))

const OUT_OF_REACH = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'ENOTFOUND', 'PROTOCOL_CONNECTION_LOST', 'ER_CON_COUNT_ERROR', 'ER_SERVER_SHUTDOWN', 'SQLITE_BUSY'])

/** True when the database could not be reached, or gave the work up time and again: the same request may succeed later. */
export const isUnavailable = (error: unknown): boolean => isRetryable(error) || OUT_OF_REACH.has(codeOf(error))

const BUSY = 'DATABASE_BUSY'

/** Too many statements wait for a connection: this one was not begun. */
export class DatabaseBusyError extends Error {
  override readonly name = 'DatabaseBusyError'
  readonly code = BUSY

  constructor() {
    super('Too many statements wait for a connection to the database')
  }
}

/** True when too many waited for the database before this one: the same request may succeed a moment later. */
export const isBusy = (error: unknown): boolean => codeOf(error) === BUSY

/** True when a unique key refused the row: somebody else holds the place. */
export const isDuplicate = (error: unknown): boolean =>
  ['ER_DUP_ENTRY', 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY'].includes(codeOf(error))

/** The one retry of a transaction: deadlocks and failed certifications are tried again, each time a little later. */
export const retried = async <T>(attempt: () => Promise<T>): Promise<T> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt()
    } catch (error) {
      if (tries >= TRIES || !isRetryable(error)) throw error
      await pause(tries * tries * 2 + Math.random() * 10)
    }
  }
}

/** Runs a write again when another took its key at the same moment: the second look finds what the other wrote. */
export const onceMoreWhenTaken = async <T>(write: () => Promise<T>): Promise<T> => {
  try {
    return await write()
  } catch (error) {
    if (!isDuplicate(error)) throw error
    return write()
  }
}
