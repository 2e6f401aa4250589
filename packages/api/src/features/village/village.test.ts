import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'

interface Found {
  readonly village: {
    readonly region: { readonly name: string }
    readonly team: { readonly name: string; readonly memberCount: number; readonly leader: { readonly name: string } | null } | null
    readonly appointments: readonly { readonly role: string; readonly account: { readonly name: string; readonly login: string | null }; readonly enterprise: { readonly name: string } | null }[]
  } | null
}

const QUERY = 'query ($code: ID!) { village(code: $code) { region { name } team { name memberCount startedOn endedOn leader { name } } appointments { role account { name login } enterprise { name } } } }'
const HERE = '150525100202'

let api: ApiUnderTest
beforeAll(async () => {
  api = await startApi()
})
afterAll(async () => api.close())

const village = async (login: string, code = HERE): Promise<Found['village']> => (await (await api.as(login)).data<Found>(QUERY, { code })).village

describe('the people of a village', () => {
  it('are its division-level leader, first secretary, chiefs and ten supervisors, with the work team (C-2, C-7, C-8, C-9, C-10)', async () => {
    const found = await village('division-leader-290')
    expect(found?.region.name).toBe('常胜村委会')
    expect(found?.team?.memberCount).toBeGreaterThanOrEqual(3)
    expect(found?.appointments.map(({ role }) => role)).toEqual(['DIVISION_LEADER', 'FIRST_SECRETARY', 'HONORARY_CHIEF', 'HONORARY_CHIEF', ...Array<string>(10).fill('VOLUNTEER_SUPERVISOR')])
    expect(found?.appointments.filter(({ account }) => account.login !== null)).toMatchObject([{ role: 'DIVISION_LEADER' }])
    expect(found?.appointments[2]?.enterprise?.name).toBeTruthy()
  })

  it.each([
    ['city-leader-5', true], ['city-leader-4', false], ['division-leader-295', false], ['first-secretary-290', true], ['supervisor-2891', true], ['chief-439', true], ['chief-447', false],
    ['town-office-150525100', true], ['town-office-150525101', false], ['banner-office-150525', true], ['banner-office-150524', false], ['city-office', true], ['auditor', true], ['section-leader-2243', false],
  ])('are shown to %s: %s', async (login, shown) => expect((await village(login)) !== null).toBe(shown))

  it.each(['finance-office', 'bank-office', 'administrator'])('are closed to %s', async (login) =>
    expect((await (await api.as(login)).ask(QUERY, { code: HERE })).errors?.[0]?.extensions.code).toBe('FORBIDDEN'))

  it('are nobody’s for a town, an unknown code and a text that is none', async () => {
    for (const code of ['150525100000', '150525999999', '常胜村', '']) expect(await village('city-office', code)).toBeNull()
  })
})
