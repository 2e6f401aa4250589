import type { Viewer } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import type { Condition } from '../../data/condition.js'
import type { Runner } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { notFound, refusal } from '../../graphql/user-error.js'
import { toStoredInstant } from '../../time/instant.js'
import { readDevice } from './device.js'
import type { Device } from './device.js'
import type { SessionService } from './session-service.js'

const SESSIONS = new UnscopedTable('Session', 'narrowed to the asker’s own account in every statement')
/** The newest are listed; nobody holds more by signing in by hand. */
const MOST_LISTED = 100
const THIS_ONE = { zh: '这是您现在用的登录，请用“退出登录”。', en: 'This is the sign-in that you are using now; please sign out instead.' }

/** A sign-in of one's own that goes on. */
export interface OwnSignIn extends Device {
  readonly id: string
  /** Whether it is the one that asks. */
  readonly current: boolean
  readonly signedInAt: string
  /** To the hour. */
  readonly lastSeenAt: string
}

/** One's own sign-ins, device by device: a phone that is lost or was lent is signed out from any other. Real time. */
export class OwnSignIns {
  constructor(
    private readonly core: Core,
    private readonly sessions: SessionService,
  ) {}

  /** Those that go on: the one that asks first, then the one seen last. */
  async list(viewer: Viewer): Promise<OwnSignIn[]> {
    const rows = await this.goingOn(this.core.database, viewer.accountId)
    const signIns = rows.map(({ id, createdAt, lastSeenAt, device }): OwnSignIn => ({ id, current: id === viewer.sessionId, signedInAt: createdAt, lastSeenAt, ...readDevice(device) }))
    return [...signIns.filter(({ current }) => current), ...signIns.filter(({ current }) => !current)]
  }

  /** Ends one of them, at once. Throws NOT_FOUND for another account's and for one that has ended, STATE for the one that asks. */
  async end(viewer: Viewer, id: string): Promise<void> {
    if (id === viewer.sessionId) throw refusal('STATE', THIS_ONE, ['id'])
    await this.core.database.write(async (transaction) => {
      if ((await this.goingOn(transaction, viewer.accountId, [{ column: 'id', equals: id }])).length === 0) throw notFound('id')
      await this.sessions.end(transaction, viewer.accountId, { sessionId: id })
      await this.core.audit.record(transaction, { accountId: viewer.accountId, action: 'session.endOne', subjectType: 'Account', subjectId: viewer.accountId, regionCode: null })
    })
  }

  /** Ends all but the one that asks. */
  async endOthers(viewer: Viewer): Promise<void> {
    await this.core.database.write(async (transaction) => {
      await this.sessions.end(transaction, viewer.accountId, { allBut: viewer.sessionId })
      await this.core.audit.record(transaction, { accountId: viewer.accountId, action: 'session.endOthers', subjectType: 'Account', subjectId: viewer.accountId, regionCode: null })
    })
  }

  private async goingOn(runner: Runner, accountId: string, and: readonly Condition<'Session'>[] = []): Promise<Row<'Session'>[]> {
    const now = toStoredInstant(this.core.clock.realNow())
    const where: Condition<'Session'>[] = [{ column: 'accountId', equals: accountId }, { column: 'endedAt', equals: null }, { column: 'expiresAt', above: now }, ...and]
    return SESSIONS.findMany(runner, where, { orderBy: [{ column: 'lastSeenAt', descending: true }, { column: 'id', descending: true }], limit: MOST_LISTED })
  }
}
