import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { faults, linkageScene, ORDER_OF_A_YEAR, runLinkage } from '../../testing/linkage-scene.js'
import type { LinkageError, LinkageScene } from '../../testing/linkage-scene.js'
import { storedRows } from '../../testing/stored-rows.js'

interface Entry { readonly code: string; readonly zh: string; readonly en: string; readonly namedInSource: boolean; readonly active: boolean; readonly version: number }
const ENTRY = 'code zh en namedInSource active version'
const SAVE = `mutation ($input: SaveCodeListEntryInput!) { answer: saveCodeListEntry(input: $input) { entry { ${ENTRY} } userErrors { code field message } } }`
const REGISTER = 'mutation ($input: RegisterEnterpriseInput!) { answer: registerEnterprise(input: $input) { userErrors { code field message } } }'

let api: ApiUnderTest
let city: Asker
let scene: LinkageScene
beforeAll(async () => {
  api = await startApi()
  city = await api.as('city-office')
  scene = await linkageScene(api)
})
afterAll(async () => api.close())

const entries = async (list: string): Promise<readonly Entry[]> => (await city.data<{ codeList: readonly Entry[] }>(`{ codeList(list: ${list}) { ${ENTRY} } }`)).codeList
const save = async (input: Record<string, unknown>) => (await city.data<{ answer: { entry: Entry | null; userErrors: readonly LinkageError[] } }>(SAVE, { input })).answer

describe('I-2 and I-18: what the article counts and does not name', () => {
  it('is a list of ten industries and one of seven models, three of each named in the source', async () => {
    const [industries, models] = [await entries('INDUSTRY'), await entries('LINKAGE_MODEL')]
    expect([industries.length, models.length]).toEqual([10, 7])
    expect(industries.filter(({ namedInSource }) => namedInSource).map(({ zh }) => zh)).toEqual(['玉米', '肉牛', '荞麦'])
    expect(models.filter(({ namedInSource }) => namedInSource).map(({ zh }) => zh)).toEqual(['蒙草抗旱产业联盟', '邦杰公司6合1', '余粮畜业股份合作'])
  })

  it('holds every industry of the demo city’s enterprises', async () => {
    const codes = (await entries('INDUSTRY')).map(({ code }) => code)
    expect([...new Set((await storedRows(api, 'Enterprise')).map(({ industry }) => industry ?? ''))].filter((industry) => !codes.includes(industry))).toEqual([])
  })

  it('is kept by the city’s office: renamed by the version that was read, and added to', async () => {
    const unnamed = (await entries('LINKAGE_MODEL')).find(({ namedInSource }) => !namedInSource)
    const renamed = { list: 'LINKAGE_MODEL', code: unnamed?.code, version: 1, zh: '企业加合作社加农户', en: 'Enterprise, cooperative, household', active: true }
    expect(await save({ ...renamed, version: 4 })).toMatchObject({ entry: null, userErrors: [{ code: 'STALE' }] })
    expect(await save(renamed)).toMatchObject({ entry: { zh: '企业加合作社加农户', namedInSource: false, version: 2 }, userErrors: [] })
    expect(await save(renamed)).toMatchObject({ entry: { version: 2 }, userErrors: [] })
    expect(await save({ list: 'INDUSTRY', code: '黑木耳', version: 0, zh: '黑木耳', en: 'Wood ear', active: true })).toMatchObject({ entry: { version: 1, namedInSource: false }, userErrors: [] })
    expect((await entries('INDUSTRY')).at(-1)?.code).toBe('黑木耳')
    expect(faults(await save({ list: 'INDUSTRY', code: ' ', version: 0, zh: '', en: 'x'.repeat(121), active: true }))).toEqual(['VALIDATION code', 'VALIDATION zh', 'VALIDATION en'])
  })

  it('is what an enterprise and a contract choose from, and what is no longer offered stays where it is', async () => {
    const banner = await api.as('banner-office-150525')
    const register = async (industry: string, creditCode: string): Promise<string[]> => faults((await banner.data<{ answer: { userErrors: readonly LinkageError[] } }>(REGISTER, { input: { id: newId(), name: '某企业', creditCode, seat: scene.village, industry } })).answer)
    expect(await register('没有的产业', '91350100M000100Y43')).toEqual(['VALIDATION industry'])
    expect(await register('肉牛', '91350100M000100Y43')).toEqual([])
    const contract = { enterprise: scene.enterprise, village: scene.village, form: 'ORDER', startedOn: '2015-12-01', contract: ORDER_OF_A_YEAR }
    expect(faults(await runLinkage(scene.chief, 'concludeLinkage', { ...contract, id: newId(), model: 'NONE' }))).toEqual(['VALIDATION model'])
    const id = newId()
    expect(faults(await runLinkage(scene.chief, 'concludeLinkage', { ...contract, id, model: 'MODEL_1' }))).toEqual([])
    const [first] = await entries('LINKAGE_MODEL')
    await save({ list: 'LINKAGE_MODEL', code: 'MODEL_1', version: first?.version, zh: first?.zh, en: first?.en, active: false })
    expect(faults(await runLinkage(scene.chief, 'concludeLinkage', { ...contract, id: newId(), model: 'MODEL_1' }))).toEqual(['VALIDATION model'])
    expect((await scene.chief.data<{ linkage: { model: string } }>('query ($id: ID!) { linkage(id: $id) { model } }', { id })).linkage.model).toBe('MODEL_1')
  })
})
