import { v7 as uuidv7 } from 'uuid'
import type { Database, Transaction } from '../../data/database.js'
import type { Statement } from '../../data/statements.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { fromStoredInstant, toStoredInstant } from '../../time/instant.js'
import type { Clock } from '../../time/clock.js'

const EVENTS = new UnscopedTable('OutboxEvent', 'events name a village and no person')

/** What happened, for whoever listens: `villageChanged` for dashboards, `accessChanged` for sockets of one account. */
export const OUTBOX_KINDS = ['villageChanged', 'accessChanged'] as const
export type OutboxKind = (typeof OUTBOX_KINDS)[number]

export interface OutboxEventValue {
  readonly id: string
  readonly kind: OutboxKind
  readonly regionCode: string | null
  readonly accountId: string | null
}

/** A way by which events may reach the other processes sooner than they look into the table. It may lose any of them. */
export interface EventRelay {
  readonly send: (event: OutboxEventValue) => void
  readonly hear: (listener: (event: OutboxEventValue) => void) => void
}

/** The village or the account that an event is about. */
export interface OutboxSubject {
  readonly regionCode?: string
  readonly accountId?: string
}

type Listener = (event: OutboxEventValue) => void

const TAIL_INTERVAL = 300
/** How far each look reaches back behind the newest event that was seen. */
const OVERLAP = 5_000
/** How often a look reaches further back, */
const FAR_INTERVAL = 4_000
/** and how far: clocks of processes may differ by so much, and a transaction may last so long after it took the time of its events. */
const FAR_OVERLAP = 60_000
/** More than a minute brings at the busiest. */
const REMEMBERED = 50_000
const KEPT_HOURS = 24

/**
 * Events that leave with the transaction that caused them. Within the process they arrive at once; across processes
 * each one reads the tail of the table while anybody listens, and where there is a relay hears of them sooner. Delivery is at least once and deduplicated by id,
 * and holds while the clocks of the processes are within a minute of each other.
 */
export class Outbox {
  private readonly listeners = new Set<Listener>()
  private readonly seen = new Set<string>()
  private timer: NodeJS.Timeout | null = null
  private tailing: Promise<void> = Promise.resolve()
  private tailFrom: Date
  private startedAt: Date
  /** When the last far look was; null before the first. */
  private farAt: Date | null = null

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly onError: (error: unknown) => void,
    private readonly relay: EventRelay | null = null,
  ) {
    this.tailFrom = clock.realNow()
    this.startedAt = this.tailFrom
    relay?.hear((event) => this.deliver(event))
  }

  /** Adds an event to the transaction; it is heard once the change is durable. */
  async append(transaction: Transaction, kind: OutboxKind, subject: OutboxSubject): Promise<void> {
    for (const { sql, parameters } of this.appending(transaction, kind, [subject])) await transaction.execute(sql, parameters)
  }

  /** The statement that adds events, one for each subject, to the transaction. */
  appending(transaction: Transaction, kind: OutboxKind, subjects: readonly OutboxSubject[]): Statement[] {
    const at = toStoredInstant(this.clock.realNow())
    const events = subjects.map((subject) => ({ id: uuidv7(), kind, regionCode: subject.regionCode ?? null, accountId: subject.accountId ?? null }))
    transaction.afterCommit(() => {
      for (const event of events) {
        this.deliver(event)
        this.relay?.send(event)
      }
    })
    return EVENTS.insertion(events.map(({ id, regionCode, accountId }) => ({ id, at, kind, regionCode, payload: { accountId } })))
  }

  /** Hears every event from now on, and perhaps some of the last seconds before; answers how to stop. */
  listen(listener: Listener): () => void {
    if (this.listeners.size === 0) this.startTail()
    this.listeners.add(listener)
    return () => {
      this.listeners.delete(listener)
      if (this.listeners.size === 0) this.stopTail()
    }
  }

  /** Forgets events older than a day. */
  async prune(): Promise<void> {
    const before = toStoredInstant(new Date(this.clock.realNow().getTime() - KEPT_HOURS * 3_600_000))
    await this.database.write((transaction) => EVENTS.remove(transaction, [{ column: 'at', below: before }]))
  }

  async close(): Promise<void> {
    this.listeners.clear()
    this.stopTail()
    await this.tailing
  }

  private deliver(event: OutboxEventValue): void {
    if (this.isNew(event.id)) for (const listener of this.listeners) this.tell(listener, event)
  }

  /** Whether an event was not seen before; from here on it was. */
  private isNew(id: string): boolean {
    if (this.seen.has(id)) return false
    this.seen.add(id)
    if (this.seen.size > REMEMBERED) {
      const [oldest] = this.seen
      if (oldest !== undefined) this.seen.delete(oldest)
    }
    return true
  }

  /** A listener that fails keeps neither the writer from its answer nor the other listeners from the event. */
  private tell(listener: Listener, event: OutboxEventValue): void {
    try {
      listener(event)
    } catch (error) {
      this.onError(error)
    }
  }

  private startTail(): void {
    this.tailFrom = this.clock.realNow()
    this.startedAt = this.tailFrom
    this.farAt = null
    this.timer = setInterval(() => {
      this.tailing = this.tailing.then(() => this.readTail()).catch(this.onError)
    }, TAIL_INTERVAL)
    this.timer.unref()
  }

  private stopTail(): void {
    if (this.timer !== null) clearInterval(this.timer)
    this.timer = null
  }

  /**
   * Commits may become visible later than their time says, and the clock of another process may be behind ours or ahead: each look reaches back a
   * little, now and then one far, and none begins after our own now.
   */
  private async readTail(): Promise<void> {
    const now = this.clock.realNow()
    const isFirst = this.farAt === null
    const isFar = this.farAt === null || now.getTime() - this.farAt.getTime() >= FAR_INTERVAL
    const near = Math.min(this.tailFrom.getTime(), now.getTime()) - OVERLAP
    const rows = await EVENTS.findMany(this.database, [{ column: 'at', from: toStoredInstant(new Date(isFar ? Math.min(near, now.getTime() - FAR_OVERLAP) : near)) }], { orderBy: [{ column: 'at' }, { column: 'id' }] })
    if (isFar) this.farAt = now
    // What was there long before anybody listened is no news.
    const newsFrom = toStoredInstant(new Date(this.startedAt.getTime() - OVERLAP))
    for (const row of rows) {
      const accountId = row.payload['accountId']
      if (isFirst && row.at < newsFrom) this.isNew(row.id)
      else this.deliver({ id: row.id, kind: row.kind as OutboxKind, regionCode: row.regionCode, accountId: typeof accountId === 'string' ? accountId : null })
    }
    const newest = rows.at(-1)
    if (newest !== undefined) this.tailFrom = new Date(Math.min(now.getTime(), Math.max(this.tailFrom.getTime(), fromStoredInstant(newest.at).getTime())))
  }
}
