import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DestinationStream } from 'pino'
import type { Database } from '../../data/database.js'
import { ENTITIES } from '../../data/entities.js'
import type { EntityName, Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { accessChanged } from '../../features/account/access-change.js'
import { storageKeyOf } from '../../features/attachment/attachment-key.js'
import { DiskStorage } from '../../features/attachment/disk-storage.js'
import { rebuildRollups } from '../../features/dashboard/rollup-rebuild.js'
import { fillAccountNameGrams } from '../../features/account/account-name-grams.js'
import { fillNameGrams } from '../../features/household/name-gram-fill.js'
import { startApi } from '../api-under-test.js'
import type { ApiUnderTest, Asker } from '../api-under-test.js'
import { plainPng } from '../sample-images.js'
import { idOf } from './identity.js'
import { ELSEWHERE, villagesOf } from './places.js'
import { OTHER_POSTINGS, rowsOfPostings } from './postings.js'
import type { Posting } from './postings.js'
import { OTHERS, WALKER } from './inhabitants.js'
import { factsIn } from './small-world.js'
import type { Facts } from './small-world.js'

const REASON = 'a test writes its world and reads what is stored past every scope'
const table = <Name extends EntityName>(entity: Name): UnscopedTable<Name> => new UnscopedTable(entity, REASON)

/** Every row of the tables that anybody can reach, as it is stored. */
export type Stored = { readonly [Name in EntityName]: readonly Row<Name>[] }

/** The small world on a database of its own, with an account whose appointments change from viewer to viewer. */
export interface SmallWorld {
  readonly api: ApiUnderTest
  /** Gives the walker these appointments and no others. */
  readonly appoint: (postings: readonly Posting[]) => Promise<void>
  /** The walker, signed in. */
  readonly walker: Asker
  /** Takes the entries of exports and of looks at reporters out of the trail again, so that it stays as it was stored. */
  readonly forgetTraces: () => Promise<void>
  /** What is stored now. */
  readonly read: () => Promise<Stored>
  /** How many households there are; somebody may be made responsible for any. */
  readonly householdCount: number
  readonly close: () => Promise<void>
}

const FILED: readonly EntityName[] = (Object.keys(ENTITIES) as EntityName[]).filter((name) => !['AccountNameGram', 'AuditChain', 'AppointmentSlot', 'HouseholdNameGram', 'HouseholdSession', 'OutboxEvent', 'PushDelivery', 'PushSubscription', 'Session', 'Setting', 'SignInThrottle', 'TakenNumber', 'VillageCounter', 'VillageRollup', 'VillageTurn'].includes(name))

/** Everything that is stored, past every scope. */
export const readStored = async (database: Database): Promise<Stored> => {
  const read = async <Name extends EntityName>(name: Name): Promise<[Name, Row<Name>[]]> => [name, await table(name).findMany(database, [])]
  return Object.fromEntries(await Promise.all(FILED.map((name) => read(name)))) as unknown as Stored
}

/** Villages of the small world that are registered as poor. */
const POOR_VILLAGES = 5

/** Writes the facts, the appointments of the others, and the figures that follow from them. */
export const smallWorld = async (environment: Readonly<Record<string, string>> = {}, log?: DestinationStream): Promise<SmallWorld> => {
  const files = mkdtempSync(join(tmpdir(), 'bangfu-photos-'))
  const api = await startApi('none', { STORAGE_URL: `file:${files}`, ...environment }, async (database) => {
    const villages = villagesOf(await table('Region').findMany(database, []))
    await database.write(async (transaction) => {
      await table('Region').insert(transaction, ELSEWHERE)
      // An empty system knows no poor village: some are marked before the catalogue is read.
      await table('Region').update(transaction, [{ column: 'code', in: villages.slice(0, POOR_VILLAGES) }], { isPoorVillage: true })
    })
  }, log)
  const { database, regions } = api.application.core
  const divisions = await table('Region').findMany(database, [])
  const facts: Facts = factsIn(villagesOf(divisions))
  await database.write(async (transaction) => {
    const insert = async <Name extends keyof Facts>(name: Name): Promise<void> => table(name).insert(transaction, facts[name] as readonly Row<Name>[])
    for (const name of Object.keys(facts) as (keyof Facts)[]) await insert(name)
    for (const [n, postings] of OTHER_POSTINGS.entries()) {
      const rows = rowsOfPostings(divisions, OTHERS[n] ?? '', postings, facts.Household)
      await table('Appointment').insert(transaction, rows.appointments)
      await table('Responsibility').insert(transaction, rows.responsibilities)
    }
  })
  const storage = new DiskStorage(files)
  await Promise.all(facts.Attachment.map((photo) => storage.put(storageKeyOf(photo), plainPng)))
  await rebuildRollups(database, regions, 2015)
  await fillNameGrams(database)
  await fillAccountNameGrams(database)

  return {
    api,
    householdCount: facts.Household.length,
    close: async () => {
      await api.close()
      rmSync(files, { recursive: true, force: true })
    },
    walker: await api.as('walker'),
    appoint: async (postings) => {
      const rows = rowsOfPostings(divisions, WALKER, postings, facts.Household)
      await database.write(async (transaction) => {
        await table('Appointment').remove(transaction, [{ column: 'accountId', equals: WALKER }])
        await table('Responsibility').remove(transaction, [{ column: 'accountId', equals: WALKER }])
        await table('Appointment').insert(transaction, rows.appointments)
        await table('Responsibility').insert(transaction, rows.responsibilities)
        // As every change of appointments does: the walker is not remembered as before.
        await accessChanged(api.application.core, transaction, WALKER)
      })
    },
    forgetTraces: async () => {
      await database.write((transaction) => table('AuditEntry').remove(transaction, [{ column: 'action', in: ['household.export', 'observation.revealReporter'] }]))
    },
    read: () => readStored(database),
  }
}

/** An id of the right form that nothing has. */
export const ABSENT = idOf('absent', 0)
