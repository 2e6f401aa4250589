import { demoBatches, demoTotals } from '@bangfu/demo-data'
import type { DemoBatch, DemoTable, Scale } from '@bangfu/demo-data'
import type { Database, Dialect } from '../../data/database.js'
import type { EntityName, Row } from '../../data/entities.js'
import type { Statement } from '../../data/statements.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { slotsOfAppointment, slotsOfResponsibility } from '../appointment/slots.js'
import { DEMO_MAPPINGS } from './demo-rows.js'
import type { DemoRowContext } from './demo-rows.js'
import type { LoadMemory } from './load-memory.js'

const REASON = 'the demo city is loaded before anyone works in it'
const ROWS_PER_STATEMENT = 250
/** A table that gets fewer rows is filled sooner than its indices are built once more. */
const MANY_ROWS = 20_000

/** A server gets all statements of a transaction in one packet, which it refuses above some megabytes. */
const ROWS_PER_TRANSACTION = 4_000
/** Transactions on the way at once: a server writes one while the rows of the next are made. */
const WRITERS: Readonly<Record<Dialect, number>> = { mysql: 3, sqlite: 1 }

/** How far the loading is: rows written of rows in all. */
export type LoadProgress = (done: number, total: number) => void

/** The entities that a scale gives many rows. */
export const entitiesWithManyRows = (scale: Scale): EntityName[] => {
  const totals = demoTotals(scale)
  const tables = (Object.keys(totals) as DemoTable[]).filter((table) => totals[table] >= MANY_ROWS).toSorted((one, other) => totals[other] - totals[one])
  return tables.map((table) => DEMO_MAPPINGS[table].entity)
}

/** The statements that write one entity's rows, each of a bearable size. */
export const insertions = <Name extends EntityName>(entity: Name, rows: readonly Row<Name>[]): Statement[] => {
  const table = new UnscopedTable(entity, REASON)
  const statements: Statement[] = []
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) statements.push(...table.insertion(rows.slice(start, start + ROWS_PER_STATEMENT)))
  return statements
}

const slotsOf = (batch: DemoBatch): Row<'AppointmentSlot'>[] => {
  if (batch.table === 'appointment') return batch.rows.flatMap((row) => slotsOfAppointment(row).map((slot) => ({ slot, holderId: row.id, untilDay: row.endedOn })))
  if (batch.table === 'responsibility') return batch.rows.flatMap((row) => (row.endedOn === null ? slotsOfResponsibility(row).map((slot) => ({ slot, holderId: row.id, untilDay: null })) : []))
  return []
}

const statementsOf = (batch: DemoBatch, memory: LoadMemory): Statement[] => {
  memory.note(batch)
  const { entity, toRow } = DEMO_MAPPINGS[batch.table]
  const convert = toRow as unknown as (row: DemoBatch['rows'][number], context: DemoRowContext) => Row<EntityName>
  // The divisions are in every database from its first start on.
  const before = batch.table === 'region' ? [new UnscopedTable('Region', REASON).removal([{ column: 'code', in: batch.rows.map((row) => row.code) }])] : []
  return [...before, ...insertions(entity, batch.rows.map((row) => convert(row, memory))), ...insertions('AppointmentSlot', slotsOf(batch))]
}

/** Writes the rows of a scale in their order, some transactions of them at once where the engine takes them so. */
export const writeDemoRows = async (database: Database, scale: Scale, memory: LoadMemory, onProgress: LoadProgress): Promise<void> => {
  const total = Object.values(demoTotals(scale)).reduce((sum, count) => sum + count, 0)
  const batches = demoBatches(scale)
  let [done, failed] = [0, false]
  const gather = (): { readonly statements: Statement[]; readonly rows: number } => {
    const statements: Statement[] = []
    let rows = 0
    while (rows < ROWS_PER_TRANSACTION) {
      const next = batches.next()
      if (next.done) break
      statements.push(...statementsOf(next.value, memory))
      rows += next.value.rows.length
    }
    return { statements, rows }
  }
  const writeOn = async (): Promise<void> => {
    for (let piece = gather(); piece.rows > 0 && !failed; piece = gather()) {
      const { statements, rows } = piece
      await database.write(async (transaction) => transaction.executeLast(statements))
      done += rows
      onProgress(done, total)
    }
  }
  const ends = await Promise.allSettled(
    Array.from({ length: WRITERS[database.dialect] }, async () =>
      writeOn().catch((error: unknown) => {
        // The others end with what they have on the way.
        failed = true
        throw error
      }),
    ),
  )
  for (const end of ends) if (end.status === 'rejected') throw end.reason
}
