import type { Core } from '../../core.js'
import type { Row } from '../../data/entities.js'
import type { Transaction } from '../../data/database.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { toStoredInstant } from '../../time/instant.js'
import type { ImportStatus } from './register-import.entity.js'

const IMPORTS = new UnscopedTable('RegisterImport', 'the service works on imports for whoever brought them; who that is decides what it may write')

/** Failures of one piece of work, each a lease apart, after which it is not tried again. */
const MOST_FAILURES = 3
/** Things read between two renewals of a lease: some seconds even on a slow machine. */
const READ_UNDER_LEASE = 2_000

/** Statuses on which the service works. */
export const WORKED_ON = ['RECEIVED', 'CHECKING', 'APPLYING', 'UNDOING'] as const satisfies readonly ImportStatus[]

/** Another process works on the import, or somebody stopped it: whoever gets this leaves it alone. */
export class LeaseLostError extends Error {
  override readonly name = 'LeaseLostError'
}

type Figures = Partial<Omit<Row<'RegisterImport'>, 'id' | 'accountId' | 'regionCode' | 'leaseHolder' | 'leaseUntil' | 'createdAt'>>

/** An import that this process works on, for as long as its lease is kept. */
export interface Claim {
  readonly holder: string
  readonly row: Row<'RegisterImport'>
}

/** Who works on which import: one process at a time, and after a crash another, without anybody's doing. */
export class ImportLedger {
  private stopping = false

  /** @param leaseMilliseconds how long a process that is gone keeps its work from others */
  constructor(
    private readonly core: Core,
    private readonly leaseMilliseconds: number,
  ) {}

  /**
   * Takes the oldest import that waits for work and that nobody works on; null when there is none.
   * @param accountId whose alone; null for everybody's but the command line's
   */
  async claim(holder: string, of: { readonly accountId: string } | { readonly notOf: string }): Promise<Claim | null> {
    const now = toStoredInstant(this.core.clock.realNow())
    const whose = 'accountId' in of ? ({ column: 'actorId', equals: of.accountId } as const) : ({ column: 'actorId', differs: of.notOf } as const)
    const free = { anyOf: [[{ column: 'leaseUntil', equals: null }], [{ column: 'leaseUntil', below: now }]] } as const
    const waiting = await IMPORTS.findMany(this.core.database, [{ column: 'status', in: WORKED_ON }, whose, free], { orderBy: [{ column: 'createdAt' }], limit: 3 })
    for (const { id } of waiting) {
      const taken = await this.core.database.write((transaction) => IMPORTS.update(transaction, [{ column: 'id', equals: id }, { column: 'status', in: WORKED_ON }, free], { leaseHolder: holder, leaseUntil: this.leaseEnd() }))
      if (taken === 0) continue
      const row = await IMPORTS.findOne(this.core.database, [{ column: 'id', equals: id }, { column: 'leaseHolder', equals: holder }])
      if (row !== null) return { holder, row }
    }
    return null
  }

  /** Keeps the lease and writes down how far the work is, in the transaction of the work itself; throws LeaseLostError when it is another's by now. */
  async progress(transaction: Transaction, { holder, row }: Claim, figures: Figures = {}): Promise<void> {
    if (this.stopping) throw new LeaseLostError('The process ends')
    const kept = await IMPORTS.update(transaction, [{ column: 'id', equals: row.id }, { column: 'leaseHolder', equals: holder }, { column: 'status', equals: row.status }], {
      failures: 0,
      ...figures,
      leaseUntil: this.leaseEnd(),
      updatedAt: toStoredInstant(this.core.clock.now()),
    })
    if (kept === 0) throw new LeaseLostError('The import is worked on elsewhere')
  }

  /** Hands on what is read, and keeps the lease meanwhile: reading alone writes nothing down. Throws LeaseLostError when it is another's by now. */
  async *whileHeld<Each>(claim: Claim, items: AsyncIterable<Each>): AsyncGenerator<Each> {
    let read = 0
    for await (const item of items) {
      read += 1
      if (read % READ_UNDER_LEASE === 0) await this.core.database.write((transaction) => this.progress(transaction, claim))
      yield item
    }
  }

  /**
   * Writes down that the work at hand failed for no reason that passes by itself. It is tried again when the lease is over;
   * answers true when it failed so often that it is to be ended.
   */
  async failed({ holder, row }: Claim): Promise<boolean> {
    return this.core.database.write(async (transaction) => {
      const now = await IMPORTS.findOne(transaction, [{ column: 'id', equals: row.id }, { column: 'leaseHolder', equals: holder }], true)
      if (now === null) return false
      await IMPORTS.update(transaction, [{ column: 'id', equals: row.id }], { failures: now.failures + 1 })
      return now.failures + 1 >= MOST_FAILURES
    })
  }

  /** Ends the work at hand at its next step, which is undone and taken up again elsewhere. */
  stop(): void {
    this.stopping = true
  }

  /** Goes on to the next kind of work under the same lease; answers the claim for it. */
  async moveOn(claim: Claim, status: ImportStatus, figures: Figures = {}): Promise<Claim> {
    await this.core.database.write((transaction) => this.progress(transaction, claim, { ...figures, status }))
    return { holder: claim.holder, row: { ...claim.row, ...figures, status } }
  }

  /** Ends the work at hand: the import takes on its next status, and nobody holds it. */
  async finish(transaction: Transaction, claim: Claim, status: ImportStatus, figures: Figures = {}): Promise<void> {
    await this.progress(transaction, claim, { ...figures, status })
    await IMPORTS.update(transaction, [{ column: 'id', equals: claim.row.id }], { leaseHolder: null, leaseUntil: null })
  }

  /** Gives the work back, to be taken up again by anybody. */
  async release({ holder, row }: Claim): Promise<void> {
    await this.core.database.write((transaction) => IMPORTS.update(transaction, [{ column: 'id', equals: row.id }, { column: 'leaseHolder', equals: holder }], { leaseHolder: null, leaseUntil: null }))
  }

  /** The import as it is now. */
  async read(id: string): Promise<Row<'RegisterImport'> | null> {
    return IMPORTS.findOne(this.core.database, [{ column: 'id', equals: id }])
  }

  private leaseEnd(): string {
    return toStoredInstant(new Date(this.core.clock.realNow().getTime() + this.leaseMilliseconds))
  }
}
