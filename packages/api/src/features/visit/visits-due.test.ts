import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { changeRows, sectionLeaderOf, storedRow, storedRows } from '../../testing/stored-rows.js'

const LATE = `query ($filter: LateVisitorFilter!, $first: Int, $after: String) { lateVisitors(filter: $filter, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes {
  id role startedOn lastVisitedOn daysSince households unvisitedHouseholds neverVisitedHouseholds places { code } cadre { id name } } } }`
const RECORD = 'mutation ($input: RecordVisitInput!) { recordVisit(input: $input) { userErrors { code } } }'
const VILLAGE = '150525100202'
const TOWN = '150525100000'
const BANNER = '150525000000'
/** A visit on this day still counts on 31 December 2015. */
const HALF_YEAR_AGO = '2015-07-01'
const POOR = ['NOT_EXITED', 'PRE_EXIT', 'RETURNED']
const ROLES = ['DIVISION_LEADER', 'SECTION_LEADER', 'FIRST_SECRETARY']

interface Late {
  readonly id: string
  readonly role: string
  readonly lastVisitedOn: string | null
  readonly startedOn: string
  readonly daysSince: number | null
  readonly households: number
  readonly unvisitedHouseholds: number
  readonly neverVisitedHouseholds: number
  readonly places: readonly { readonly code: string }[]
  readonly cadre: { readonly id: string }
}
interface Page {
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly nodes: readonly Late[]
}

let api: ApiUnderTest
beforeAll(async () => {
  api = await startApi()
})
afterAll(async () => api.close())

const page = async (login: string, filter: Record<string, unknown>, first = 100, after: string | null = null): Promise<Page> => (await (await api.as(login)).data<{ lateVisitors: Page }>(LATE, { filter, first, after })).lateVisitors
const late = async (login: string, filter: Record<string, unknown>): Promise<readonly Late[]> => (await page(login, filter)).nodes
const liesIn = (code: string | null, region: string): boolean => code?.startsWith(region.replace(/0+$/, '')) === true

/** Who is late in a region, by looking at every row. */
const expected = async (region: string): Promise<Map<string, string>> => {
  const [posts, visits, households] = await Promise.all([storedRows(api, 'Appointment'), storedRows(api, 'Visit'), storedRows(api, 'Household')])
  const found = new Map<string, string>()
  for (const post of posts) {
    if (!ROLES.includes(post.role) || post.endedOn !== null) continue
    const isIn = post.role === 'SECTION_LEADER' ? households.some((each) => each.cadreAccountId === post.accountId && POOR.includes(each.status) && liesIn(each.regionCode, region)) : liesIn(post.regionCode, region)
    if (!isIn) continue
    const place = post.role === 'SECTION_LEADER' ? region : (post.regionCode ?? '')
    const days = visits.filter((each) => each.accountId === post.accountId && liesIn(each.regionCode, place)).map(({ visitedOn }) => visitedOn)
    const lastVisitedOn = days.toSorted().at(-1) ?? null
    if ((lastVisitedOn ?? post.startedOn) < HALF_YEAR_AGO) found.set(post.id, lastVisitedOn ?? post.startedOn)
  }
  return found
}

describe('C-5, R-11 cadres who are late with visits', () => {
  it.each([['the city', 'city-office', '150500000000'], ['a banner', 'banner-office-150525', BANNER], ['a town', 'town-office-150525100', TOWN], ['a village', 'town-office-150525100', VILLAGE]])('of %s are those who recorded no visit there for half a year, longest ago first', async (_name, login, region) => {
    const rows = await late(login, { region })
    const counted = await expected(region)
    expect(rows.map(({ id }) => id).toSorted()).toEqual([...counted.keys()].toSorted())
    const order = rows.map((row) => `${row.lastVisitedOn ?? row.startedOn} ${row.id}`)
    expect(order).toEqual(order.toSorted())
    if (region === BANNER) expect(rows.length).toBeGreaterThan(0)
  })

  it('come page by page, each once, with the total of the roles asked for', async () => {
    const whole = await page('banner-office-150525', { region: BANNER })
    const found: string[] = []
    for (let after: string | null = null; ; ) {
      const next: Page = await page('banner-office-150525', { region: BANNER }, 2, after)
      found.push(...next.nodes.map(({ id }) => id))
      expect(next.totalCount).toBe(whole.totalCount)
      if (!next.pageInfo.hasNextPage) break
      after = next.pageInfo.endCursor
    }
    expect(found).toEqual(whole.nodes.map(({ id }) => id))
    const counts = (await (await api.as('banner-office-150525')).data<{ lateVisitorCounts: { role: string; count: number }[] }>('query ($region: ID!) { lateVisitorCounts(region: $region) { role count } }', { region: BANNER })).lateVisitorCounts
    for (const { role, count } of counts) expect(await page('banner-office-150525', { region: BANNER, role: [role] }), role).toMatchObject({ totalCount: count })
    expect((await page('banner-office-150525', { region: BANNER, role: [] })).totalCount).toBe(0)
  })

  it('a section-level leader is late the day after the half year, with the own households and how many of them nobody visited', async () => {
    const leader = await sectionLeaderOf(api, VILLAGE)
    const own = (await storedRows(api, 'Household', [{ column: 'cadreAccountId', equals: leader.accountId }])).filter(({ status }) => POOR.includes(status))
    const of = async (): Promise<Late | undefined> => (await late('town-office-150525100', { region: TOWN, role: ['SECTION_LEADER'] })).find(({ cadre }) => cadre.id === leader.accountId)
    const visits = await storedRows(api, 'Visit', [{ column: 'accountId', equals: leader.accountId }])
    for (const { id } of visits) await changeRows(api, 'Visit', [{ column: 'id', equals: id }], { visitedOn: HALF_YEAR_AGO })
    if (visits.length === 0) await (await api.as(leader.login)).data(RECORD, { input: { id: newId(), household: own[0]?.id, visitedOn: HALF_YEAR_AGO, findings: '入户' } })
    expect(await of()).toBeUndefined()
    await changeRows(api, 'Visit', [{ column: 'accountId', equals: leader.accountId }], { visitedOn: '2015-06-30' })
    const [first, second] = own
    await changeRows(api, 'Household', [{ column: 'id', in: own.map(({ id }) => id) }], { lastVisitedOn: '2015-12-01' })
    await changeRows(api, 'Household', [{ column: 'id', equals: first?.id ?? '' }], { lastVisitedOn: null })
    await changeRows(api, 'Household', [{ column: 'id', equals: second?.id ?? '' }], { lastVisitedOn: '2015-06-30' })
    expect(await of()).toMatchObject({ lastVisitedOn: '2015-06-30', daysSince: 184, households: own.length, unvisitedHouseholds: 2, neverVisitedHouseholds: 1, places: [{ code: VILLAGE }] })
    await (await api.as(leader.login)).data(RECORD, { input: { id: newId(), household: own[0]?.id, visitedOn: '2015-12-30', findings: '入户' } })
    expect(await of()).toBeUndefined()
  })

  it('a first secretary’s visit in another village does not count, nor does one by somebody else', async () => {
    const secretary = await storedRow(api, 'Appointment', [{ column: 'role', equals: 'FIRST_SECRETARY' }, { column: 'regionCode', equals: VILLAGE }])
    const elsewhere = await storedRow(api, 'Household', [{ column: 'regionCode', equals: '150525101202' }])
    await changeRows(api, 'Appointment', [{ column: 'id', equals: secretary.id }], { startedOn: '2014-03-01' })
    const table = new UnscopedTable('Visit', 'a test sets its scene')
    const visit: Row<'Visit'> = { id: newId(), householdId: elsewhere.id, regionCode: elsewhere.regionCode, visitedOn: '2015-12-01', accountId: secretary.accountId, findings: '入户', latitude: null, longitude: null, recordedAt: '2015-12-01 08:00:00.000', contentHash: '' }
    await api.application.core.database.write(async (transaction) => {
      await table.remove(transaction, [{ column: 'accountId', equals: secretary.accountId }])
      await table.insert(transaction, [visit])
    })
    const poor = (await storedRows(api, 'Household', [{ column: 'regionCode', equals: VILLAGE }])).filter(({ status }) => POOR.includes(status))
    expect((await late('banner-office-150525', { region: VILLAGE, role: ['FIRST_SECRETARY'] })).find(({ id }) => id === secretary.id)).toMatchObject({ lastVisitedOn: null, daysSince: null, startedOn: '2014-03-01', households: poor.length, places: [{ code: VILLAGE }] })
  })

  it('whoever has just taken office is not late, and whoever left is not listed', async () => {
    const secretary = await storedRow(api, 'Appointment', [{ column: 'role', equals: 'FIRST_SECRETARY' }, { column: 'regionCode', equals: VILLAGE }])
    const isListed = async (): Promise<boolean> => (await late('banner-office-150525', { region: VILLAGE })).some(({ id }) => id === secretary.id)
    await changeRows(api, 'Appointment', [{ column: 'id', equals: secretary.id }], { startedOn: HALF_YEAR_AGO })
    expect(await isListed()).toBe(false)
    await changeRows(api, 'Appointment', [{ column: 'id', equals: secretary.id }], { startedOn: '2014-03-01' })
    expect(await isListed()).toBe(true)
    await changeRows(api, 'Appointment', [{ column: 'id', equals: secretary.id }], { endedOn: '2015-12-30' })
    expect(await isListed()).toBe(false)
    await changeRows(api, 'Appointment', [{ column: 'id', equals: secretary.id }], { endedOn: null })
  })

  it('are shown in the own territory alone, and a cursor is of no other place', async () => {
    for (const region of ['150521000000', '150500000000', 'nowhere', '159999000000']) expect(await page('town-office-150525100', { region }), region).toMatchObject({ totalCount: 0, nodes: [] })
    const { endCursor } = (await page('banner-office-150525', { region: BANNER }, 1)).pageInfo
    const answer = await (await api.as('banner-office-150525')).ask(LATE, { filter: { region: TOWN }, first: 1, after: endCursor })
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  it('cost as many statements for many as for few', async () => {
    const { database } = api.application.core
    const office = await api.as('banner-office-150525')
    const count = async (first: number): Promise<number> => {
      const before = database.statements
      await office.data(LATE, { filter: { region: BANNER }, first })
      return database.statements - before
    }
    await count(1)
    expect(await count(100)).toBeLessThanOrEqual((await count(1)) + 1)
    expect(await count(100)).toBeLessThanOrEqual(8)
  })

  it('leave as a file with the rows of the list, and without a place not at all', async () => {
    const { token } = await api.as('banner-office-150525')
    const fetchFile = async (query: string): Promise<{ readonly status: number; readonly lines: readonly string[] }> => {
      const response = await api.application.server.inject({ method: 'GET', url: `/exports/late-visitors.csv${query}`, headers: { authorization: `Bearer ${token}`, 'accept-language': 'zh-CN' } })
      return { status: response.statusCode, lines: response.payload.trimEnd().split('\r\n') }
    }
    const { status, lines } = await fetchFile(`?region=${BANNER}&role=SECTION_LEADER`)
    expect(status).toBe(200)
    expect(lines[0]).toContain('姓名,职责,嘎查村,贫困户数,最近走访')
    expect(lines).toHaveLength((await page('banner-office-150525', { region: BANNER, role: ['SECTION_LEADER'] })).totalCount + 1)
    expect((await fetchFile('')).status).toBe(400)
    expect((await fetchFile('?region=150521000000')).lines).toHaveLength(1)
  })
})
