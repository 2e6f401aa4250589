import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { storedRow, storedRows } from '../../testing/stored-rows.js'

const CREATE = 'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { account { id login name disabled } temporaryPassword replayed userErrors { code field } } }'
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { token viewer { mustChangePassword permissions account { id } } userErrors { code } } }'

interface Created {
  readonly createAccount: { readonly account: { readonly id: string } | null; readonly temporaryPassword: string | null; readonly replayed: boolean; readonly userErrors: readonly unknown[] }
}
interface Listed {
  readonly accounts: { readonly totalCount: number; readonly nodes: readonly { readonly id: string; readonly name: string; readonly login: string | null }[] }
}

let api: ApiUnderTest
let administrator: Asker
beforeAll(async () => {
  api = await startApi()
  administrator = await api.as('administrator')
})
afterAll(async () => api.close())

const create = async (login: string, id = newId()): Promise<Created['createAccount'] & { readonly id: string }> => ({ ...(await administrator.data<Created>(CREATE, { input: { id, login, name: '新来的人' } })).createAccount, id })
const list = async (login: string, filter: Record<string, unknown> = {}): Promise<Listed['accounts']> => {
  const viewer = await api.as(login)
  return (await viewer.data<Listed>('query ($filter: AccountFilter) { accounts(filter: $filter, first: 100) { totalCount nodes { id name login } } }', { filter })).accounts
}
const signIn = async (login: string, password: string): Promise<{ token: string | null; viewer: { mustChangePassword: boolean; permissions: string[] } | null; userErrors: { code: string }[] }> => {
  const answer = await api.anonymous<{ signIn: { token: string | null; viewer: { mustChangePassword: boolean; permissions: string[] } | null; userErrors: { code: string }[] } }>(SIGN_IN, { input: { login, password } })
  if (answer.data === null) throw new Error(JSON.stringify(answer.errors))
  return answer.data.signIn
}

describe('a new account', () => {
  it('must change its temporary password before anything else and sees nothing until it is appointed', async () => {
    const { temporaryPassword } = await create('wang.li')
    const signed = await signIn('wang.li', temporaryPassword ?? '')
    expect(signed).toMatchObject({ viewer: { mustChangePassword: true, permissions: [] }, userErrors: [] })
    const headers = { authorization: `Bearer ${signed.token ?? ''}`, 'content-type': 'application/json' }
    const asked = await api.application.server.inject({ method: 'POST', url: '/graphql', headers, payload: { query: '{ households { totalCount } }' } })
    expect(asked.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] })
    const changed = await api.application.server.inject({
      method: 'POST',
      url: '/graphql',
      headers,
      payload: { query: 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { viewer { mustChangePassword permissions } userErrors { code } } }', variables: { input: { current: temporaryPassword, next: 'a-good-password' } } },
    })
    expect(changed.json()).toMatchObject({ data: { changePassword: { viewer: { mustChangePassword: false, permissions: [] }, userErrors: [] } } })
  })

  it('comes once for one id, and shows its password once', async () => {
    const id = newId()
    const answers = await Promise.all(Array.from({ length: 20 }, () => create('li.na', id)))
    expect(answers.filter((answer) => !answer.replayed)).toHaveLength(1)
    expect(answers.filter((answer) => answer.temporaryPassword !== null)).toHaveLength(1)
    expect(new Set(answers.map((answer) => answer.account?.id))).toEqual(new Set([id]))
    expect((await create('somebody.else', id)).userErrors).toEqual([{ code: 'CONFLICT', field: ['id'] }])
  })

  it.each(['', '-x', 'x-', 'Wang Li', '王丽', 'x'.repeat(65), 'a\u0000b'])('needs a login that can be typed anywhere: %j is refused', async (login) =>
    expect((await create(login)).userErrors).toEqual([{ code: 'VALIDATION', field: ['login'] }]))

  it('needs a login that nobody has, in any spelling', async () => {
    expect((await create('Auditor')).userErrors).toEqual([{ code: 'VALIDATION', field: ['login'] }])
    const answers = await Promise.all(Array.from({ length: 10 }, () => create('zhang.wei')))
    expect(answers.filter((answer) => answer.account !== null)).toHaveLength(1)
  })

  it('is made by the administrator alone', async () => {
    for (const login of ['banner-office-150525', 'auditor', 'city-office']) {
      const answer = await (await api.as(login)).ask(CREATE, { input: { id: newId(), login: 'x', name: 'x' } })
      expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    }
  })
})

describe('disabling and resetting', () => {
  it('end every session at once; a disabled account cannot sign in until it is enabled', async () => {
    const person = await api.as('supervisor-2891')
    await administrator.data('mutation ($id: ID!) { disableAccount(id: $id) { account { disabled } userErrors { code } } }', { id: person.accountId })
    expect(await person.data('{ viewer { account { id } } }')).toEqual({ viewer: null })
    expect((await signIn('supervisor-2891', 'bangfu-demo')).userErrors).toEqual([{ code: 'CREDENTIALS' }])
    expect(await administrator.data('mutation ($id: ID!) { resetPassword(id: $id) { temporaryPassword userErrors { code } } }', { id: person.accountId })).toEqual({ resetPassword: { temporaryPassword: null, userErrors: [{ code: 'STATE' }] } })
    expect(await administrator.data('mutation ($id: ID!) { enableAccount(id: $id) { account { disabled } userErrors { code } } }', { id: person.accountId })).toEqual({ enableAccount: { account: { disabled: false }, userErrors: [] } })
    expect((await signIn('supervisor-2891', 'bangfu-demo')).userErrors).toEqual([])
  })

  it('give a temporary password that must be changed, and end a wait after failed tries', async () => {
    const person = await api.as('supervisor-2892')
    for (let round = 0; round < 6; round += 1) await api.anonymous(SIGN_IN, { input: { login: 'supervisor-2892', password: 'wrong-password' } })
    const { resetPassword } = await administrator.data<{ resetPassword: { temporaryPassword: string } }>('mutation ($id: ID!) { resetPassword(id: $id) { temporaryPassword userErrors { code } } }', { id: person.accountId })
    expect(await person.data('{ viewer { account { id } } }')).toEqual({ viewer: null })
    const signed = await signIn('supervisor-2892', resetPassword.temporaryPassword)
    expect(signed).toMatchObject({ viewer: { mustChangePassword: true, permissions: [] } })
    // Whoever reset it could have signed in first: the trail names them, and the account is told.
    const asAccount = async (query: string, variables: Record<string, unknown> = {}): Promise<unknown> => (await api.application.server.inject({ method: 'POST', url: '/graphql', headers: { authorization: `Bearer ${signed.token ?? ''}`, 'content-type': 'application/json' }, payload: { query, variables } })).json()
    await asAccount('mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { userErrors { code } } }', { input: { current: resetPassword.temporaryPassword, next: 'another-good-password' } })
    const { name } = await storedRow(api, 'Account', [{ column: 'id', equals: administrator.accountId }])
    expect(await asAccount('{ notices(unreadOnly: true, first: 1) { nodes { kind text } } }')).toMatchObject({ data: { notices: { nodes: [{ kind: 'passwordReset', text: expect.stringMatching(new RegExp(`^您的密码于 \\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2} 由${name}重新设置。`, 'u')) as unknown }] } } })
    expect((await storedRows(api, 'AuditEntry', [{ column: 'subjectId', equals: person.accountId }])).map(({ action, accountId }) => [action, accountId]).slice(-3)).toEqual([['account.resetPassword', administrator.accountId], ['session.signIn', person.accountId], ['account.changePassword', person.accountId]])
  })

  it('are refused for the own account and for one that does not exist', async () => {
    const disable = 'mutation ($id: ID!) { disableAccount(id: $id) { account { id } userErrors { code field } } }'
    expect(await administrator.data(disable, { id: administrator.accountId })).toEqual({ disableAccount: { account: null, userErrors: [{ code: 'STATE', field: ['id'] }] } })
    expect(await administrator.data(disable, { id: 'no such account' })).toEqual({ disableAccount: { account: null, userErrors: [{ code: 'NOT_FOUND', field: ['id'] }] } })
  })
})

describe('the list of accounts', () => {
  it('is whole for the administrator, with logins', async () => {
    const all = await list('administrator')
    expect(all.totalCount).toBeGreaterThan(200)
    expect(all.nodes.every((account) => account.login !== null)).toBe(true)
    expect((await list('administrator', { loginPrefix: 'Chief-' })).totalCount).toBe(4)
    expect((await list('administrator', { role: 'HONORARY_CHIEF', region: '150525100000' })).totalCount).toBe(3)
    expect((await list('administrator', { nameContains: '审计局' })).nodes).toMatchObject([{ login: 'auditor' }])
  })

  it('holds for a banner office those appointed in its banner and those never appointed, without logins', async () => {
    const { account } = await create('free.person')
    const banner = await list('banner-office-150524')
    expect(banner.nodes.map((node) => node.id)).toContain(account?.id)
    expect(banner.nodes.filter((node) => node.login !== null)).toMatchObject([{ login: 'banner-office-150524' }])
    const there = await list('banner-office-150524', { role: 'SECTION_LEADER' })
    expect(there.totalCount).toBe((await list('administrator', { role: 'SECTION_LEADER', region: '150524000000' })).totalCount)
    expect((await list('banner-office-150524', { region: '150525000000' })).totalCount).toBe(0)
    expect((await list('banner-office-150524', { withoutAppointment: true })).nodes.map((node) => node.id)).toContain(account?.id)
  })

  it('does not let a banner office search by logins, which it does not see', async () => {
    const answer = await (await api.as('banner-office-150524')).ask('{ accounts(filter: { loginPrefix: "chief" }) { totalCount } }')
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  it.each(['city-office', 'town-office-150525100', 'city-leader-5', 'supervisor-2893', 'chief-439', 'bank-office'])('is closed to %s', async (login) =>
    expect((await (await api.as(login)).ask('{ accounts { totalCount } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN'))
})
