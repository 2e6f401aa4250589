import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import type { TestPushService } from '../../testing/push-service.js'
import { SUBSCRIBE_PUSH, SUBSCRIBED, pushScene } from '../../testing/push-scene.js'
import type { PushScene } from '../../testing/push-scene.js'
import { changeRows, storedRows } from '../../testing/stored-rows.js'

const HOUR = 3_600_000
const LOGIN = 'supervisor-2891'

let scene: PushScene
let api: ApiUnderTest
let service: TestPushService
let supervisor: Asker
beforeAll(async () => {
  scene = await pushScene()
  ;({ api, service } = scene)
})
afterAll(async () => scene.close())
beforeEach(async () => {
  supervisor = await api.as(LOGIN)
})
afterEach(async () => scene.clear())

const work: PushScene['work'] = () => scene.work()
const told: PushScene['told'] = (...notice) => scene.told(...notice)
const toldDevice: PushScene['toldDevice'] = (...device) => scene.toldDevice(...device)

describe('a sign-in that ends takes its device with it', () => {
  const isTold = async (accountId: string): Promise<boolean> => {
    await told(accountId, 'appointed', { startedOn: '2015-12-31' })
    await work()
    return service.arrived.length > 0
  }

  it.each([
    ['by signing out', (asker: Asker) => asker.data('mutation { signOut }')],
    ['by signing out everywhere, elsewhere', async () => (await api.as(LOGIN)).data('mutation { signOut(everywhere: true) }')],
    ['by the administrator', async (asker: Asker) => (await api.as('administrator')).data('mutation ($id: ID!) { endSessions(id: $id) { userErrors { code } } }', { id: asker.accountId })],
    ['one’s own, from another device', async () => (await api.as(LOGIN)).data('mutation { endOtherSignIns { id } }')],
  ])('%s', async (_, end) => {
    await toldDevice(supervisor, 'phone')
    await end(supervisor)
    expect(await storedRows(api, 'PushSubscription', [])).toEqual([])
    expect(await isTold(supervisor.accountId)).toBe(false)
  })

  it('by itself, when its time has run out', async () => {
    await toldDevice(supervisor, 'phone')
    api.clock.advance(30 * 24 * HOUR)
    expect(await isTold(supervisor.accountId)).toBe(false)
    expect(await storedRows(api, 'PushSubscription', [])).toEqual([])
  })

  it('and what was on its way goes nowhere, nor to a disabled account', async () => {
    await toldDevice(supervisor, 'phone')
    service.answer = 503
    expect(await isTold(supervisor.accountId)).toBe(true)
    await changeRows(api, 'Account', [{ column: 'id', equals: supervisor.accountId }], { disabledAt: '2015-12-31 04:00:00.000' })
    service.answer = 201
    service.arrived.length = 0
    api.clock.advance(HOUR)
    await work()
    expect(service.arrived).toEqual([])
    await changeRows(api, 'Account', [{ column: 'id', equals: supervisor.accountId }], { disabledAt: null })
  })

  it('and switching it off leaves the sign-in as it is', async () => {
    await toldDevice(supervisor, 'phone')
    expect(await supervisor.data('{ pushSubscribed }')).toEqual({ pushSubscribed: true })
    expect(await supervisor.data('mutation { unsubscribePush }')).toEqual({ unsubscribePush: true })
    expect(await supervisor.data('{ pushSubscribed }')).toEqual({ pushSubscribed: false })
    expect(await isTold(supervisor.accountId)).toBe(false)
  })
})

describe('a change of password', () => {
  it('leaves the device of the browser that changed it told, under its new sign-in, and no other', async () => {
    const withCookie = async (cookie: string | null, query: string, variables: object = {}): Promise<{ readonly data: unknown; readonly cookie: string }> => {
      const response = await api.application.server.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', ...(cookie === null ? {} : { cookie }) }, payload: { query, variables } })
      const [set] = [response.headers['set-cookie'] ?? ''].flat()
      return { data: response.json<{ data: unknown }>().data, cookie: set?.split(';')[0] ?? '' }
    }
    const signedIn = await withCookie(null, 'mutation { signIn(input: { login: "supervisor-2893", password: "bangfu-demo" }) { viewer { account { id } } } }')
    const { id } = (signedIn.data as { signIn: { viewer: { account: { id: string } } } }).signIn.viewer.account
    const { endpoint, p256dh, auth } = service.device('changing')
    expect((await withCookie(signedIn.cookie, SUBSCRIBE_PUSH, { input: { endpoint, p256dh, auth } })).data).toEqual(SUBSCRIBED)
    await toldDevice(await api.as('supervisor-2893'), 'elsewhere')
    const changed = await withCookie(signedIn.cookie, 'mutation { changePassword(input: { current: "bangfu-demo", next: "监督员的新密码一二三" }) { userErrors { code } } }')
    expect((await withCookie(changed.cookie, '{ pushSubscribed }')).data).toEqual({ pushSubscribed: true })
    await told(id, 'appointed', { startedOn: '2015-12-31' })
    await work()
    expect(service.arrived.map(({ path }) => path)).toEqual(['/changing'])
  })
})
