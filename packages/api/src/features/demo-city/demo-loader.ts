import type { Scale } from '@bangfu/demo-data'
import type { Condition } from '../../data/condition.js'
import type { Database, Transaction } from '../../data/database.js'
import type { EntityName } from '../../data/entities.js'
import type { FieldCipher } from '../../data/field-cipher.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import type { Clock } from '../../time/clock.js'
import { toStoredInstant } from '../../time/instant.js'
import { fillAccountNameGrams } from '../account/account-name-grams.js'
import { rebuildRollups } from '../dashboard/rollup-rebuild.js'
import { sweepDuplicates } from '../duplicate/duplicate-sweep.js'
import { fillNameGrams } from '../household/name-gram-fill.js'
import { RegionCatalogue } from '../region/region-catalogue.js'
import { DEMO_MAPPINGS } from './demo-rows.js'
import { DEMO_PASSWORD_HASH } from './demo-password.js'
import { demoState, setDemoState } from './demo-state.js'
import { entitiesWithManyRows, writeDemoRows } from './demo-writing.js'
import type { LoadProgress } from './demo-writing.js'
import { LoadMemory } from './load-memory.js'

const REASON = 'the demo city is loaded before anyone works in it'

/** Whether anybody could sign in, of all accounts or of those that fit the conditions. */
export const hasAccounts = async (database: Database, which: readonly Condition<'Account'>[] = []): Promise<boolean> => (await new UnscopedTable('Account', REASON).count(database, which)) > 0

/** Sums that the rows themselves do not carry. */
const finishSums = async (transaction: Transaction): Promise<void> => {
  await transaction.execute(
    "UPDATE `outcome_report` SET `total` = (SELECT COALESCE(SUM(o.`amount`), 0) FROM `household_outcome` o WHERE o.`reportId` = `outcome_report`.`id`), `confirmedTotal` = (SELECT COALESCE(SUM(o.`amount`), 0) FROM `household_outcome` o WHERE o.`reportId` = `outcome_report`.`id` AND o.`confirmation` = 'CONFIRMED')",
  )
}

/**
 * Loads the demo city into a database that holds no accounts yet. A load that was cut off is begun anew. Throws a
 * sentence when the database holds real accounts, or another demo scale.
 */
export const loadDemoCity = async (database: Database, cipher: FieldCipher, clock: Clock, scale: Scale, onProgress: LoadProgress): Promise<void> => {
  const state = await demoState(database)
  if (state?.complete === true && state.scale === scale) return
  if (state?.complete === true) throw new Error(`This database already holds the demo city of scale ${state.scale}; load ${scale} into an empty one.`)
  if (await hasAccounts(database, state === null ? [] : [{ column: 'isDemo', equals: false }])) throw new Error('This database holds real accounts; the demo city is never loaded beside them. Nothing was changed.')
  if (state !== null) await clearAll(database)
  await database.write((transaction) => setDemoState(transaction, { scale, complete: false }))
  const memory = new LoadMemory(cipher, DEMO_PASSWORD_HASH, toStoredInstant(clock.now()))
  await database.inBulk(
    entitiesWithManyRows(scale),
    () => writeDemoRows(database, scale, memory, onProgress),
    async () => {
      await database.write(async (transaction) => {
        await transaction.fill('VillageCounter', memory.counterRows())
        await finishSums(transaction)
      })
      // Each is work for the server and for this process by turns.
      const regions = await RegionCatalogue.load(database)
      await Promise.all([fillNameGrams(database), fillAccountNameGrams(database), sweepDuplicates({ database, cipher, clock }), rebuildRollups(database, regions, Number(clock.today().slice(0, 4)))])
    },
  )
  await database.write((transaction) => setDemoState(transaction, { scale, complete: true }))
}

const DEMO_ENTITIES: readonly EntityName[] = [...new Set(Object.values(DEMO_MAPPINGS).map((mapping) => mapping.entity)), 'AccountNameGram', 'AppointmentSlot', 'HouseholdNameGram', 'DuplicatePair', 'DuplicateSign', 'VillageCounter', 'VillageRollup', 'VillageTurn', 'Session', 'SignInThrottle', 'TakenNumber']

const clearAll = async (database: Database): Promise<void> => {
  for (const entity of DEMO_ENTITIES) await database.write((transaction) => new UnscopedTable(entity, REASON).remove(transaction, []))
}
