import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { emptyDatabase } from '../../testing/empty-database.js'
import { storedRows } from '../../testing/stored-rows.js'
import { RegionCatalogue } from './region-catalogue.js'
import { loadRegions } from './region-loader.js'

const MARK = 'mutation ($villages: [ID!]!, $poor: Boolean!) { markPoorVillages(input: { villages: $villages, poor: $poor }) { regions { code isPoorVillage } userErrors { code field } } }'
const LIST = 'mutation ($banner: ID!, $level: PovertyCountyLevel) { listPoorBanner(input: { banner: $banner, level: $level }) { regions { code povertyCountyLevel } userErrors { code field } } }'
interface Marked {
  readonly regions: readonly { readonly code: string; readonly isPoorVillage?: boolean; readonly povertyCountyLevel?: string | null }[]
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] | null }[]
}

let api: ApiUnderTest
let office: Asker
beforeAll(async () => {
  api = await startApi('tiny')
  office = await api.as('city-office')
})
afterAll(() => api.close())

const mark = async (villages: readonly string[], poor: boolean): Promise<Marked> => (await office.data<{ markPoorVillages: Marked }>(MARK, { villages, poor })).markPoorVillages
const list = async (banner: string, level: string | null): Promise<Marked> => (await office.data<{ listPoorBanner: Marked }>(LIST, { banner, level })).listPoorBanner
const villagesOf = (town: string): string[] => api.application.core.regions.children(town).map(({ code }) => code)
const poorVillagesOfCity = async (): Promise<number> => (await office.data<{ dashboard: { coverage: { poorVillages: number } } }>('{ dashboard { coverage { poorVillages } } }')).dashboard.coverage.poorVillages

describe('A-10: the city says which villages are registered as poor', () => {
  it('an empty system knows the divisions and marks no village', async () => {
    const { database, close } = await emptyDatabase()
    await loadRegions(database)
    const regions = await RegionCatalogue.load(database)
    expect(regions.children('150525000000').flatMap((town) => regions.children(town.code)).filter(({ isPoorVillage }) => isPoorVillage)).toEqual([])
    expect(regions.find('150525000000')?.povertyCountyLevel).toBe('NATIONAL')
    await close()
  })

  it('a mark counts on the dashboard at once, stands in the trail, and is taken away again', async () => {
    const [village = ''] = villagesOf('150525100000').filter((code) => api.application.core.regions.find(code)?.isPoorVillage === false)
    const before = await poorVillagesOfCity()
    expect(await mark([village], true)).toEqual({ regions: [{ code: village, isPoorVillage: true }], userErrors: [] })
    expect(await poorVillagesOfCity()).toBe(before + 1)
    const entries = (await storedRows(api, 'AuditEntry')).filter(({ action }) => action === 'region.mark')
    expect(entries.map(({ subjectId, regionCode }) => ({ subjectId, regionCode }))).toEqual([{ subjectId: village, regionCode: village }])
    await mark([village], true)
    expect((await storedRows(api, 'AuditEntry')).filter(({ action }) => action === 'region.mark')).toHaveLength(1)
    expect((await mark([village], false)).regions).toEqual([{ code: village, isPoorVillage: false }])
    expect(await poorVillagesOfCity()).toBe(before)
  })

  it('a village that somebody answers for as a poor one keeps its mark, and with it every other village of the request', async () => {
    const secretary = (await storedRows(api, 'Appointment')).find(({ role }) => role === 'FIRST_SECRETARY')
    const free = villagesOf('150525100000').find((code) => api.application.core.regions.find(code)?.isPoorVillage === false) ?? ''
    await mark([free], true)
    const refused = await mark([free, secretary?.regionCode ?? ''], false)
    expect(refused).toEqual({ regions: [], userErrors: [{ code: 'STATE', field: ['villages'] }] })
    expect(api.application.core.regions.find(free)?.isPoorVillage).toBe(true)
    await mark([free], false)
  })

  it('only villages are marked, only those there are, and at least one', async () => {
    expect((await mark([], true)).userErrors).toEqual([{ code: 'VALIDATION', field: ['villages'] }])
    expect((await mark(['150525100000'], true)).userErrors).toEqual([{ code: 'VALIDATION', field: ['villages'] }])
    expect((await mark([newId()], true)).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['villages'] }])
  })

  it('A-6, A-7: a banner comes onto a list and off it, but not while a city leader answers for it', async () => {
    expect(await list('150502000000', 'AUTONOMOUS_REGION')).toEqual({ regions: [{ code: '150502000000', povertyCountyLevel: 'AUTONOMOUS_REGION' }], userErrors: [] })
    expect((await list('150502000000', null)).regions).toEqual([{ code: '150502000000', povertyCountyLevel: null }])
    expect((await list('150525000000', null)).userErrors).toEqual([{ code: 'STATE', field: ['banner'] }])
    expect((await list('150525100000', 'NATIONAL')).userErrors).toEqual([{ code: 'VALIDATION', field: ['banner'] }])
  })

  it('another process knows of a mark when it reads the divisions again', async () => {
    const { database } = api.application.core
    const elsewhere = await RegionCatalogue.load(database)
    const village = villagesOf('150525100000').find((code) => elsewhere.find(code)?.isPoorVillage === false) ?? ''
    await mark([village], true)
    expect(elsewhere.find(village)?.isPoorVillage).toBe(false)
    await elsewhere.refresh(database)
    expect(elsewhere.find(village)?.isPoorVillage).toBe(true)
    await mark([village], false)
  })
})
