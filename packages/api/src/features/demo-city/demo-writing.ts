import { demoBatches, demoTotals } from '@bangfu/demo-data'
import type { DemoBatch, DemoTable, Scale } from '@bangfu/demo-data'
import type { Database, Dialect, Transaction } from '../../data/database.js'
import type { EntityName, Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { slotsOfAppointment, slotsOfResponsibility } from '../appointment/slots.js'
import { DEMO_MAPPINGS } from './demo-rows.js'
import type { DemoRowContext } from './demo-rows.js'
import type { LoadMemory } from './load-memory.js'

const REASON = 'the demo city is loaded before anyone works in it'
/** A table that gets fewer rows is filled sooner than its indices are built once more. */
const MANY_ROWS = 20_000

const ROWS_PER_TRANSACTION = 8_000
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

const slotsOf = (batch: DemoBatch): Row<'AppointmentSlot'>[] => {
  if (batch.table === 'appointment') return batch.rows.flatMap((row) => slotsOfAppointment(row).map((slot) => ({ slot, holderId: row.id, untilDay: row.endedOn })))
  if (batch.table === 'responsibility') return batch.rows.flatMap((row) => (row.endedOn === null ? slotsOfResponsibility(row).map((slot) => ({ slot, holderId: row.id, untilDay: null })) : []))
  return []
}

/** Rows that are written in one transaction, by entity. */
class Piece {
  /** Rows of the demo city; what is kept beside them is not counted. */
  count = 0
  private readonly regionCodes: string[] = []
  private readonly rows = new Map<EntityName, Row<EntityName>[]>()

  add(batch: DemoBatch, memory: LoadMemory): void {
    memory.note(batch)
    const { entity, toRow } = DEMO_MAPPINGS[batch.table]
    const convert = toRow as unknown as (row: DemoBatch['rows'][number], context: DemoRowContext) => Row<EntityName>
    if (batch.table === 'region') this.regionCodes.push(...batch.rows.map((row) => row.code))
    this.keep(entity, batch.rows.map((row) => convert(row, memory)))
    this.keep('AppointmentSlot', slotsOf(batch))
    this.count += batch.rows.length
  }

  async write(transaction: Transaction): Promise<void> {
    // The divisions are in every database from its first start on.
    if (this.regionCodes.length > 0) await new UnscopedTable('Region', REASON).remove(transaction, [{ column: 'code', in: this.regionCodes }])
    for (const [entity, rows] of this.rows) await transaction.fill(entity, rows)
  }

  private keep(entity: EntityName, rows: readonly Row<EntityName>[]): void {
    if (rows.length === 0) return
    const kept = this.rows.get(entity)
    if (kept === undefined) this.rows.set(entity, [...rows])
    else kept.push(...rows)
  }
}

/** Writes the rows of a scale in their order, some transactions of them at once where the engine takes them so. */
export const writeDemoRows = async (database: Database, scale: Scale, memory: LoadMemory, onProgress: LoadProgress): Promise<void> => {
  const total = Object.values(demoTotals(scale)).reduce((sum, count) => sum + count, 0)
  const batches = demoBatches(scale)
  let [done, failed] = [0, false]
  const gather = (): Piece => {
    const piece = new Piece()
    while (piece.count < ROWS_PER_TRANSACTION) {
      const next = batches.next()
      if (next.done) break
      piece.add(next.value, memory)
    }
    return piece
  }
  const writeOn = async (): Promise<void> => {
    for (let piece = gather(); piece.count > 0 && !failed; piece = gather()) {
      const { count } = piece
      await database.write(async (transaction) => piece.write(transaction))
      done += count
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
