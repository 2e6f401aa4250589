import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'

let api: ApiUnderTest
beforeAll(async () => {
  api = await startApi()
})
afterAll(async () => api.close())

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { account { id login name } permissions mustChangePassword unreadNotices businessDate appointments { role startedOn endedOn householdCount region { code } account { name } } } token userErrors { code field message } } }'

describe('signing in', () => {
  it('with the demo password shows who one is and what one answers for', async () => {
    const answer = await api.anonymous<{ signIn: { viewer: { account: { login: string }; permissions: string[]; appointments: { role: string; region: { code: string } }[]; businessDate: string }; token: string; userErrors: unknown[] } }>(SIGN_IN, { input: { login: 'Town-Office-150525100', password: 'bangfu-demo' } })
    expect(answer.errors).toBeUndefined()
    expect(answer.data?.signIn).toMatchObject({
      viewer: { account: { login: 'town-office-150525100' }, mustChangePassword: false, businessDate: '2015-12-31', appointments: [{ role: 'TOWN_OFFICE', region: { code: '150525100000' } }] },
      userErrors: [],
    })
    expect(answer.data?.signIn.viewer.permissions).toContain('household.update')
  })
})
