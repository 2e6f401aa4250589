import { hash, randomBytes } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import type { Viewer } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { fromStoredInstant, toStoredInstant } from '../../time/instant.js'
import { accessChanged } from '../account/access-change.js'
import { KnownViewers } from './known-viewers.js'
import { sessionDays } from './session-length.js'
import { findByAccount } from './viewer-lookup.js'

const SESSIONS = new UnscopedTable('Session', 'read by its secret token alone')

const MILLISECONDS_PER_DAY = 86_400_000

const hashOfToken = (token: string): string => hash('sha256', token)

export interface OpenedSession {
  readonly token: string
  readonly expiresAt: Date
}

/** Sign-ins: who is behind a token, now. Times are real, never the business clock's. */
export class SessionService {
  private readonly known: KnownViewers

  constructor(private readonly core: Core) {
    this.known = new KnownViewers(core.database)
  }

  /** Opens a session with a fresh token, which is never stored as it is. */
  async open(transaction: Transaction, accountId: string): Promise<OpenedSession> {
    const token = randomBytes(32).toString('base64url')
    const now = this.core.clock.realNow()
    const expiresAt = new Date(now.getTime() + (await sessionDays(transaction)) * MILLISECONDS_PER_DAY)
    const at = toStoredInstant(now)
    await SESSIONS.insert(transaction, [
      { id: uuidv7(), tokenHash: hashOfToken(token), accountId, createdAt: at, lastSeenAt: at, expiresAt: toStoredInstant(expiresAt), endedAt: null },
    ])
    return { token, expiresAt }
  }

  /** The person behind a token with the appointments in force today; null when the session has ended, run out or never was. */
  async viewerOf(token: string): Promise<Viewer | null> {
    const found = await this.known.find(hashOfToken(token), this.core.clock.today())
    if (found === null || fromStoredInstant(found.expiresAt) <= this.core.clock.realNow()) return null
    // Each request has a viewer of its own: what is read for one request is batched on it, and must not outlive it.
    return { ...found.viewer }
  }

  /** Whose session a token was when it was last looked up; null when it is not remembered. It allows nothing: whoever acts is looked up by `viewerOf`. */
  rememberedAccount(token: string): string | null {
    return this.known.accountOf(hashOfToken(token))
  }

  /** The viewer that an account is now; null when it is disabled. */
  async viewerOfAccount(accountId: string, sessionId: string): Promise<Viewer | null> {
    return findByAccount(this.core.database, accountId, sessionId, this.core.clock.today())
  }

  /** Ends one session, or all of an account's; sockets hear of it through the outbox. */
  async end(transaction: Transaction, accountId: string, only: { readonly sessionId: string } | { readonly allBut: string } | 'all'): Promise<void> {
    const which =
      only === 'all' ? [] : 'sessionId' in only ? [{ column: 'id', equals: only.sessionId } as const] : [{ column: 'id', differs: only.allBut } as const]
    await SESSIONS.update(transaction, [{ column: 'accountId', equals: accountId }, { column: 'endedAt', equals: null }, ...which], { endedAt: toStoredInstant(this.core.clock.realNow()) })
    await accessChanged(this.core, transaction, accountId)
  }

  /** Forgets sessions whose time has run out, whether they were ended before or not. */
  async prune(): Promise<void> {
    const now = toStoredInstant(this.core.clock.realNow())
    await this.core.database.write((transaction) => SESSIONS.remove(transaction, [{ column: 'expiresAt', below: now }]))
  }
}
