import type { Database } from '../../data/database.js'
import { sharedLook } from '../../data/shared-look.js'
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
 * and a handover count at once, in every process. Requests that come together share such a look.
 */
export class KnownViewers {
  private readonly known = new Map<string, Known>()
  private readonly versionOf: (sessionId: string) => Promise<number | null>

  constructor(private readonly database: Database) {
    this.versionOf = sharedLook((sessionIds) => accessVersions(database, sessionIds), LARGEST_LOOK)
  }

  /** The person behind a token's hash, with the appointments in force on the day; null for a session that does not go on. */
  async find(tokenHash: string, day: string): Promise<FoundViewer | null> {
    const known = this.known.get(tokenHash)
    if (known?.day === day && (await this.versionOf(known.viewer.sessionId)) === known.accessVersion) return known
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
}
