import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { storedRows } from '../../testing/stored-rows.js'

const SET = 'mutation ($input: SetProvincialMeanInput!) { answer: setProvincialMean(input: $input) { mean { year incidence netIncome source version } userErrors { code field } } }'
const TESTS = 'query ($region: ID!, $year: Int!) { poorVillageTests(region: $region, year: $year) { region { code isPoorVillage } verdict criteria { met } } }'
const [BANNER, TOWN] = ['150525000000', '150525100000']

interface Answer {
  readonly mean: { readonly incidence: number | null; readonly netIncome: number | null; readonly version: number } | null
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] }[]
}

let api: ApiUnderTest
beforeAll(async () => {
  api = await startApi()
})
afterAll(async () => api.close())

const set = async (input: Readonly<Record<string, unknown>>, login = 'city-office'): Promise<Answer> => (await (await api.as(login)).data<{ answer: Answer }>(SET, { input: { year: 2013, version: 1, source: '自治区统计公报', ...input } })).answer
const tests = async (login: string, region: string, year = 2013) => (await (await api.as(login)).data<{ poorVillageTests: { region: { code: string; isPoorVillage: boolean }; verdict: string }[] }>(TESTS, { region, year })).poorVillageTests

describe('2.3 the means that villages are tested by', () => {
  it('are kept by the city’s office with their source, in the trail of the city', async () => {
    expect(await set({ incidence: 12.34, netIncome: 859_600 })).toEqual({ mean: { year: 2013, incidence: 12.34, netIncome: 859_600, source: '自治区统计公报', version: 2 }, userErrors: [] })
    const [entry] = await storedRows(api, 'AuditEntry', [{ column: 'action', equals: 'village.setMean' }])
    expect(entry?.chain).toBe('150500000000')
    expect(JSON.parse(entry?.changes ?? '[]')).toContainEqual({ field: 'mean.2013 incidence', from: '1170', to: '1234' })
  })

  it('sent again change nothing, and by who read other ones neither', async () => {
    expect((await set({ incidence: 12.34, netIncome: 859_600 })).mean?.version).toBe(2)
    expect((await set({ incidence: 1 })).userErrors).toEqual([{ code: 'STALE', field: ['version'] }])
    expect(await storedRows(api, 'AuditEntry', [{ column: 'action', equals: 'village.setMean' }])).toHaveLength(1)
  })

  it.each([
    [{ incidence: 12.345 }, 'incidence'],
    [{ incidence: 100.01 }, 'incidence'],
    [{ netIncome: 0 }, 'netIncome'],
    [{}, 'incidence'],
    [{ incidence: 1, source: ' ' }, 'source'],
    [{ incidence: 1, year: 2016 }, 'year'],
  ])('are not %j', async (input, field) => {
    expect((await set({ version: 2, ...input })).userErrors).toEqual([{ code: 'VALIDATION', field: [field] }])
  })
})

describe('2.3 the villages of a territory by the test', () => {
  it('are those that are marked or have something to be tested by, each with its verdict', async () => {
    const found = await tests('town-office-150525100', TOWN)
    expect(found.filter(({ region }) => region.isPoorVillage)).toHaveLength(11)
    expect(found.find(({ region }) => region.code === '150525100202')?.verdict).toBe('MEETS')
    expect(found.map(({ region }) => region.code)).toEqual(found.map(({ region }) => region.code).toSorted())
  })

  it('are told by whatever means stand for the year', async () => {
    await set({ version: 2, incidence: 40, netIncome: 859_600 })
    expect((await tests('town-office-150525100', TOWN)).find(({ region }) => region.code === '150525100202')?.verdict).toBe('FAILS')
  })

  it('open in the own territory alone', async () => {
    expect(await tests('town-office-150525100', BANNER)).toEqual([])
    expect(await tests('banner-office-150524', TOWN)).toEqual([])
    expect((await tests('first-secretary-290', '150525100202')).map(({ region }) => region.code)).toEqual(['150525100202'])
  })
})
