import type { Core } from '../../core.js'
import type { Runner, Transaction } from '../../data/database.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { fromStoredInstant, toStoredInstant } from '../../time/instant.js'

const HEARD = new UnscopedTable('TakenNumber', 'counts what an account was told, whoever may see the persons')

/** Different ID numbers of which an account may be told within a day that they are on the register elsewhere: in sheets and by hand together. */
export const MOST_TAKEN_NUMBERS = 100
/** Milliseconds of the real clock. */
const WINDOW = 86_400_000
/** Values in one statement. */
const AT_ONCE = 1_000

/**
 * How many ID numbers each account was told are taken elsewhere (R-7; dossier 5, "rate-limit and cap"), kept in the database: for
 * every process, across restarts, sheets and requests. A number that was told before counts once, so that a sheet may be
 * mended and checked again.
 */
export class TakenNumberLedger {
  constructor(private readonly core: Pick<Core, 'cipher' | 'clock' | 'database'>) {}

  /** Whole seconds until the account may be told of another number; 0 when it may be now. */
  async wait(runner: Runner, accountId: string): Promise<number> {
    const now = this.core.clock.realNow().getTime()
    const told = await HEARD.findMany(runner, [{ column: 'accountId', equals: accountId }, { column: 'at', above: toStoredInstant(new Date(now - WINDOW)) }], { orderBy: [{ column: 'at' }] })
    const [oldest] = told
    if (told.length < MOST_TAKEN_NUMBERS || oldest === undefined) return 0
    return Math.max(1, Math.ceil((fromStoredInstant(oldest.at).getTime() + WINDOW - now) / 1_000))
  }

  /** Writes down that the account was told of numbers; answers of how many it was within the window. */
  async record(transaction: Transaction, accountId: string, idNumbers: readonly string[]): Promise<number> {
    const now = this.core.clock.realNow()
    const since = toStoredInstant(new Date(now.getTime() - WINDOW))
    const rows = [...new Set(idNumbers)].map((idNumber) => ({ accountId, idNumberHash: this.core.cipher.lookupHash(idNumber), at: toStoredInstant(now) }))
    await HEARD.remove(transaction, [{ column: 'accountId', equals: accountId }, { column: 'at', atMost: since }])
    // What was told before keeps its time.
    for (let start = 0; start < rows.length; start += AT_ONCE) await HEARD.upsert(transaction, rows.slice(start, start + AT_ONCE), { replaced: ['idNumberHash'] })
    return HEARD.count(transaction, [{ column: 'accountId', equals: accountId }])
  }

  /** Forgets what was told more than a day ago. */
  async prune(): Promise<void> {
    const before = toStoredInstant(new Date(this.core.clock.realNow().getTime() - WINDOW))
    await this.core.database.write((transaction) => HEARD.remove(transaction, [{ column: 'at', atMost: before }]))
  }
}
