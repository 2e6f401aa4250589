import { hash, randomBytes } from 'node:crypto'
import type { Core } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { conflict } from '../../graphql/user-error.js'
import { fromStoredInstant, toStoredInstant } from '../../time/instant.js'
import { IDLE_MINUTES } from './own-code.js'
import { endOwnSessions } from './own-session-ending.js'
import type { OwnHousehold } from '../../access/own-household.js'

const SESSIONS = new UnscopedTable('HouseholdSession', 'read by its secret token alone')

const IDLE_MILLISECONDS = IDLE_MINUTES * 60_000
/** That a session was used is written down no more often than this. */
const SEEN_MILLISECONDS = 60_000
/** Sessions that ended are kept for as long, for a lost answer that is asked for again. */
const KEPT_MILLISECONDS = 86_400_000

const hashOfToken = (token: string): string => hash('sha256', token)

/** A session just opened. */
export interface OpenedFile {
  readonly own: OwnHousehold
  readonly token: string
}

/** Sessions of households at their own files: a kind of their own, which no look-up of viewers ever finds. Real time. */
export class OwnSessionService {
  constructor(private readonly core: Core) {}

  /**
   * Opens a session under the id that the browser made, with a fresh token. The same id once more, of the same household and
   * still going on, is an answer that was lost: it gets a new token in the place of the former. Any other use is CONFLICT.
   */
  async open(transaction: Transaction, { sessionId, householdId, regionCode }: Omit<OwnHousehold, 'openedAt'>): Promise<OpenedFile> {
    const token = randomBytes(32).toString('base64url')
    const at = toStoredInstant(this.core.clock.realNow())
    const before = await SESSIONS.findOne(transaction, [{ column: 'id', equals: sessionId }], true)
    if (before === null) await SESSIONS.insert(transaction, [{ id: sessionId, tokenHash: hashOfToken(token), householdId, regionCode, openedAt: at, lastSeenAt: at, endedAt: null }])
    else if (before.householdId !== householdId || !this.goesOn(before)) throw conflict()
    else await SESSIONS.update(transaction, [{ column: 'id', equals: sessionId }], { tokenHash: hashOfToken(token), lastSeenAt: at })
    return { own: { sessionId, householdId, regionCode, openedAt: before?.openedAt ?? at }, token }
  }

  /** Whether the household has a session of that id that goes on. */
  async hasOpen(transaction: Transaction, householdId: string, sessionId: string): Promise<boolean> {
    const session = await SESSIONS.findOne(transaction, [{ column: 'id', equals: sessionId }], true)
    return session !== null && session.householdId === householdId && this.goesOn(session)
  }

  /** The household behind a token; null when the session has ended, was idle for too long or never was. */
  async householdOf(token: string): Promise<OwnHousehold | null> {
    const session = await SESSIONS.findOne(this.core.database, [{ column: 'tokenHash', equals: hashOfToken(token) }])
    if (session === null || !this.goesOn(session)) return null
    const now = this.core.clock.realNow()
    if (now.getTime() - fromStoredInstant(session.lastSeenAt).getTime() > SEEN_MILLISECONDS) {
      await this.core.database.write((transaction) => SESSIONS.update(transaction, [{ column: 'id', equals: session.id }, { column: 'endedAt', equals: null }], { lastSeenAt: toStoredInstant(now) }))
    }
    return { sessionId: session.id, householdId: session.householdId, regionCode: session.regionCode, openedAt: session.openedAt }
  }

  /** Ends every session of a household. */
  async end(transaction: Transaction, householdId: string): Promise<void> {
    await endOwnSessions(this.core, transaction, [householdId])
  }

  /** Forgets sessions that have been over for a day. */
  async prune(): Promise<void> {
    const before = toStoredInstant(new Date(this.core.clock.realNow().getTime() - KEPT_MILLISECONDS))
    await this.core.database.write((transaction) => SESSIONS.remove(transaction, [{ column: 'lastSeenAt', below: before }]))
  }

  private goesOn({ lastSeenAt, endedAt }: { readonly lastSeenAt: string; readonly endedAt: string | null }): boolean {
    return endedAt === null && fromStoredInstant(lastSeenAt).getTime() + IDLE_MILLISECONDS > this.core.clock.realNow().getTime()
  }
}
