import { hash } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import type { Viewer } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { EncryptedColumn } from '../../data/encrypted-columns.js'
import type { Row } from '../../data/entities.js'
import { onceMoreWhenTaken } from '../../data/retry.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { refusal } from '../../graphql/user-error.js'
import type { Language } from '../../text/sentence.js'
import { toStoredInstant } from '../../time/instant.js'
import { endPush } from './push-ending.js'
import { endpointOf } from './push-endpoint.js'
import type { PushSettings } from './push-settings.js'

const SUBSCRIPTIONS = new UnscopedTable('PushSubscription', 'the device of the sign-in that asks, and whatever stood there before it')
/** Devices of one account; the one that subscribed longest ago goes first. */
const MOST_DEVICES = 10

const SENTENCES = {
  off: { zh: '本系统没有开通消息推送。', en: 'This service does not tell devices of notices.' },
  endpoint: { zh: '这台设备的推送地址不能用，没有开通。', en: 'The address of this device’s push service cannot be used, so nothing was switched on.' },
  keys: { zh: '这台设备的推送密钥不完整，没有开通。', en: 'The keys of this device are not whole, so nothing was switched on.' },
}

/** Where a device is told and with which keys, as its browser made them (RFC 8291): all of it a secret. */
export interface PushTarget {
  readonly endpoint: string
  /** The device's public key, 65 bytes in base64url. */
  readonly p256dh: string
  /** What the device and the sender share, 16 bytes in base64url. */
  readonly auth: string
}

const isKey = (text: string, bytes: number): boolean => /^[\w-]+=*$/.test(text) && Buffer.from(text, 'base64url').length === bytes

/** The devices on which people asked to be told: one to a sign-in, of its own account alone. */
export class PushSubscriptions {
  constructor(
    private readonly core: Core,
    private readonly settings: PushSettings | null,
  ) {}

  /** The key to subscribe with; null where the operator has set none, and nothing is asked or shown then. */
  get publicKey(): string | null {
    return this.settings?.publicKey ?? null
  }

  /** Whether the sign-in that asks has a device that is told. */
  async isOn(viewer: Viewer): Promise<boolean> {
    return this.settings !== null && (await SUBSCRIPTIONS.count(this.core.database, [{ column: 'sessionId', equals: viewer.sessionId }])) > 0
  }

  /**
   * Tells the device of this sign-in from now on, in the language of the request. The same again changes nothing but the
   * language; a device that another sign-in had is this one's now. STATE without keys of the operator, VALIDATION for an
   * address that is not to be written to or keys that are none.
   */
  async subscribe(viewer: Viewer, target: PushTarget, language: Language): Promise<void> {
    if (this.settings === null) throw refusal('STATE', SENTENCES.off)
    if (endpointOf(target.endpoint, this.settings.allowPrivate) === null) throw refusal('VALIDATION', SENTENCES.endpoint, ['endpoint'])
    if (!isKey(target.p256dh, 65)) throw refusal('VALIDATION', SENTENCES.keys, ['p256dh'])
    if (!isKey(target.auth, 16)) throw refusal('VALIDATION', SENTENCES.keys, ['auth'])
    const { accountId, sessionId } = viewer
    const row: Row<'PushSubscription'> = {
      id: uuidv7(),
      accountId,
      sessionId,
      endpointHash: hash('sha256', target.endpoint),
      sealed: this.core.cipher.encrypt(JSON.stringify({ endpoint: target.endpoint, p256dh: target.p256dh, auth: target.auth } satisfies PushTarget), EncryptedColumn.PUSH_TARGET),
      language,
      createdAt: toStoredInstant(this.core.clock.realNow()),
    }
    await onceMoreWhenTaken(() =>
      this.core.database.write(async (transaction) => {
        const there = await SUBSCRIPTIONS.findOne(transaction, [{ column: 'endpointHash', equals: row.endpointHash }], true)
        if (there !== null && there.sessionId === sessionId) {
          await SUBSCRIPTIONS.update(transaction, [{ column: 'id', equals: there.id }], { sealed: row.sealed, language })
          return
        }
        await SUBSCRIPTIONS.remove(transaction, [{ anyOf: [[{ column: 'endpointHash', equals: row.endpointHash }], [{ column: 'sessionId', equals: sessionId }]] }])
        const before = await SUBSCRIPTIONS.findMany(transaction, [{ column: 'accountId', equals: accountId }], { orderBy: [{ column: 'createdAt' }] })
        const tooMany = before.slice(0, Math.max(0, before.length - MOST_DEVICES + 1)).map(({ id }) => id)
        if (tooMany.length > 0) await SUBSCRIPTIONS.remove(transaction, [{ column: 'id', in: tooMany }])
        await SUBSCRIPTIONS.insert(transaction, [row])
        await this.core.audit.record(transaction, { accountId, action: 'push.subscribe', subjectType: 'Account', subjectId: accountId, regionCode: null })
      }),
    )
  }

  /** Tells the device of this sign-in nothing any more. Where nothing was told, it changes nothing. */
  async unsubscribe({ accountId, sessionId }: Viewer): Promise<void> {
    await this.core.database.write(async (transaction) => {
      if ((await SUBSCRIPTIONS.findOne(transaction, [{ column: 'sessionId', equals: sessionId }], true)) === null) return
      await endPush(transaction, accountId, { sessionId })
      await this.core.audit.record(transaction, { accountId, action: 'push.unsubscribe', subjectType: 'Account', subjectId: accountId, regionCode: null })
    })
  }
}

/** Opens what a subscription keeps sealed. */
export const targetOf = (core: Pick<Core, 'cipher'>, { sealed }: Pick<Row<'PushSubscription'>, 'sealed'>): PushTarget => JSON.parse(core.cipher.decrypt(sealed, EncryptedColumn.PUSH_TARGET)) as PushTarget
