import type { Permission } from '../access/permissions.js'
import { accessFor } from '../access/viewer.js'
import type { Access } from '../access/viewer.js'
import type { Core } from '../core.js'
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
