import DataLoader from 'dataloader'
import type { Database } from '../../data/database.js'
import { accessVersions, findByToken } from './viewer-lookup.js'
import type { FoundViewer } from './viewer-lookup.js'

/** Viewers remembered at most; the one that was asked for longest ago goes first. */
const REMEMBERED = 5_000
/** Sessions looked at in one statement at most. */
const LARGEST_LOOK = 64

interface Known extends FoundViewer {
  /** The day on which the appointments were in force. */
  readonly day: string
}

/**
 * Viewers as they were last looked up. Each request still asks the database whether the session goes on and the access
 * is the one remembered, after the request came and before anything is read for it: a sign-out, a new or ended appointment
 * and a handover count at once, in every process. Requests that come while one such look is on its way share the next.
 */
export class KnownViewers {
  private readonly known = new Map<string, Known>()
  private readonly versions: DataLoader<string, number | null>
  private waiting: (() => void)[] = []
  private looking = false

  constructor(private readonly database: Database) {
    this.versions = new DataLoader((sessionIds) => this.look(sessionIds), { cache: false, maxBatchSize: LARGEST_LOOK, batchScheduleFn: (run) => this.schedule(run) })
  }

  /** The person behind a token's hash, with the appointments in force on the day; null for a session that does not go on. */
  async find(tokenHash: string, day: string): Promise<FoundViewer | null> {
    const known = this.known.get(tokenHash)
    if (known?.day === day && (await this.versions.load(known.viewer.sessionId)) === known.accessVersion) return known
    const found = await findByToken(this.database, tokenHash, day)
    this.known.delete(tokenHash)
    if (found !== null) this.remember(tokenHash, { ...found, day })
    return found
  }

  private remember(tokenHash: string, viewer: Known): void {
    this.known.set(tokenHash, viewer)
    if (this.known.size <= REMEMBERED) return
    const oldest = this.known.keys().next()
    if (!oldest.done) this.known.delete(oldest.value)
  }

  private schedule(run: () => void): void {
    if (this.looking) this.waiting.push(run)
    else setImmediate(run)
  }

  private async look(sessionIds: readonly string[]): Promise<(number | null)[]> {
    this.looking = true
    try {
      const versions = await accessVersions(this.database, [...new Set(sessionIds)])
      return sessionIds.map((id) => versions.get(id) ?? null)
    } finally {
      this.looking = false
      for (const run of this.waiting.splice(0)) run()
    }
  }
}
