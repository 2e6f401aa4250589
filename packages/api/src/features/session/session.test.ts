import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { upkeepOf } from '../../composition.js'
import type { Transaction } from '../../data/database.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { startApi } from '../../testing/api-under-test.js'
import type { Answer, ApiUnderTest } from '../../testing/api-under-test.js'
import { changeRows, storedRow, storedRows } from '../../testing/stored-rows.js'
import { setDemoState } from '../demo-city/demo-state.js'
import { hashPassword, passwordMatches } from '../account/password.js'
import { DEMO_PASSWORD_HASH } from '../demo-city/demo-password.js'
import { SignInService } from './sign-in-service.js'
import { SignInThrottle } from './sign-in-throttle.js'

interface SignedIn {
  readonly signIn: {
    readonly viewer: { readonly account: { readonly login: string }; readonly permissions: string[]; readonly mustChangePassword: boolean } | null
    readonly token: string | null
    readonly userErrors: readonly { readonly code: string; readonly field: string[] | null; readonly message: string }[]
  }
}

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { token userErrors { code field message }
  viewer { account { id login name } permissions mustChangePassword unreadNotices businessDate appointments { role startedOn endedOn householdCount region { code } account { name } } } } }`
const ME = '{ viewer { account { login } } }'
const CHANGE = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { viewer { mustChangePassword permissions } userErrors { code field } } }'

let api: ApiUnderTest
beforeAll(async () => {
  api = await startApi()
})
afterAll(async () => api.close())
beforeEach(() => api.clock.advance(3_600_000 * 24))

const signIn = (login: string, password = 'bangfu-demo'): Promise<Answer<SignedIn>> => api.anonymous<SignedIn>(SIGN_IN, { input: { login, password } })

/** A request with a cookie, as a browser of our own pages sends it. */
const withCookie = async (cookie: string | null, query: string, variables: Record<string, unknown> = {}): Promise<{ body: { data: Record<string, unknown> | null; errors?: unknown[] }; setCookie: string | undefined }> => {
  const response = await api.application.server.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', ...(cookie === null ? {} : { cookie }) },
    payload: { query, variables },
  })
  const header = response.headers['set-cookie']
  return { body: response.json(), setCookie: Array.isArray(header) ? header[0] : header }
}

const cookieOf = (setCookie: string | undefined): string => (setCookie ?? '').split(';')[0] ?? ''
const signedInAs = async (cookie: string): Promise<unknown> => (await withCookie(cookie, ME)).body.data?.['viewer'] ?? null

describe('a sign-in that is on its way', () => {
  /** Signs in while something is done between the look at the password and the session. */
  const signInWhile = async (login: string, meanwhile: () => Promise<void>): Promise<unknown> => {
    const { core, composition } = api.application
    const database = Object.assign(Object.create(core.database) as typeof core.database, {
      write: async <T>(work: (transaction: Transaction) => Promise<T>): Promise<T> => {
        await meanwhile()
        return core.database.write(work)
      },
    })
    return new SignInService({ ...core, database }, composition.services.sessions, new SignInThrottle(core)).signIn(login, 'bangfu-demo', null, null)
  }

  it.each(['gets another password', 'is disabled'])('opens no session when the account %s before it ends', async (what) => {
    const { login, id, passwordHash } = await storedRow(api, 'Account', [{ column: 'login', equals: 'town-office-150525100' }])
    const change = what === 'is disabled' ? { disabledAt: '2015-12-31 00:00:00.000' } : { passwordHash: await hashPassword('another password') }
    const before = await storedRows(api, 'Session', [{ column: 'accountId', equals: id }])
    await expect(signInWhile(login, () => changeRows(api, 'Account', [{ column: 'id', equals: id }], change))).rejects.toMatchObject({ errors: [{ code: 'CREDENTIALS' }] })
    await changeRows(api, 'Account', [{ column: 'id', equals: id }], { passwordHash, disabledAt: null })
    expect(await storedRows(api, 'Session', [{ column: 'accountId', equals: id }])).toHaveLength(before.length)
    expect(await signInWhile(login, () => Promise.resolve())).toMatchObject({ viewer: { login } })
  })
})

describe('a crowd of strangers', () => {
  it('that tries names stands in a line of its own, and keeps nobody from working', async () => {
    const office = await api.as('town-office-150525100')
    let answered = 0
    const tries = Array.from({ length: 120 }, async (_, index) => {
      const answer = await signIn(`nobody-${index}`)
      answered += 1
      return answer
    })
    await office.data(ME)
    // In one line with a hundred places at work, twenty of them would come first.
    expect(answered).toBeLessThan(20)
    const codes = (await Promise.all(tries)).map(({ data, errors }) => errors?.[0]?.extensions.code ?? data?.signIn.userErrors[0]?.code)
    expect(new Set(codes)).toEqual(new Set(['CREDENTIALS']))
  })
})

describe('signing in', () => {
  it('shows who one is and what one answers for, whatever the case of the login', async () => {
    expect((await signIn(' Section-Leader-2243 ')).data?.signIn.viewer?.account.login).toBe('section-leader-2243')
    const answer = await signIn('Town-Office-150525100')
    expect(answer.data?.signIn).toMatchObject({
      viewer: { account: { login: 'town-office-150525100' }, mustChangePassword: false, appointments: [{ role: 'TOWN_OFFICE', region: { code: '150525100000' }, householdCount: null }] },
      userErrors: [],
    })
    expect(answer.data?.signIn.viewer?.permissions).toContain('household.update')
  })

  it('fails in one way for an unknown login, a wrong password, and text that no login can have', async () => {
    const answers = await Promise.all([signIn('nobody-here', 'bangfu-demo'), signIn('auditor', 'wrong-password'), signIn('\u0000\ud800', 'x'), signIn('x'.repeat(100_000), 'y'.repeat(100_000)), signIn('', '')])
    for (const answer of answers) {
      expect(answer.status).toBe(200)
      expect(answer.data?.signIn).toEqual({ viewer: null, token: null, userErrors: [{ code: 'CREDENTIALS', field: null, message: 'The login or the password is not right.' }] })
    }
  })

  it('takes the same work for a login that does not exist', async () => {
    // In turns, and the quickest of each: a busy machine slows some rounds, and none makes one quicker than its work.
    const quickest = { unknown: Infinity, known: Infinity }
    const time = async (stored: string | null): Promise<number> => {
      const from = performance.now()
      await passwordMatches(stored, 'wrong-password')
      return performance.now() - from
    }
    await passwordMatches(null, 'first')
    for (let round = 0; round < 5; round += 1) {
      quickest.unknown = Math.min(quickest.unknown, await time(null))
      quickest.known = Math.min(quickest.known, await time(DEMO_PASSWORD_HASH))
    }
    expect(quickest.unknown / quickest.known).toBeGreaterThan(0.3)
  })

  it('knows the demonstration’s password only while a demo city is loaded', async () => {
    const { database } = api.application.core
    await database.write((transaction) => new UnscopedTable('Setting', 'the test takes the demo mark away').remove(transaction, []))
    expect((await signIn('auditor')).data?.signIn.userErrors).toMatchObject([{ code: 'CREDENTIALS' }])
    await database.write((transaction) => setDemoState(transaction, { scale: 'tiny', complete: true }))
    expect((await signIn('auditor')).data?.signIn.userErrors).toEqual([])
  })

  it('gives a new cookie and ends the session that was presented', async () => {
    const first = await withCookie(null, SIGN_IN, { input: { login: 'auditor', password: 'bangfu-demo' } })
    expect(first.setCookie).toMatch(/^bangfu_session=[\w-]{43}; .*HttpOnly/)
    expect(first.setCookie).toMatch(/SameSite=Strict/)
    const before = cookieOf(first.setCookie)
    const second = await withCookie(before, SIGN_IN, { input: { login: 'auditor', password: 'bangfu-demo' } })
    const after = cookieOf(second.setCookie)
    expect(after).not.toBe(before)
    expect(await signedInAs(before)).toBeNull()
    expect(await signedInAs(after)).toEqual({ account: { login: 'auditor' } })
  })
})

describe('guessing at a login', () => {
  it.each(['city-office', 'nobody-at-all'])('is slowed down from the sixth failure on: %s', async (login) => {
    const codes: unknown[] = []
    for (let round = 0; round < 5; round += 1) codes.push((await signIn(login, 'wrong-password')).data?.signIn.userErrors[0]?.code)
    expect(codes).toEqual(Array(5).fill('CREDENTIALS'))
    const sixth = await signIn(login, 'wrong-password')
    expect([sixth.status, sixth.errors?.[0]?.extensions]).toMatchObject([429, { code: 'RATE_LIMITED', retryAfter: 1 }])
    for (let round = 0; round < 3; round += 1) expect((await signIn(login)).errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfter: 1 })
    api.clock.advance(1_000)
    expect((await signIn(login, 'wrong-password')).errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfter: 2 })
  })

  it('is forgotten at a sign-in', async () => {
    for (let round = 0; round < 6; round += 1) await signIn('finance-office', 'wrong-password')
    api.clock.advance(1_000)
    expect((await signIn('finance-office')).data?.signIn.userErrors).toEqual([])
    for (let round = 0; round < 5; round += 1) expect((await signIn('finance-office', 'wrong-password')).data?.signIn.userErrors).toMatchObject([{ code: 'CREDENTIALS' }])
  })

  it('gets no more guesses by asking twenty times at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => signIn('bank-office', 'wrong-password')))
    expect(answers.filter((answer) => answer.data?.signIn.userErrors[0]?.code === 'CREDENTIALS')).toHaveLength(5)
    expect(answers.filter((answer) => answer.errors?.[0]?.extensions.code === 'RATE_LIMITED')).toHaveLength(15)
  })
})

describe('the keys of a person’s phone', () => {
  const KEYS = '{ viewer { phoneKeys } }'

  it('are the same at every sign-in, whatever the password, and no other account’s', async () => {
    const [first, again, other] = [await api.as('auditor'), await api.as('auditor'), await api.as('city-office')]
    const [before, after, others] = [await first.data<{ viewer: { phoneKeys: string[] } }>(KEYS), await again.data(KEYS), await other.data(KEYS)]
    expect(before.viewer.phoneKeys).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)])
    expect(after).toEqual(before)
    expect(others).not.toEqual(before)
  })
})

describe('signing out', () => {
  it('ends this session alone, or everywhere all of them', async () => {
    const [one, two, three] = [await api.as('auditor'), await api.as('auditor'), await api.as('auditor')]
    expect(await one.data('mutation { signOut }')).toEqual({ signOut: true })
    expect(await one.data(ME)).toEqual({ viewer: null })
    expect(await two.data(ME)).toEqual({ viewer: { account: { login: 'auditor' } } })
    await two.data('mutation { signOut(everywhere: true) }')
    expect(await three.data(ME)).toEqual({ viewer: null })
  })

  it('leaves nothing to the rest of the same document', async () => {
    const viewer = await api.as('administrator')
    const answer = await viewer.ask(`mutation { signOut resetPassword(id: "${randomUUID()}") { account { id } } }`)
    expect(answer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
  })
})

describe('how long a sign-in lasts', () => {
  const SET = 'mutation ($days: Int!) { setSessionDays(days: $days) { days userErrors { code field } } }'

  it('is what the administrator set, from the next sign-in on', async () => {
    const administrator = await api.as('administrator')
    expect(await administrator.data('{ sessionDays }')).toEqual({ sessionDays: 30 })
    expect(await administrator.data(SET, { days: 7 })).toEqual({ setSessionDays: { days: 7, userErrors: [] } })
    expect(await administrator.data('{ sessionDays }')).toEqual({ sessionDays: 7 })
    const [before, after] = [administrator, await api.as('auditor')]
    api.clock.advance(7 * 86_400_000)
    expect([await before.data(ME), await after.data(ME)]).toEqual([{ viewer: { account: { login: 'administrator' } } }, { viewer: null }])
    await before.data(SET, { days: 30 })
    const changes = (await storedRows(api, 'AuditEntry', [{ column: 'action', equals: 'session.setDays' }])).map((entry) => JSON.parse(entry.changes) as unknown)
    expect(changes).toEqual([[{ field: 'days', from: '30', to: '7' }], [{ field: 'days', from: '7', to: '30' }]])
  })

  it.each([0, -1, 366])('is no %i days', async (days) => {
    const administrator = await api.as('administrator')
    expect(await administrator.data(SET, { days })).toEqual({ setSessionDays: { days: null, userErrors: [{ code: 'VALIDATION', field: ['days'] }] } })
    expect(await administrator.data('{ sessionDays }')).toEqual({ sessionDays: 30 })
  })
})

describe('a sign-in on a phone that was lost', () => {
  const END = 'mutation ($id: ID!) { endSessions(id: $id) { account { id } userErrors { code } } }'
  const NOT_FOUND = { endSessions: { account: null, userErrors: [{ code: 'NOT_FOUND' }] } }

  it('is ended at once by the office that appointed its holder, who signs in again with the same password', async () => {
    const phone = await api.as('supervisor-2891')
    const { id } = await storedRow(api, 'Account', [{ column: 'login', equals: 'supervisor-2891' }])
    const { regionCode } = await storedRow(api, 'Appointment', [{ column: 'accountId', equals: id }])
    const office = await api.as(`banner-office-${regionCode?.slice(0, 6)}`)
    expect(await office.data(END, { id })).toEqual({ endSessions: { account: { id }, userErrors: [] } })
    expect(await phone.data(ME)).toEqual({ viewer: null })
    expect((await signIn('supervisor-2891')).data?.signIn.viewer?.account.login).toBe('supervisor-2891')
    expect(await storedRows(api, 'AuditEntry', [{ column: 'action', equals: 'account.endSessions' }])).toMatchObject([{ subjectId: id, accountId: office.accountId }])
  })

  it('is not ended by the office of another banner, which learns nothing of the account', async () => {
    const phone = await api.as('supervisor-2891')
    const { id } = await storedRow(api, 'Account', [{ column: 'login', equals: 'supervisor-2891' }])
    const { regionCode } = await storedRow(api, 'Appointment', [{ column: 'accountId', equals: id }])
    const elsewhere = await api.as(regionCode?.startsWith('150525') === true ? 'banner-office-150524' : 'banner-office-150525')
    expect(await elsewhere.data(END, { id })).toEqual(NOT_FOUND)
    expect(await elsewhere.data(END, { id: randomUUID() })).toEqual(NOT_FOUND)
    expect(await phone.data(ME)).toEqual({ viewer: { account: { login: 'supervisor-2891' } } })
  })
})

describe('a session', () => {
  it('ends by itself after thirty days of real time, and is forgotten then', async () => {
    const viewer = await api.as('auditor')
    api.clock.advance(30 * 86_400_000 - 1)
    expect(await viewer.data(ME)).toEqual({ viewer: { account: { login: 'auditor' } } })
    api.clock.advance(1)
    expect(await viewer.data(ME)).toEqual({ viewer: null })
    api.clock.advance(1)
    for (const task of upkeepOf(api.application.core, { storageFolder: tmpdir() })) await task()
    expect(await new UnscopedTable('Session', 'the test counts').count(api.application.core.database, [])).toBe(0)
  })
})

describe('the own password', () => {
  it('must be long enough, and neither the login nor the demonstration’s nor the one before', async () => {
    const viewer = await api.as('division-leader-290')
    for (const next of ['short', 'division-leader-290', 'Division-Leader-290', 'bangfu-demo', 'ten-and-a-\u0007-bell']) {
      expect(await viewer.data(CHANGE, { input: { current: 'bangfu-demo', next } })).toMatchObject({ changePassword: { viewer: null, userErrors: [{ code: 'VALIDATION', field: ['next'] }] } })
    }
    expect(await viewer.data(CHANGE, { input: { current: 'not-the-one', next: 'a-good-password' } })).toMatchObject({ changePassword: { viewer: null, userErrors: [{ code: 'CREDENTIALS', field: ['current'] }] } })
    expect(await viewer.data(ME)).toMatchObject({ viewer: { account: { login: 'division-leader-290' } } })
  })

  it('ends every other session when it changes', async () => {
    const [here, elsewhere] = [await api.as('town-office-150525100'), await api.as('town-office-150525100')]
    expect(await here.data(CHANGE, { input: { current: 'bangfu-demo', next: '帮扶办的新密码一二三四' } })).toMatchObject({ changePassword: { viewer: { mustChangePassword: false }, userErrors: [] } })
    expect(await elsewhere.data(ME)).toEqual({ viewer: null })
    expect(await here.data(ME)).toMatchObject({ viewer: { account: { login: 'town-office-150525100' } } })
    expect((await signIn('town-office-150525100')).data?.signIn.userErrors).toMatchObject([{ code: 'CREDENTIALS' }])
    expect((await signIn('town-office-150525100', '帮扶办的新密码一二三四')).data?.signIn.userErrors).toEqual([])
  })

  it('gives a browser a new cookie', async () => {
    const before = cookieOf((await withCookie(null, SIGN_IN, { input: { login: 'banner-office-150525', password: 'bangfu-demo' } })).setCookie)
    const changed = await withCookie(before, CHANGE, { input: { current: 'bangfu-demo', next: 'a-good-password' } })
    expect(await signedInAs(before)).toBeNull()
    expect(await signedInAs(cookieOf(changed.setCookie))).toEqual({ account: { login: 'banner-office-150525' } })
  })
})

describe('the business time', () => {
  it('is told with the date that it falls on', async () => {
    const viewer = await api.as('auditor')
    api.clock.set('2015-12-31T15:59:59.000Z')
    expect(await viewer.data('{ viewer { businessDate businessTime } }')).toEqual({ viewer: { businessDate: '2015-12-31', businessTime: '2015-12-31T15:59:59.000Z' } })
    api.clock.advance(1_000)
    expect(await viewer.data('{ viewer { businessDate businessTime } }')).toEqual({ viewer: { businessDate: '2016-01-01', businessTime: '2015-12-31T16:00:00.000Z' } })
  })
})
