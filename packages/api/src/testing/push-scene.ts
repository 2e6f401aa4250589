import type { NoticeKind } from '../features/notice/notice-texts.js'
import { makePushKeys } from '../features/push/push-settings.js'
import type { PushMessage } from '../features/push/push-words.js'
import { startApi } from './api-under-test.js'
import type { ApiUnderTest, Asker } from './api-under-test.js'
import { startPushService } from './push-service.js'
import type { TestDevice, TestPushService } from './push-service.js'

/** The public key is the operator’s: what it signs, a device may look at. */
const KEYS = makePushKeys()

export const PUSH_SUBJECT = 'mailto:office@example.com'
export const SUBSCRIBE_PUSH = 'mutation ($input: SubscribePushInput!) { subscribePush(input: $input) { subscribed userErrors { code field } } }'
export const SUBSCRIBED = { subscribePush: { subscribed: true, userErrors: [] } }

/** A service whose operator has keys, and a push service of the test’s own on the loopback. */
export interface PushScene {
  readonly api: ApiUnderTest
  readonly service: TestPushService
  readonly publicKey: string
  /** Looks for notices once, as the service does every two seconds. */
  readonly work: () => Promise<void>
  readonly subscribe: (asker: Asker, device: TestDevice) => Promise<unknown>
  /** Tells an account of something; of an observation, whether it still sees that is asked when it is sent. */
  readonly told: (accountId: string, kind: NoticeKind, parameters: Record<string, string>, observationId?: string) => Promise<void>
  /** A device that is told, and what it could read so far. */
  readonly toldDevice: (asker: Asker, name: string) => Promise<{ readonly device: TestDevice; readonly read: () => PushMessage[] }>
  /** The push service takes everything again, and nobody was told of anything. */
  readonly clear: () => Promise<void>
  readonly close: () => Promise<void>
}

export const pushScene = async (): Promise<PushScene> => {
  const service = await startPushService()
  const api = await startApi('tiny', { PUSH_PUBLIC_KEY: KEYS.publicKey, PUSH_PRIVATE_KEY: KEYS.privateKey, PUSH_SUBJECT, PUSH_ALLOW_PRIVATE: '1' })
  const subscribe: PushScene['subscribe'] = (asker, { endpoint, p256dh, auth }) => asker.data(SUBSCRIBE_PUSH, { input: { endpoint, p256dh, auth } })
  return {
    api,
    service,
    publicKey: KEYS.publicKey,
    work: () => api.application.composition.services.push.work(),
    subscribe,
    told: async (accountId, kind, parameters, observationId) => {
      const { database, notices } = api.application.core
      await database.write((transaction) => notices.post(transaction, [{ accountId, kind, parameters, ...(observationId === undefined ? {} : { subject: { type: 'Observation', id: observationId } }) }]))
    },
    toldDevice: async (asker, name) => {
      const device = service.device(name)
      const answer = await subscribe(asker, device)
      if (JSON.stringify(answer) !== JSON.stringify(SUBSCRIBED)) throw new Error(`The device was refused: ${JSON.stringify(answer)}`)
      return { device, read: () => service.arrived.filter(({ path }) => path === `/${name}`).map(({ body }) => JSON.parse(device.read(body)) as PushMessage) }
    },
    clear: async () => {
      service.answer = 201
      service.headers = {}
      service.arrived.length = 0
      await api.application.core.database.write(async (transaction) => {
        for (const table of ['push_delivery', 'push_subscription', 'notice']) await transaction.execute(`DELETE FROM \`${table}\` WHERE 1 = 1`)
      })
    },
    close: async () => {
      await api.close()
      await service.close()
    },
  }
}
