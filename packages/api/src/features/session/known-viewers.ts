import type { Database } from '../../data/database.js'
import { BoundedCache } from '../../data/bounded-cache.js'
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
  private readonly known = new BoundedCache<string, Known>(REMEMBERED)
  private readonly versionOf: (sessionId: string) => Promise<number | null>

  constructor(private readonly database: Database) {
    this.versionOf = sharedLook((sessionIds) => accessVersions(database, sessionIds), LARGEST_LOOK)
  }

  /** The person behind a token's hash, with the appointments in force on the day; null for a session that does not go on. */
  async find(tokenHash: string, day: string): Promise<FoundViewer | null> {
    const known = this.known.get(tokenHash)
    if (known?.day === day && (await this.versionOf(known.viewer.sessionId)) === known.accessVersion) return known
    const found = await findByToken(this.database, tokenHash, day)
    if (found === null) this.known.remove(tokenHash)
    else this.known.set(tokenHash, { ...found, day })
    return found
  }

  /** The account that was behind a token's hash when it was last asked after; null for one that is not remembered. It allows nothing. */
  accountOf(tokenHash: string): string | null {
    return this.known.get(tokenHash)?.viewer.accountId ?? null
  }
}
