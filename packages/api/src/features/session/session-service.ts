import { hash, randomBytes } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import type { Viewer } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { fromStoredInstant, toStoredInstant } from '../../time/instant.js'
import { accessChanged } from '../account/access-change.js'
import { endPush } from '../push/push-ending.js'
import type { EndedSessions } from '../push/push-ending.js'
import { storedDevice } from './device.js'
import type { Device } from './device.js'
import { KnownViewers } from './known-viewers.js'
import { LastSeen } from './last-seen.js'
import { sessionDays } from './session-length.js'
import { findByAccount } from './viewer-lookup.js'

const SESSIONS = new UnscopedTable('Session', 'read by its secret token alone')

const MILLISECONDS_PER_DAY = 86_400_000

const rethrow = (error: unknown): never => {
  throw error
}

const hashOfToken = (token: string): string => hash('sha256', token)

/** A sign-in that has just begun. */
export interface OpenedSession {
  readonly id: string
  readonly token: string
  readonly expiresAt: Date
}

/** Sign-ins: who is behind a token, now. Times are real, never the business clock's. */
export class SessionService {
  private readonly known: KnownViewers
  private readonly lastSeen: LastSeen

  /** `onError` hears of what fails beside the requests, when nobody waits for it; whoever looks nobody up needs none. */
  constructor(
    private readonly core: Core,
    onError: (error: unknown) => void = rethrow,
  ) {
    this.known = new KnownViewers(core.database)
    this.lastSeen = new LastSeen(core, onError)
  }

  /** Opens a session with a fresh token, which is never stored as it is, on a device where one is known. */
  async open(transaction: Transaction, accountId: string, device: Device | null = null): Promise<OpenedSession> {
    const id = uuidv7()
    const token = randomBytes(32).toString('base64url')
    const now = this.core.clock.realNow()
    const expiresAt = new Date(now.getTime() + (await sessionDays(transaction)) * MILLISECONDS_PER_DAY)
    const at = toStoredInstant(now)
    await SESSIONS.insert(transaction, [
      { id, tokenHash: hashOfToken(token), accountId, createdAt: at, lastSeenAt: at, expiresAt: toStoredInstant(expiresAt), endedAt: null, device: device === null ? null : storedDevice(device) },
    ])
    return { id, token, expiresAt }
  }

  /** The person behind a token with the appointments in force today; null when the session has ended, run out or never was. */
  async viewerOf(token: string): Promise<Viewer | null> {
    const found = await this.known.find(hashOfToken(token), this.core.clock.today())
    if (found === null || fromStoredInstant(found.expiresAt) <= this.core.clock.realNow()) return null
    this.lastSeen.note(found.viewer.sessionId, found.lastSeenAt)
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

  /** Ends one session, or all of an account's; sockets hear of it through the outbox, and their devices are told nothing any more. */
  async end(transaction: Transaction, accountId: string, only: EndedSessions): Promise<void> {
    const which =
      only === 'all' ? [] : 'sessionId' in only ? [{ column: 'id', equals: only.sessionId } as const] : [{ column: 'id', differs: only.allBut } as const]
    await SESSIONS.update(transaction, [{ column: 'accountId', equals: accountId }, { column: 'endedAt', equals: null }, ...which], { endedAt: toStoredInstant(this.core.clock.realNow()) })
    await endPush(transaction, accountId, only)
    await accessChanged(this.core, transaction, accountId)
  }

  /** Writes down which sessions were used, where that is still waiting. */
  async settle(): Promise<void> {
    await this.lastSeen.settle()
  }

  /** Forgets sessions whose time has run out, whether they were ended before or not. */
  async prune(): Promise<void> {
    const now = toStoredInstant(this.core.clock.realNow())
    await this.core.database.write((transaction) => SESSIONS.remove(transaction, [{ column: 'expiresAt', below: now }]))
  }
}
