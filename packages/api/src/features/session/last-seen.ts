import type { Core } from '../../core.js'
import { BoundedCache } from '../../data/bounded-cache.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { fromStoredInstant, toStoredInstant } from '../../time/instant.js'

const SESSIONS = new UnscopedTable('Session', 'when a sign-in was last used, noted beside the request that used it')

/** That a sign-in is used is written down no more often than this. */
const NOTED_EVERY = 3_600_000
/** Milliseconds over which sign-ins are gathered into one statement. */
const GATHERED = 2_000
const REMEMBERED = 5_000

/**
 * Notes when sign-ins were last used, to the hour: beside the requests, not in them, and many in one statement. A request
 * only compares two numbers. Real time.
 */
export class LastSeen {
  /** What this process wrote or is about to; what is stored was read when the person was looked up, perhaps long ago. */
  private readonly noted = new BoundedCache<string, number>(REMEMBERED)
  private readonly waiting = new Set<string>()
  private timer: NodeJS.Timeout | null = null
  private writing: Promise<void> = Promise.resolve()

  constructor(
    private readonly core: Pick<Core, 'clock' | 'database'>,
    private readonly onError: (error: unknown) => void,
  ) {}

  /** A sign-in is used now; `stored` is when it was last seen as it was read. */
  note(sessionId: string, stored: string): void {
    const now = this.core.clock.realNow().getTime()
    const last = this.noted.get(sessionId) ?? fromStoredInstant(stored).getTime()
    if (now - last < NOTED_EVERY) return
    this.noted.set(sessionId, now)
    this.waiting.add(sessionId)
    if (this.timer !== null) return
    this.timer = setTimeout(() => void this.settle(), GATHERED)
    this.timer.unref()
  }

  /** Writes down what was noted so far. */
  async settle(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer)
    this.timer = null
    const sessionIds = [...this.waiting]
    this.waiting.clear()
    if (sessionIds.length > 0) this.writing = this.writing.then(() => this.write(sessionIds))
    await this.writing
  }

  private async write(sessionIds: readonly string[]): Promise<void> {
    const now = this.core.clock.realNow()
    const before = toStoredInstant(new Date(now.getTime() - NOTED_EVERY))
    try {
      // Another process may have noted it meanwhile.
      await this.core.database.write((transaction) => SESSIONS.update(transaction, [{ column: 'id', in: sessionIds }, { column: 'lastSeenAt', atMost: before }], { lastSeenAt: toStoredInstant(now) }))
    } catch (error) {
      // The next request with it tries again.
      for (const sessionId of sessionIds) this.noted.remove(sessionId)
      this.onError(error)
    }
  }
}
