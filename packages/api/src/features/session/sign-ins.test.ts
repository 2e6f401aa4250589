import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { storedRow, storedRows } from '../../testing/stored-rows.js'

const HOUR = 3_600_000
const ME = '{ viewer { account { login } } }'
const SIGN_INS = '{ signIns { id current system browser signedInAt lastSeenAt } }'
const END = 'mutation ($id: ID!) { endSignIn(id: $id) { signIns { id } userErrors { code field } } }'
const END_OTHERS = 'mutation { endOtherSignIns { id current } }'
const LOGIN = 'supervisor-2891'
const WECHAT = 'Mozilla/5.0 (Linux; Android 13; V2199A) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/116.0 Mobile Safari/537.36 MicroMessenger/8.0.44'

interface SignIn {
  readonly id: string
  readonly current: boolean
  readonly system: string
  readonly browser: string
  readonly signedInAt: string
  readonly lastSeenAt: string
}

let api: ApiUnderTest
beforeAll(async () => {
  api = await startApi()
})
afterAll(async () => api.close())
beforeEach(() => api.clock.advance(HOUR * 24 * 31))

const signInsOf = async (asker: Asker): Promise<readonly SignIn[]> => (await asker.data<{ signIns: readonly SignIn[] }>(SIGN_INS)).signIns
const settle = (): Promise<void> => api.application.composition.services.sessions.settle()

/** Signs in with a browser’s words; answers how the token asks. */
const signInWith = async (userAgent: string): Promise<(document: string) => Promise<Record<string, unknown>>> => {
  const send = async (document: string, headers: Record<string, string>): Promise<Record<string, unknown>> => {
    const response = await api.application.server.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', 'user-agent': userAgent, ...headers }, payload: { query: document } })
    return response.json<{ data: Record<string, unknown> }>().data
  }
  const { signIn } = (await send(`mutation { signIn(input: { login: "${LOGIN}", password: "bangfu-demo" }) { token } }`, {})) as { signIn: { token: string } }
  return (document) => send(document, { authorization: `Bearer ${signIn.token}` })
}

describe('one’s own sign-ins', () => {
  it('are those that go on, the one that asks first and then the one seen last, by the device and never its full words', async () => {
    const phone = await signInWith(WECHAT)
    const desk = await api.as(LOGIN)
    const [first, second, ...others] = await signInsOf(desk)
    expect(others).toEqual([])
    expect(first).toMatchObject({ current: true, system: 'OTHER', browser: 'OTHER' })
    expect(second).toMatchObject({ current: false, system: 'ANDROID', browser: 'WECHAT' })
    expect(await phone('{ signIns { current browser } }')).toEqual({ signIns: [{ current: true, browser: 'WECHAT' }, { current: false, browser: 'OTHER' }] })
    expect((await storedRow(api, 'Session', [{ column: 'id', equals: second?.id ?? '' }])).device).toBe('ANDROID WECHAT')
  })

  it('are nobody else’s to see or to end, and another’s looks like one that never was', async () => {
    const [own, other] = [await api.as(LOGIN), await api.as('supervisor-2892')]
    const theirs = (await signInsOf(other)).map(({ id }) => id)
    expect((await signInsOf(own)).map(({ id }) => id)).not.toContain(theirs[0])
    const refused = { endSignIn: { signIns: [], userErrors: [{ code: 'NOT_FOUND', field: ['id'] }] } }
    for (const id of [theirs[0], '', 'none', '00000000-0000-7000-8000-000000000000']) expect(await own.data(END, { id })).toEqual(refused)
    expect(await other.data(ME)).toMatchObject({ viewer: { account: { login: 'supervisor-2892' } } })
  })

  it('are ended one by one, at once and once, and it is written down', async () => {
    const [here, lost] = [await api.as(LOGIN), await api.as(LOGIN)]
    const id = (await signInsOf(lost))[0]?.id ?? ''
    expect(await here.data(END, { id })).toEqual({ endSignIn: { signIns: [{ id: (await signInsOf(here))[0]?.id }], userErrors: [] } })
    expect(await lost.data(ME)).toEqual({ viewer: null })
    expect(await here.data(ME)).toMatchObject({ viewer: { account: { login: LOGIN } } })
    expect(await here.data(END, { id })).toMatchObject({ endSignIn: { userErrors: [{ code: 'NOT_FOUND' }] } })
    expect(await storedRows(api, 'AuditEntry', [{ column: 'action', equals: 'session.endOne' }])).toMatchObject([{ accountId: here.accountId, subjectId: here.accountId }])
  })

  it('are ended all but the one that asks, which is ended by signing out alone', async () => {
    const [here, one, two] = [await api.as(LOGIN), await api.as(LOGIN), await api.as(LOGIN)]
    const own = (await signInsOf(here))[0]?.id ?? ''
    expect(await here.data(END, { id: own })).toEqual({ endSignIn: { signIns: [], userErrors: [{ code: 'STATE', field: ['id'] }] } })
    expect(await here.data(END_OTHERS)).toEqual({ endOtherSignIns: [{ id: own, current: true }] })
    for (const ended of [one, two]) expect(await ended.data(ME)).toEqual({ viewer: null })
  })

  it('are told of to nobody who is not signed in', async () => {
    expect((await api.anonymous(SIGN_INS)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
  })
})

describe('when a sign-in was last used', () => {
  it('is noted after an hour and to the hour, in one statement for all that were used, and never by a request itself', async () => {
    const { database } = api.application.core
    const askers = await Promise.all([api.as(LOGIN), api.as('supervisor-2892'), api.as('auditor')])
    const seen = async (): Promise<(string | undefined)[]> => Promise.all(askers.map(async (asker) => (await signInsOf(asker))[0]?.lastSeenAt))
    const began = await seen()
    api.clock.advance(HOUR - 1)
    for (const asker of askers) await asker.data(ME)
    await settle()
    expect(await seen()).toEqual(began)
    api.clock.advance(1)
    const before = database.statements
    for (const asker of askers) await asker.data('{ viewer { permissions } }')
    // One look at the session for each request, and nothing else.
    expect(database.statements - before).toBe(askers.length)
    await settle()
    expect(database.statements - before).toBe(askers.length + 1)
    const now = api.clock.now().toISOString()
    expect(await seen()).toEqual([now, now, now])
    api.clock.advance(HOUR / 2)
    for (const asker of askers) await asker.data(ME)
    await settle()
    expect(await seen()).toEqual([now, now, now])
  })
})
