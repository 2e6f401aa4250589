import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Row } from '../../data/entities.js'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { sectionLeaderOf, storedRow, storedRows } from '../../testing/stored-rows.js'

const SEARCH = 'query ($name: String!, $first: Int) { places(nameContains: $name, first: $first) { code name level parent { name } } }'
const VILLAGE = '150525100202'

let api: ApiUnderTest
let regions: Row<'Region'>[]
let village: Row<'Region'>
beforeAll(async () => {
  api = await startApi()
  regions = await storedRows(api, 'Region')
  village = await storedRow(api, 'Region', [{ column: 'code', equals: VILLAGE }])
})
afterAll(async () => api.close())

const found = async (login: string, name: string, first = 100): Promise<string[]> => (await (await api.as(login)).data<{ places: { code: string }[] }>(SEARCH, { name, first })).places.map(({ code }) => code)
const called = (part: string, within: string): string[] => regions.filter((row) => row.code.startsWith(within) && row.name.includes(part)).map(({ code }) => code).toSorted()

describe('a search for places', () => {
  it('finds those of the own territory whose name contains the text, and no other', async () => {
    const part = village.name.slice(0, 2)
    expect(await found('town-office-150525100', part)).toContain(VILLAGE)
    for (const [login, within] of [['town-office-150525100', '150525100'], ['banner-office-150525', '150525'], ['city-office', '1505'], ['city-leader-5', '150525'], ['auditor', '1505']] as const) {
      expect((await found(login, part)).toSorted(), login).toEqual(called(part, within))
    }
  })

  it('puts what is called exactly so before what only contains it', async () => {
    const [first, ...rest] = await found('city-office', '奈曼旗')
    expect(first).toBe('150525000000')
    expect(rest).toEqual(called('奈曼旗', '1505').filter((code) => code !== '150525000000'))
  })

  it('finds a supervisor the own village alone', async () => {
    expect(await found('supervisor-2891', '村')).toEqual(called('村', VILLAGE))
    expect(await found('supervisor-2891', '奈曼旗')).toEqual([])
  })

  it('finds whoever answers for households by name the villages of these, and not the banner that the appointment names', async () => {
    const leader = await sectionLeaderOf(api, VILLAGE)
    const ofHouseholds = async (ids: readonly string[]): Promise<string[]> => [...new Set((await storedRows(api, 'Household', [{ column: 'id', in: ids }])).map(({ regionCode }) => regionCode))].toSorted()
    expect(await found(leader.login, '村')).toEqual(await ofHouseholds(leader.householdIds))
    expect(await found(leader.login, '奈曼')).toEqual([])
    const chief = await api.as('chief-439')
    const { enterpriseId } = await storedRow(api, 'Appointment', [{ column: 'accountId', equals: chief.accountId }])
    const members = await storedRows(api, 'LinkageHousehold', [{ column: 'enterpriseId', equals: enterpriseId ?? '' }, { column: 'leftOn', equals: null }])
    expect(members.length).toBeGreaterThan(0)
    expect((await found('chief-439', '村')).toSorted()).toEqual((await ofHouseholds(members.map(({ householdId }) => householdId))).filter((code) => called('村', code).length > 0))
  })

  it('takes the text as it is: blank finds none, signs of a pattern stand for themselves', async () => {
    for (const none of ['', '  ', '%', '_', '.*', '无此地']) expect(await found('city-office', none), none).toEqual([])
    expect(await found('city-office', ` ${village.name} `)).toContain(VILLAGE)
    expect(await found('city-office', '村', 3)).toHaveLength(3)
    const office = await api.as('city-office')
    for (const name of ['村\u0000', '村'.repeat(61)]) expect((await office.ask(SEARCH, { name })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  it('is FORBIDDEN to whoever reads no households', async () => {
    for (const login of ['finance-office', 'bank-office', 'administrator']) expect((await (await api.as(login)).ask(SEARCH, { name: '村' })).errors?.[0]?.extensions.code, login).toBe('FORBIDDEN')
  })
})
