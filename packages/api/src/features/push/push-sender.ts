import { v7 as uuidv7 } from 'uuid'
import { accessFor } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import type { Row } from '../../data/entities.js'
import { isDuplicate } from '../../data/retry.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import type { NodeRegistry } from '../../graphql/node-registry.js'
import { fromStoredInstant, toStoredInstant } from '../../time/instant.js'
import { isNoticeKind } from '../notice/notice-texts.js'
import type { SessionService } from '../session/session-service.js'
import { PrivateAddressError } from './push-request.js'
import type { PushAnswer } from './push-request.js'
import { outcomeOf } from './push-retry.js'
import type { PushOutcome } from './push-retry.js'
import { targetOf } from './push-subscriptions.js'
import type { PushTarget } from './push-subscriptions.js'
import { pushMessage } from './push-words.js'
import type { PushMessage } from './push-words.js'

const NOTICES = new UnscopedTable('Notice', 'notices of accounts that have a device to be told; what they are about is looked for in the account’s own scope')
const SUBSCRIPTIONS = new UnscopedTable('PushSubscription', 'the devices of whoever a notice is for')
const DELIVERIES = new UnscopedTable('PushDelivery', 'what is on its way to a device')
const SESSIONS = new UnscopedTable('Session', 'whether the sign-in of a device goes on')

/** Milliseconds between two looks. */
const EVERY = 2_000
/** Notices older than this are told to nobody: the portal shows them. */
const REACH = 600_000
/** Notices looked at together, and deliveries tried in one round. */
const NOTICES_AT_ONCE = 500
const TRIED_AT_ONCE = 20
/** While one process tries a delivery no other does; a process that died in the middle leaves it to the others after this. */
const LEASE = 60_000

/** Sends a message to a device, or throws where nobody answers. */
export type SendPush = (target: PushTarget, message: PushMessage) => Promise<PushAnswer>

/**
 * Tells devices of notices. A notice is written with the change that it tells of, and read from here once that is durable: the
 * notices are the outbox, ordered by the time in their ids, so that writers pay nothing for it. Each pair of notice and device
 * is one row, whichever process makes it; it is sent once unless a process dies between the push service's answer and the note
 * of it, and then the message takes its own place on the device.
 */
export class PushSender {
  private timer: NodeJS.Timeout | null = null
  private round: Promise<void> = Promise.resolve()

  constructor(
    private readonly core: Core,
    private readonly sessions: SessionService,
    private readonly nodes: NodeRegistry,
    private readonly send: SendPush | null,
    private readonly onError: (error: unknown) => void,
  ) {}

  /** Begins to look, where the operator has set keys. */
  start(): void {
    if (this.send === null || this.timer !== null) return
    this.timer = setInterval(() => {
      this.round = this.round.then(() => this.work()).catch(this.onError)
    }, EVERY)
    this.timer.unref()
  }

  /** Looks no more; what is being sent comes to its end. */
  async stop(): Promise<void> {
    if (this.timer !== null) clearInterval(this.timer)
    this.timer = null
    await this.round
  }

  /** One look: what is new goes on its way, what is due is tried. */
  async work(): Promise<void> {
    await this.spreadNew()
    await this.tryDue()
  }

  /**
   * Gives every new notice to the devices of its account that subscribed before it, all of them at once. A notice that is older
   * than every device of its account goes to none and is met again each time: the others stand behind it, not back.
   */
  private async spreadNew(): Promise<void> {
    // Ids of notices hold the system's time, whatever the clock of the business or of a test says.
    const below = uuidv7({ msecs: Date.now() + REACH })
    let page = await this.unspread({ from: uuidv7({ msecs: Date.now() - REACH }), below })
    for (;;) {
      await this.spread(page)
      const last = page.at(-1)
      if (last === undefined || page.length < NOTICES_AT_ONCE) return
      page = await this.unspread({ above: last.id, below })
    }
  }

  /** Unread notices of people with devices that are on their way to none so far. */
  private async unspread(ids: { readonly from?: string; readonly above?: string; readonly below: string }): Promise<Row<'Notice'>[]> {
    return NOTICES.findMany(
      this.core.database,
      [{ column: 'id', ...ids }, { column: 'readAt', equals: null }, { exists: 'PushSubscription', on: ['accountId', 'accountId'], where: [] }, { lacks: 'PushDelivery', on: ['noticeId', 'id'], where: [] }],
      { orderBy: [{ column: 'id' }], limit: NOTICES_AT_ONCE },
    )
  }

  private async spread(notices: readonly Row<'Notice'>[]): Promise<void> {
    if (notices.length === 0) return
    const { database, clock } = this.core
    const devices = await SUBSCRIPTIONS.findMany(database, [{ column: 'accountId', in: [...new Set(notices.map(({ accountId }) => accountId))] }])
    const at = toStoredInstant(clock.realNow())
    const rows = notices.flatMap((notice) =>
      devices.filter((device) => device.accountId === notice.accountId && device.id < notice.id).map((device): Row<'PushDelivery'> => ({ id: uuidv7(), noticeId: notice.id, subscriptionId: device.id, createdAt: at, attempts: 0, dueAt: at, sentAt: null })),
    )
    try {
      if (rows.length > 0) await database.write((transaction) => DELIVERIES.insert(transaction, rows))
    } catch (error) {
      // Another process was first; what it left is found in the next round.
      if (!isDuplicate(error)) throw error
    }
  }

  private async tryDue(): Promise<void> {
    const now = toStoredInstant(this.core.clock.realNow())
    const due = await DELIVERIES.findMany(this.core.database, [{ column: 'dueAt', atMost: now }], { orderBy: [{ column: 'dueAt' }, { column: 'id' }], limit: TRIED_AT_ONCE })
    await Promise.all(due.map((delivery) => this.tryOne(delivery).catch(this.onError)))
  }

  private async tryOne(delivery: Row<'PushDelivery'>): Promise<void> {
    const { database, clock } = this.core
    const attempts = delivery.attempts + 1
    const leased = toStoredInstant(new Date(clock.realNow().getTime() + LEASE))
    const taken = await database.write((transaction) => DELIVERIES.update(transaction, [{ column: 'id', equals: delivery.id }, { column: 'attempts', equals: delivery.attempts }, { column: 'dueAt', equals: delivery.dueAt }], { dueAt: leased, attempts }))
    if (taken === 0) return
    const outcome = await this.deliver(delivery, attempts)
    const now = clock.realNow()
    await database.write(async (transaction) => {
      if (outcome === 'GONE') {
        await SUBSCRIPTIONS.remove(transaction, [{ column: 'id', equals: delivery.subscriptionId }])
        await DELIVERIES.update(transaction, [{ column: 'subscriptionId', equals: delivery.subscriptionId }], { dueAt: null })
        return
      }
      const dueAt = typeof outcome === 'string' ? null : toStoredInstant(new Date(now.getTime() + outcome.againInSeconds * 1_000))
      await DELIVERIES.update(transaction, [{ column: 'id', equals: delivery.id }], { dueAt, sentAt: outcome === 'SENT' ? toStoredInstant(now) : null })
    })
  }

  private async deliver(delivery: Row<'PushDelivery'>, attempts: number): Promise<PushOutcome> {
    const device = await SUBSCRIPTIONS.findOne(this.core.database, [{ column: 'id', equals: delivery.subscriptionId }])
    if (device === null || this.send === null || !(await this.goesOn(device))) return 'GONE'
    const message = await this.messageFor(device, delivery.noticeId)
    if (message === null) return 'GIVEN_UP'
    try {
      const { status, retryAfterSeconds } = await this.send(targetOf(this.core, device), message)
      return outcomeOf(status, attempts, retryAfterSeconds)
    } catch (error) {
      if (error instanceof PrivateAddressError) return 'GONE'
      this.onError(error)
      return outcomeOf(null, attempts, null)
    }
  }

  private async goesOn({ sessionId }: Row<'PushSubscription'>): Promise<boolean> {
    const session = await SESSIONS.findOne(this.core.database, [{ column: 'id', equals: sessionId }, { column: 'endedAt', equals: null }])
    return session !== null && fromStoredInstant(session.expiresAt) > this.core.clock.realNow()
  }

  /** What the device is told; null where there is nothing to tell any more: read meanwhile, or about what its account does not see today. */
  private async messageFor({ accountId, sessionId, language }: Row<'PushSubscription'>, noticeId: string): Promise<PushMessage | null> {
    const notice = await NOTICES.findOne(this.core.database, [{ column: 'id', equals: noticeId }, { column: 'accountId', equals: accountId }, { column: 'readAt', equals: null }])
    if (notice === null || !isNoticeKind(notice.kind)) return null
    const viewer = await this.sessions.viewerOfAccount(accountId, sessionId)
    if (viewer === null) return null
    const { subjectType, subjectId } = notice
    if (subjectType !== null && subjectId !== null && this.nodes.isNodeType(subjectType)) {
      const seen = await this.nodes.findOf({ viewer, access: (permission, who) => accessFor(who, permission) }, subjectType, subjectId, new Set())
      if (seen === null) return null
    }
    return pushMessage({ id: notice.id, kind: notice.kind, parameters: notice.parameters, subjectType, subjectId }, language)
  }
}
