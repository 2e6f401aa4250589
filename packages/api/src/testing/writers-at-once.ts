import type { Permission } from '../access/permissions.js'
import { accessFor } from '../access/viewer.js'
import type { Access } from '../access/viewer.js'
import type { Core } from '../core.js'
import { StatementError } from '../data/connection.js'
import type { Transaction } from '../data/database.js'
import { Refusal } from '../graphql/user-error.js'
import { newId } from './api-under-test.js'
import type { ApiUnderTest, Asker } from './api-under-test.js'

/** The core with writers that wait for one another: none begins before `count` of them have read what they will change. */
export const coreWithBarrier = (core: Core, count: number): Core => {
  const barrier = Promise.withResolvers<null>()
  let arrived = 0
  const database = Object.create(core.database) as Core['database']
  database.write = async <T>(work: (transaction: Transaction) => Promise<T>): Promise<T> => {
    arrived += 1
    if (arrived === count) barrier.resolve(null)
    await barrier.promise
    return core.database.write(work)
  }
  return { ...core, database }
}

/** What somebody may reach with a permission. */
export const accessOf = async (api: ApiUnderTest, { accountId }: Asker, permission: Permission): Promise<Access> => {
  const viewer = await api.application.composition.services.sessions.viewerOfAccount(accountId, newId())
  if (viewer === null) throw new Error('The account is disabled')
  return accessFor(viewer, permission)
}

/** The code of the refusal with which an attempt ended, or `taken`. */
export const codeOf = async (attempt: Promise<unknown>): Promise<string> => {
  try {
    await attempt
    return 'taken'
  } catch (error) {
    if (error instanceof Refusal) return error.errors[0]?.code ?? 'nothing'
    throw error
  }
}

/** A writer that waits once: `reached` when it has come to where it waits, `letGo` lets it end. */
export interface WaitingWriter {
  readonly core: Core
  readonly reached: Promise<unknown>
  readonly letGo: () => void
}

const coreWriting = (core: Core, write: Core['database']['write']): Core => {
  const database = Object.create(core.database) as Core['database']
  database.write = write
  return { ...core, database }
}

/** The core with a writer that waits once: when it has read together what decides, or when all is written that goes before the commit. */
export const coreThatWaits = (core: Core, after: 'READING' | 'WRITING'): WaitingWriter => {
  const [reached, goOn] = [Promise.withResolvers<null>(), Promise.withResolvers<null>()]
  const stop = async (): Promise<void> => {
    reached.resolve(null)
    await goOn.promise
  }
  const reading = (transaction: Transaction): Transaction => ({
    ...transaction,
    askTogether: async (questions) => {
      const answers = await transaction.askTogether(questions)
      await stop()
      return answers
    },
  })
  const waiting = coreWriting(core, (work) =>
    core.database.write(async (transaction) => {
      if (after === 'READING') return work(reading(transaction))
      const result = await work(transaction)
      await stop()
      return result
    }))
  return { core: waiting, reached: reached.promise, letGo: () => goOn.resolve(null) }
}

/** The core with a writer of which it is known when it asks for the lock of a village; on SQLite, where whoever writes holds everything, when it asks to write. */
export const coreThatAsksFor = (core: Core, village: string): { readonly core: Core; readonly asks: Promise<unknown> } => {
  const asks = Promise.withResolvers<null>()
  const asking = coreWriting(core, (work) => {
    if (core.database.dialect === 'sqlite') asks.resolve(null)
    return core.database.write((transaction) =>
      work({
        ...transaction,
        query: async (sql, parameters, reader) => {
          const answer = transaction.query(sql, parameters, reader)
          if (sql.includes('`village_counter`') && parameters?.includes(village) === true) asks.resolve(null)
          return answer as never
        },
      }))
  })
  return { core: asking, asks: asks.promise }
}

/** Whether somebody else holds the lock of a village now; of SQLite, where one writes at a time, whether anybody does is not asked. */
export const isHeld = async ({ database }: Core, village: string): Promise<boolean> => {
  if (database.dialect === 'sqlite') return true
  try {
    await database.query('SELECT `regionCode` FROM `village_counter` WHERE `regionCode` = ? FOR UPDATE NOWAIT', [village])
    return false
  } catch (error) {
    // Refused at once is the answer: the row is another's. MariaDB and MySQL say so each by a code of its own.
    if (error instanceof StatementError && ['ER_LOCK_WAIT_TIMEOUT', 'ER_LOCK_NOWAIT'].includes(error.code ?? '')) return true
    throw error
  }
}
