import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { storedRows } from '../../testing/stored-rows.js'

const [CITY, BANNER, OTHER_BANNER, TOWN, VILLAGE] = ['150500000000', '150525000000', '150524000000', '150525100000', '150525100202']
const FIGURES = 'query ($region: ID, $all: Boolean) { fullCoverageFigures(region: $region, poorVillagesOnly: $all) { region { code } villages complete figures { item done underWay notStarted } children { region { code } villages complete figures { item done underWay notStarted } } } }'
const VILLAGES = 'query ($region: ID!, $item: CoverageItem!, $status: CoverageStatus!) { fullCoverageVillages(region: $region, item: $item, status: $status) { region { code } status since } }'
const SET = 'mutation($input: SetFullCoverageInput!) { setFullCoverage(input: $input) { userErrors { code } } }'

interface Territory {
  readonly region: { readonly code: string }
  readonly villages: number
  readonly complete: number
  readonly figures: readonly { readonly item: string; readonly done: number; readonly underWay: number; readonly notStarted: number }[]
  readonly children: readonly Territory[]
}

let api: ApiUnderTest
beforeAll(async () => {
  api = await startApi()
})
afterAll(async () => api.close())

const figures = async (login: string, region: string | null, poorVillagesOnly: boolean | null = null): Promise<Territory | null> =>
  (await (await api.as(login)).data<{ fullCoverageFigures: Territory | null }>(FIGURES, { region, all: poorVillagesOnly })).fullCoverageFigures
const villages = async (login: string, region: string, item: string, status: string): Promise<readonly { readonly region: { readonly code: string }; readonly since: string | null }[]> =>
  (await (await api.as(login)).data<{ fullCoverageVillages: Awaited<ReturnType<typeof villages>> }>(VILLAGES, { region, item, status })).fullCoverageVillages

describe('M-7 the ten services of a territory', () => {
  it('are counted over its registered poor villages, level by level down to each village', async () => {
    const rows = await storedRows(api, 'FullCoverage', [{ column: 'status', equals: 'DONE' }])
    const [city, banner, town] = [await figures('city-office', CITY), await figures('city-office', BANNER), await figures('city-office', TOWN)]
    expect(city?.villages).toBe(435)
    expect(city?.children.map(({ region }) => region.code)).toContain(BANNER)
    expect(banner?.figures.find(({ item }) => item === 'CLINIC')?.done).toBe(rows.filter(({ item }) => item === 'CLINIC').length)
    expect(town?.children.find(({ region }) => region.code === VILLAGE)?.figures.find(({ item }) => item === 'CLINIC')).toEqual({ item: 'CLINIC', done: 1, underWay: 0, notStarted: 0 })
  })

  it('are counted over every village and gacha when asked so', async () => {
    const [poor, every] = [await figures('banner-office-150525', TOWN, true), await figures('banner-office-150525', TOWN, false)]
    expect([poor?.villages, every?.villages]).toEqual([11, 44])
    expect(every?.figures.map(({ done }) => done)).toEqual(poor?.figures.map(({ done }) => done))
  })

  it('lead to the villages behind each figure', async () => {
    const town = await figures('town-office-150525100', TOWN)
    for (const { item, done, underWay, notStarted } of town?.figures ?? []) {
      for (const [status, count] of [['DONE', done], ['UNDER_WAY', underWay], ['NOT_STARTED', notStarted]] as const) {
        expect(await villages('town-office-150525100', TOWN, item, status)).toHaveLength(count)
      }
    }
    expect(await villages('town-office-150525100', TOWN, 'CLINIC', 'DONE')).toContainEqual({ region: { code: VILLAGE }, status: 'DONE', since: '2014-12-22' })
  })

  it('follow what a village says', async () => {
    const before = await figures('division-leader-290', VILLAGE)
    await (await api.as('first-secretary-290')).data(SET, { input: { village: VILLAGE, item: 'DANGEROUS_HOUSES', status: 'DONE' } })
    const after = await figures('division-leader-290', VILLAGE)
    expect([before, after].map((each) => each?.figures.find(({ item }) => item === 'DANGEROUS_HOUSES')?.done)).toEqual([0, 1])
  })

  it('open in the own territory alone', async () => {
    expect(await figures('city-leader-5', CITY)).toBeNull()
    expect((await figures('city-leader-5', null))?.region.code).toBe(BANNER)
    expect(await figures('banner-office-150525', OTHER_BANNER)).toBeNull()
    expect(await figures('first-secretary-290', TOWN)).toBeNull()
    expect(await villages('banner-office-150525', OTHER_BANNER, 'SHOP', 'NOT_STARTED')).toEqual([])
    for (const login of ['supervisor-2891', 'finance-office', 'administrator', 'chief-439']) expect((await (await api.as(login)).ask(FIGURES, {})).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  })

  it('take one statement, of the city as of a village', async () => {
    const { database } = api.application.core
    const viewer = await api.as('city-office')
    const statements = async (document: string, values: Record<string, unknown>): Promise<number> => {
      const before = database.statements
      await viewer.data(document, values)
      return database.statements - before
    }
    const none = await statements('{ __typename }', {})
    expect(await statements(FIGURES, { region: CITY })).toBe(none + 1)
    expect(await statements(FIGURES, { region: VILLAGE })).toBe(none + 1)
    expect(await statements(VILLAGES, { region: CITY, item: 'SHOP', status: 'NOT_STARTED' })).toBe(none + 1)
  })
})
