import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSheet } from '../../sheet/open-sheet.js'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { allOf } from '../../testing/sample-sheets.js'
import { changeRows, storedRows } from '../../testing/stored-rows.js'

const TOWN = 'town-office-150525100'
const VILLAGE = '150525100202'
const SAVE = 'mutation ($input: UpdateVillageFileInput!) { answer: updateVillageFile(input: $input) { file { version } userErrors { code field message } } }'

let api: ApiUnderTest
beforeAll(async () => {
  api = await startApi()
})
afterAll(async () => api.close())

interface Sheet {
  readonly status: number
  readonly head: readonly unknown[]
  readonly rows: readonly (readonly unknown[])[]
}
const fetchFiles = async (login: string, address = 'village-files.csv', language = 'zh-CN'): Promise<Sheet> => {
  const response = await api.application.server.inject({ method: 'GET', url: `/exports/${address}`, headers: { 'accept-language': language, authorization: `Bearer ${(await api.as(login)).token}` } })
  const [head, ...rows] = response.statusCode === 200 ? (await allOf((await openSheet(response.rawPayload)).rows())).map(({ cells }) => cells) : []
  return { status: response.statusCode, head: head ?? [], rows }
}
const column = ({ head, rows }: Sheet, title: string): unknown[] => rows.map((cells) => cells[head.indexOf(title)])
/** The villages with a year that has a file, as text. */
const onFile = async (within: string): Promise<string[]> => [...new Set((await storedRows(api, 'VillageFile')).filter(({ regionCode }) => regionCode.startsWith(within)).map(({ regionCode, year }) => `${regionCode} ${year}`))].toSorted()
const told = (sheet: Sheet): string[] => column(sheet, '区划代码').map((code, row) => `${String(code)} ${String(column(sheet, '年度')[row])}`)

describe('2.3 the export of village files', () => {
  it.each(['csv', 'xlsx'] as const)('as %s holds every file of the territory and of no other, once', async (format) => {
    expect((await onFile('')).length).toBeGreaterThan((await onFile('150525100')).length)
    for (const [login, territory] of [[TOWN, '150525100'], ['town-office-150525101', '150525101'], ['banner-office-150525', '150525'], ['city-office', ''], ['division-leader-290', VILLAGE]] as const) {
      expect(told(await fetchFiles(login, `village-files.${format}`)), login).toEqual(await onFile(territory))
    }
  })

  it('is narrowed by region and year, and asked for a region out of reach holds nothing of it', async () => {
    expect(told(await fetchFiles('city-office', 'village-files.csv?region=150525100000&year=2014'))).toEqual((await onFile('150525100')).filter((file) => file.endsWith(' 2014')))
    expect(told(await fetchFiles(TOWN, `village-files.csv?region=${VILLAGE}`))).toEqual(await onFile(VILLAGE))
    for (const region of ['150525101000', '150524000000', '150525999999', 'nowhere']) expect(told(await fetchFiles(TOWN, `village-files.csv?region=${region}`)), region).toEqual([])
    expect(told(await fetchFiles('city-office', 'village-files.csv?year=2010'))).toEqual([])
    expect((await fetchFiles(TOWN, 'village-files.csv?year=last')).status).toBe(400)
  })

  it('reaches a file behind many villages that have none', async () => {
    const last = (await storedRows(api, 'Region', [{ column: 'level', equals: 'VILLAGE' }])).map(({ code }) => code).toSorted().at(-1) ?? ''
    await changeRows(api, 'VillageFile', [{ column: 'regionCode', equals: VILLAGE }, { column: 'year', equals: 2015 }], { regionCode: last, year: 2011 })
    expect(told(await fetchFiles('city-office', 'village-files.csv?year=2011'))).toEqual([`${last} 2011`])
  })

  it('says what is on file in words and yuan, of the version that stands, and nothing of what is not', async () => {
    const facts = { population: 1_210, netIncomePerCapita: 345_678, hardenedRoad: true, busService: false, disasters: ['DROUGHT', 'PESTS'], households: null }
    const { answer } = await (await api.as(TOWN)).data<{ answer: { userErrors: readonly unknown[]; file: { version: number } | null } }>(SAVE, { input: { village: VILLAGE, year: 2013, version: 1, reason: '入户核实', facts } })
    expect(answer).toEqual({ userErrors: [], file: { version: 2 } })
    const sheet = await fetchFiles(TOWN, `village-files.csv?region=${VILLAGE}&year=2013`)
    expect(['嘎查村', '贫困嘎查村', '总人口（人）', '人均纯收入（元）', '通村道路已硬化', '通客运班车', '当年受灾', '总户数（户）'].map((title) => column(sheet, title)[0])).toEqual(['常胜村委会', '是', '1210', '3456.78', '是', '否', '旱灾、病虫害', null])
  })

  it('gives supervisor and chief what the public may read: no count of people below five', async () => {
    await changeRows(api, 'VillageFile', [{ column: 'regionCode', equals: VILLAGE }, { column: 'year', equals: 2014 }], { facts: { households: 300, waterDifficultHouseholds: 2, clinics: 1 } })
    for (const [login, difficult] of [['division-leader-290', '2'], ['supervisor-2891', null], ['chief-439', null]] as const) {
      const sheet = await fetchFiles(login, 'village-files.csv?year=2014')
      expect([column(sheet, '饮水困难（户）'), column(sheet, '卫生室（个）')], login).toEqual([[difficult], ['1']])
    }
  })

  it('leaves a name that begins like a formula as text', async () => {
    const [file] = await storedRows(api, 'VillageFile', [{ column: 'regionCode', equals: VILLAGE }, { column: 'year', equals: 2014 }])
    await changeRows(api, 'Account', [{ column: 'id', equals: file?.accountId ?? '' }], { name: '=1+1' })
    for (const format of ['csv', 'xlsx']) expect(column(await fetchFiles(TOWN, `village-files.${format}?region=${VILLAGE}&year=2014`), '登记人')).toEqual(["'=1+1"])
  })

  it('is nobody’s who reads no file of a village: 403, and no row for whoever answers for households alone', async () => {
    for (const login of ['finance-office', 'bank-office', 'administrator']) expect((await fetchFiles(login)).status, login).toBe(403)
    expect((await fetchFiles('section-leader-2243')).rows).toEqual([])
  })
})
