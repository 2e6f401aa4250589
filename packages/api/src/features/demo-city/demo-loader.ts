import { demoBatches, demoTotals } from '@bangfu/demo-data'
import type { DemoBatch, Scale } from '@bangfu/demo-data'
import type { Condition } from '../../data/condition.js'
import type { Database, Transaction } from '../../data/database.js'
import type { EntityName, Row } from '../../data/entities.js'
import type { FieldCipher } from '../../data/field-cipher.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import type { Clock } from '../../time/clock.js'
import { toStoredInstant } from '../../time/instant.js'
import { slotsOfAppointment, slotsOfResponsibility } from '../appointment/slots.js'
import { rebuildRollups } from '../dashboard/rollup-rebuild.js'
import { sweepDuplicates } from '../duplicate/duplicate-sweep.js'
import { fillNameGrams } from '../household/name-gram-fill.js'
import { RegionCatalogue } from '../region/region-catalogue.js'
import { serialOf, yearOf } from '../region/village-numbers.js'
import { DEMO_MAPPINGS } from './demo-rows.js'
import type { DemoRowContext } from './demo-rows.js'
import { DEMO_PASSWORD_HASH } from './demo-password.js'
import { demoState, setDemoState } from './demo-state.js'

const REASON = 'the demo city is loaded before anyone works in it'
const ROWS_PER_TRANSACTION = 40_000
const ROWS_PER_STATEMENT = 250
const REMEMBERED_PARENTS = 50_000

/** Whether anybody could sign in, of all accounts or of those that fit the conditions. */
export const hasAccounts = async (database: Database, which: readonly Condition<'Account'>[] = []): Promise<boolean> => (await new UnscopedTable('Account', REASON).count(database, which)) > 0

/** How far the loading is: rows written of rows in all. */
export type LoadProgress = (done: number, total: number) => void

/** Writes one entity's rows in statements of a bearable size. */
const insertAll = async <Name extends EntityName>(transaction: Transaction, entity: Name, rows: readonly Row<Name>[]): Promise<void> => {
  const table = new UnscopedTable(entity, REASON)
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) await table.insert(transaction, rows.slice(start, start + ROWS_PER_STATEMENT))
}

/** Remembers what later rows need of earlier ones. */
class LoadMemory implements DemoRowContext {
  private readonly places = new Map<string, number>()
  private readonly enterprises = new Map<string, string>()
  private readonly counters = new Map<string, Row<'VillageCounter'>>()

  constructor(
    readonly cipher: FieldCipher,
    readonly passwordHash: string,
    readonly loadedAt: string,
  ) {}

  readonly placeIn = (parentId: string): number => {
    const place = (this.places.get(parentId) ?? 0) + 1
    if (place === 1 && this.places.size >= REMEMBERED_PARENTS) this.places.clear()
    this.places.set(parentId, place)
    return place
  }

  readonly enterpriseOfReport = (reportId: string): string => this.enterprises.get(reportId) ?? ''

  /** Notes the running numbers that the rows use up. */
  note(batch: DemoBatch): void {
    if (batch.table === 'household') for (const row of batch.rows) this.counter(row.regionCode).households = Math.max(this.counter(row.regionCode).households, serialOf(row.number))
    if (batch.table === 'observation') for (const row of batch.rows) noteYear(this.counter(row.regionCode), 'observation', row.number)
    if (batch.table === 'registerCase') {
      for (const row of batch.rows) Object.assign(this.counter(row.regionCode), { caseYear: yearOf(row.number), cases: serialOf(row.number) })
    }
    if (batch.table === 'outcomeReport') {
      for (const row of batch.rows) {
        this.enterprises.set(row.id, row.enterpriseId)
        noteYear(this.counter(row.regionCode), 'report', row.number)
      }
    }
  }

  counterRows(): Row<'VillageCounter'>[] {
    return [...this.counters.values()]
  }

  private counter(regionCode: string): Row<'VillageCounter'> {
    let counter = this.counters.get(regionCode)
    if (counter === undefined) {
      counter = { regionCode, households: 0, observationYear: 0, observations: 0, reportYear: 0, reports: 0, caseYear: null, cases: null }
      this.counters.set(regionCode, counter)
    }
    return counter
  }
}

const noteYear = (counter: Row<'VillageCounter'>, which: 'observation' | 'report', number: string): void => {
  const [yearName, countName] = which === 'observation' ? (['observationYear', 'observations'] as const) : (['reportYear', 'reports'] as const)
  const year = yearOf(number)
  if (year < counter[yearName]) return
  counter[countName] = year === counter[yearName] ? Math.max(counter[countName], serialOf(number)) : serialOf(number)
  counter[yearName] = year
}

const writeBatch = async (transaction: Transaction, batch: DemoBatch, memory: LoadMemory): Promise<void> => {
  memory.note(batch)
  const { entity, toRow } = DEMO_MAPPINGS[batch.table]
  const convert = toRow as unknown as (row: DemoBatch['rows'][number], context: DemoRowContext) => Row<EntityName>
  await insertAll(transaction, entity, batch.rows.map((row) => convert(row, memory)))
  const slots: Row<'AppointmentSlot'>[] = []
  if (batch.table === 'appointment') {
    for (const row of batch.rows) for (const slot of slotsOfAppointment(row)) slots.push({ slot, holderId: row.id, untilDay: row.endedOn })
  }
  if (batch.table === 'responsibility') {
    for (const row of batch.rows) if (row.endedOn === null) for (const slot of slotsOfResponsibility(row)) slots.push({ slot, holderId: row.id, untilDay: null })
  }
  await insertAll(transaction, 'AppointmentSlot', slots)
}

/** Sums that the rows themselves do not carry. */
const finishSums = async (transaction: Transaction): Promise<void> => {
  await transaction.execute(
    'UPDATE `household` SET `netIncomeYear` = (SELECT MAX(i.`year`) FROM `household_income` i WHERE i.`householdId` = `household`.`id`), `netIncome` = (SELECT i.`netPerCapita` FROM `household_income` i WHERE i.`householdId` = `household`.`id` ORDER BY i.`year` DESC LIMIT 1)',
  )
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
    () => writeBatches(database, scale, memory, onProgress),
    async () => {
      await database.write(async (transaction) => {
        await insertAll(transaction, 'VillageCounter', memory.counterRows())
        await finishSums(transaction)
      })
      await fillNameGrams(database)
      await sweepDuplicates({ database, cipher, clock })
      await rebuildRollups(database, await RegionCatalogue.load(database), Number(clock.today().slice(0, 4)))
    },
  )
  await database.write((transaction) => setDemoState(transaction, { scale, complete: true }))
}

const writeBatches = async (database: Database, scale: Scale, memory: LoadMemory, onProgress: LoadProgress): Promise<void> => {
  const total = Object.values(demoTotals(scale)).reduce((sum, count) => sum + count, 0)
  const batches = demoBatches(scale)
  let done = 0
  for (let more = true; more; ) {
    more = await database.write(async (transaction) => {
      let written = 0
      while (written < ROWS_PER_TRANSACTION) {
        const next = batches.next()
        if (next.done) return false
        if (next.value.table === 'region') await new UnscopedTable('Region', REASON).remove(transaction, [{ column: 'code', in: next.value.rows.map((row) => row.code) }])
        await writeBatch(transaction, next.value, memory)
        written += next.value.rows.length
        done += next.value.rows.length
      }
      return true
    })
    onProgress(done, total)
  }
}

const DEMO_ENTITIES: readonly EntityName[] = [...new Set(Object.values(DEMO_MAPPINGS).map((mapping) => mapping.entity)), 'AppointmentSlot', 'HouseholdNameGram', 'DuplicatePair', 'DuplicateSign', 'VillageCounter', 'VillageRollup', 'VillageTurn', 'Session', 'SignInThrottle']

const clearAll = async (database: Database): Promise<void> => {
  for (const entity of DEMO_ENTITIES) await database.write((transaction) => new UnscopedTable(entity, REASON).remove(transaction, []))
}
