import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { signedClaims } from '../../testing/push-service.js'
import type { TestPushService } from '../../testing/push-service.js'
import { PUSH_SUBJECT, SUBSCRIBE_PUSH, SUBSCRIBED, pushScene } from '../../testing/push-scene.js'
import type { PushScene } from '../../testing/push-scene.js'
import { storedRows } from '../../testing/stored-rows.js'
import { makePushKeys } from './push-settings.js'

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

const submitted = async (asker: Asker): Promise<{ readonly id: string; readonly number: string }> => {
  const id = crypto.randomUUID()
  const region = (await asker.data<{ viewer: { appointments: { region: { code: string } }[] } }>('{ viewer { appointments { region { code } } } }')).viewer.appointments[0]?.region.code
  const { submitObservation } = await asker.data<{ submitObservation: { observation: { id: string; number: string } } }>('mutation ($input: SubmitObservationInput!) { submitObservation(input: $input) { observation { id number } userErrors { message } } }', {
    input: { id, kind: 'LIVING_CONDITION', region, seenOn: '2015-12-30', text: '屋顶漏雨，老人行动不便。' },
  })
  return submitObservation.observation
}

describe('a device that asked to be told', () => {
  it('is told that a report of its person has moved on: its number and its page, encrypted for that device and signed by the operator', async () => {
    const { device, read } = await toldDevice(supervisor, 'phone')
    const { id, number } = await submitted(supervisor)
    await told(supervisor.accountId, 'observationProgressed', { number, stepZh: '已交办给王某', stepEn: 'handed to somebody' }, id)
    await work()
    const [message] = read()
    expect(message).toEqual({ title: 'Bangfu', body: `A report of yours has moved on: ${number}`, link: `/observations/${id}`, tag: message?.tag })
    const [arrived] = service.arrived
    expect(arrived?.headers).toMatchObject({ 'content-encoding': 'aes128gcm', ttl: '86400', topic: message?.tag.replaceAll('-', '') })
    expect(signedClaims(arrived?.headers.authorization, scene.publicKey)).toMatchObject({ aud: service.origin, sub: PUSH_SUBJECT })
    expect(signedClaims(arrived?.headers.authorization, makePushKeys().publicKey)).toBeNull()
    // Nobody on the way reads it, nor another device.
    expect(arrived?.body.includes(Buffer.from(number))).toBe(false)
    expect(() => service.device('other').read(arrived?.body ?? Buffer.alloc(0))).toThrow('authenticate')
    expect(device.read(arrived?.body ?? Buffer.alloc(0))).not.toContain('王')
  })

  it('is told in the language in which it asked', async () => {
    const device = service.device('chinese')
    const response = await api.application.server.inject({ method: 'POST', url: '/graphql', headers: { authorization: `Bearer ${supervisor.token}`, 'accept-language': 'zh-CN' }, payload: { query: SUBSCRIBE_PUSH, variables: { input: { endpoint: device.endpoint, p256dh: device.p256dh, auth: device.auth } } } })
    expect(response.json()).toEqual({ data: SUBSCRIBED })
    await told(supervisor.accountId, 'observationProgressed', { number: 'O-1' })
    await work()
    expect(JSON.parse(device.read(service.arrived[0]?.body ?? Buffer.alloc(0)))).toMatchObject({ title: '帮扶', body: '您的一条反映有了新进展：O-1', link: '/notices' })
  })

  it('is told nothing of a household but that there is something to read', async () => {
    const { read } = await toldDevice(supervisor, 'phone')
    await told(supervisor.accountId, 'householdChanged', { number: '150525100202-0001' })
    await told(supervisor.accountId, 'caseRejected', { number: 'C-1', reason: '王某某收入超标' })
    await work()
    expect(read().map(({ body, link }) => ({ body, link }))).toEqual([{ body: 'You have a new notice.', link: '/notices' }, { body: 'You have a new notice.', link: '/notices' }])
  })

  it('is told once of each notice, however often it is looked, and of none from before it asked', async () => {
    await told(supervisor.accountId, 'appointed', { startedOn: '2015-12-31' })
    const { read } = await toldDevice(supervisor, 'phone')
    await work()
    expect(read()).toEqual([])
    await told(supervisor.accountId, 'appointed', { startedOn: '2015-12-31' })
    for (let round = 0; round < 3; round += 1) await work()
    expect(read()).toHaveLength(1)
  })

  it('is told although many notices from before it asked stand in front', async () => {
    const { database, notices } = api.application.core
    const before = Array.from({ length: 501 }, () => ({ accountId: supervisor.accountId, kind: 'appointed', parameters: { startedOn: '2015-12-31' } }) as const)
    await database.write((transaction) => notices.post(transaction, before))
    const { read } = await toldDevice(supervisor, 'phone')
    await told(supervisor.accountId, 'appointed', { startedOn: '2015-12-31' })
    await work()
    expect(read()).toHaveLength(1)
  })

  it('is told once when two processes look at the same moment', async () => {
    const { read } = await toldDevice(supervisor, 'phone')
    for (let count = 0; count < 5; count += 1) await told(supervisor.accountId, 'appointed', { startedOn: '2015-12-31' })
    await Promise.all([work(), work(), work()])
    await work()
    expect(new Set(read().map(({ tag }) => tag)).size).toBe(5)
    expect(read()).toHaveLength(5)
  })

  it('is told neither of what was read meanwhile nor of what its person no longer sees', async () => {
    const { read } = await toldDevice(supervisor, 'phone')
    const { id, number } = await submitted(await api.as('supervisor-2892'))
    await told(supervisor.accountId, 'observationProgressed', { number, stepZh: '', stepEn: '' }, id)
    await told(supervisor.accountId, 'appointed', { startedOn: '2015-12-31' })
    const { notices } = await supervisor.data<{ notices: { nodes: { id: string; kind: string }[] } }>('{ notices { nodes { id kind } } }')
    await supervisor.data('mutation ($ids: [ID!]!) { markNoticesRead(ids: $ids) }', { ids: notices.nodes.filter(({ kind }) => kind === 'appointed').map((notice) => notice.id) })
    await work()
    expect(read()).toEqual([])
  })

  it('is the one of the sign-in that asked last, and of its account alone', async () => {
    const shared = service.device('shared')
    const other = await api.as('supervisor-2892')
    expect(await scene.subscribe(supervisor, shared)).toEqual(SUBSCRIBED)
    expect(await scene.subscribe(other, shared)).toEqual(SUBSCRIBED)
    expect(await supervisor.data('{ pushSubscribed }')).toEqual({ pushSubscribed: false })
    await told(supervisor.accountId, 'appointed', { startedOn: '2015-12-31' })
    await work()
    expect(service.arrived).toEqual([])
    await told(other.accountId, 'appointed', { startedOn: '2015-12-31' })
    await work()
    expect(service.arrived).toHaveLength(1)
  })

  it('is kept sealed: neither its address nor its secret stands in the database', async () => {
    const { device } = await toldDevice(supervisor, 'phone')
    const [row] = await storedRows(api, 'PushSubscription', [])
    for (const secret of [device.endpoint, device.p256dh, device.auth]) expect(JSON.stringify(row)).not.toContain(secret)
  })
})

describe('a push service', () => {
  const attempts = async (): Promise<number> => {
    await work()
    return service.arrived.length
  }

  it.each([503, 429, 500])('that answers %i is tried again after half a minute, then later and later', async (status) => {
    const { read } = await toldDevice(supervisor, 'phone')
    await told(supervisor.accountId, 'appointed', { startedOn: '2015-12-31' })
    service.answer = status
    expect(await attempts()).toBe(1)
    api.clock.advance(29_000)
    expect(await attempts()).toBe(1)
    api.clock.advance(1_000)
    expect(await attempts()).toBe(2)
    api.clock.advance(59_000)
    expect(await attempts()).toBe(2)
    service.answer = 201
    api.clock.advance(1_000)
    expect(await attempts()).toBe(3)
    api.clock.advance(HOUR)
    expect(await attempts()).toBe(3)
    expect(new Set(read().map(({ tag }) => tag)).size).toBe(1)
  })

  it('that says when to come again is not asked before', async () => {
    await toldDevice(supervisor, 'phone')
    await told(supervisor.accountId, 'appointed', { startedOn: '2015-12-31' })
    service.answer = 429
    service.headers = { 'retry-after': '600' }
    expect(await attempts()).toBe(1)
    api.clock.advance(599_000)
    expect(await attempts()).toBe(1)
    api.clock.advance(1_000)
    expect(await attempts()).toBe(2)
  })

  it('is given up after eight attempts', async () => {
    await toldDevice(supervisor, 'phone')
    await told(supervisor.accountId, 'appointed', { startedOn: '2015-12-31' })
    service.answer = 500
    for (let round = 0; round < 12; round += 1) {
      await work()
      api.clock.advance(HOUR)
    }
    expect(service.arrived).toHaveLength(8)
  })

  it.each([404, 410])('that answers %i has the device no more: it is forgotten, with all that was on its way', async (status) => {
    await toldDevice(supervisor, 'phone')
    for (let count = 0; count < 30; count += 1) await told(supervisor.accountId, 'appointed', { startedOn: '2015-12-31' })
    service.answer = status
    await work()
    expect(await storedRows(api, 'PushSubscription', [])).toEqual([])
    const before = service.arrived.length
    service.answer = 201
    api.clock.advance(HOUR)
    await work()
    expect(service.arrived).toHaveLength(before)
    expect(await supervisor.data('{ pushSubscribed }')).toEqual({ pushSubscribed: false })
  })
})

describe('an address', () => {
  it.each(['', 'no address', 'ftp://push.example.com/1', 'http://push.example.com/1', 'https://user:secret@push.example.com/1'])('that is none of a push service is refused: %s', async (endpoint) => {
    expect(await supervisor.data(SUBSCRIBE_PUSH, { input: { ...service.device('x'), read: undefined, endpoint } })).toEqual({ subscribePush: { subscribed: false, userErrors: [{ code: 'VALIDATION', field: ['endpoint'] }] } })
  })

  it.each([['p256dh', 'AAAA'], ['p256dh', ''], ['auth', 'AAAA'], ['auth', '密钥']])('with keys that are not whole is refused: %s %s', async (field, value) => {
    const { endpoint, p256dh, auth } = service.device('x')
    expect(await supervisor.data(SUBSCRIBE_PUSH, { input: { endpoint, p256dh, auth, [field]: value } })).toEqual({ subscribePush: { subscribed: false, userErrors: [{ code: 'VALIDATION', field: [field] }] } })
  })
})
