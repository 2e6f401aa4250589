import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSheet } from '../../sheet/open-sheet.js'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { allOf } from '../../testing/sample-sheets.js'
import { changeRows, sectionLeaderOf, storedRow, storedRows } from '../../testing/stored-rows.js'

const TOWN = 'town-office-150525100'
/** Each list, the field of the schema with the same rows, and who reads it. */
const LISTS = [
  ['observations', 'observations', TOWN],
  ['enterprises', 'enterprises', TOWN],
  ['linkages', 'linkages', TOWN],
  ['outcome-reports', 'outcomeReports', TOWN],
  ['cases', 'registerCases', TOWN],
  ['appointments', 'appointments', 'banner-office-150525'],
  ['accounts', 'accounts', 'administrator'],
] as const

let api: ApiUnderTest
beforeAll(async () => {
  api = await startApi()
})
afterAll(async () => api.close())

const fetchList = async (login: string | null, address: string, language = 'en'): Promise<{ readonly status: number; readonly rows: (readonly unknown[])[] }> => {
  const headers = { 'accept-language': language, ...(login === null ? {} : { authorization: `Bearer ${(await api.as(login)).token}` }) }
  const response = await api.application.server.inject({ method: 'GET', url: `/exports/${address}`, headers })
  return { status: response.statusCode, rows: response.statusCode === 200 ? (await allOf((await openSheet(response.rawPayload)).rows())).map(({ cells }) => cells) : [] }
}
const totalOf = async (login: string, field: string): Promise<number> => (await (await api.as(login)).data<Record<string, { totalCount: number }>>(`{ ${field} { totalCount } }`))[field]?.totalCount ?? -1

describe('an exported list', () => {
  it.each(LISTS)('of %s has the rows of the list, as workbook and as CSV, and stands in the trail', async (name, field, login) => {
    const total = await totalOf(login, field)
    expect(total).toBeGreaterThan(0)
    for (const format of ['csv', 'xlsx']) expect((await fetchList(login, `${name}.${format}`)).rows).toHaveLength(total + 1)
    const { accountId } = await api.as(login)
    expect((await storedRows(api, 'AuditEntry', [{ column: 'action', equals: 'list.export' }, { column: 'accountId', equals: accountId }])).length).toBeGreaterThanOrEqual(2)
  })

  it('is narrowed as the list is, in words of the language', async () => {
    const { rows } = await fetchList(TOWN, 'observations.csv?status=CLOSED&region=150525100000', 'zh-CN')
    expect(rows[0]?.slice(0, 5)).toEqual(['编号', '嘎查村', '类别', '程度', '状态'])
    expect(new Set(rows.slice(1).map((cells) => cells[4]))).toEqual(new Set(rows.length > 1 ? ['已办结'] : []))
    const closed = (await storedRows(api, 'Observation', [{ column: 'status', equals: 'CLOSED' }])).filter(({ regionCode }) => regionCode.startsWith('150525100'))
    expect(rows).toHaveLength(closed.length + 1)
  })

  it('of enterprises is narrowed by name, industry and place, in the words of the city’s list, and holds no more than the viewer sees', async () => {
    const office = 'banner-office-150525'
    const { enterprises } = await (await api.as(office)).data<{ enterprises: { nodes: { name: string; industry: string; region: { code: string } }[] } }>('{ enterprises(filter: { region: "150525000000" }, first: 100) { nodes { name industry region { code } } } }')
    const [one] = enterprises.nodes
    const same = enterprises.nodes.filter(({ industry }) => industry === one?.industry)
    expect(same.length).toBeGreaterThan(0)
    const { rows } = await fetchList(office, `enterprises.csv?region=150525000000&industry=${encodeURIComponent(one?.industry ?? '')}`, 'zh-CN')
    expect(rows[0]).toEqual(['企业名称', '统一社会信用代码', '旗县', '苏木乡镇', '嘎查村', '行业', '龙头企业级别', '停用日期'])
    expect(rows.slice(1).map((cells) => cells[0])).toEqual(same.map(({ name }) => name))
    expect(new Set(rows.slice(1).map((cells) => cells[2]))).toEqual(new Set(['奈曼旗']))
    expect((await fetchList(office, `enterprises.csv?name=${encodeURIComponent(one?.name ?? '')}`)).rows).toHaveLength(2)
    expect((await fetchList('first-secretary-290', 'enterprises.csv')).rows).toHaveLength((await totalOf('first-secretary-290', 'enterprises')) + 1)
    expect((await fetchList(office, 'enterprises.csv?leadingLevel=WORLD')).status).toBe(400)
  })

  it('of cases is narrowed by kind and by whose turn it is, and says nothing of members, causes or what was said', async () => {
    const { rows } = await fetchList(TOWN, 'cases.csv?kind=EXIT&waitingFor=VILLAGE,TOWN', 'zh-CN')
    expect(rows[0]).toEqual(['编号', '嘎查村', '事项', '户主', '人口', '状态', '登记日期', '登记人', '等谁办', '从哪天起', '最迟审批', '跟踪到'])
    const wanted = (await storedRows(api, 'RegisterCase', [{ column: 'kind', equals: 'EXIT' }, { column: 'waitingFor', in: ['VILLAGE', 'TOWN'] }])).filter(({ regionCode }) => regionCode.startsWith('150525100'))
    expect(wanted.length).toBeGreaterThan(0)
    expect(rows).toHaveLength(wanted.length + 1)
    expect(new Set(rows.slice(1).map((cells) => cells[0]))).toEqual(new Set(wanted.map(({ number }) => number)))
    expect(new Set(rows.slice(1).map((cells) => cells[2]))).toEqual(new Set(['贫困退出']))
    expect((await fetchList('supervisor-2891', 'cases.csv')).status).toBe(403)
    expect((await fetchList(TOWN, 'cases.csv?kind=RICH')).status).toBe(400)
  })

  it('has no more rows than the viewer sees: a section-level leader gets those about the own ten', async () => {
    const leader = await sectionLeaderOf(api, '150525100202')
    const { rows } = await fetchList(leader.login, 'observations.csv')
    expect(rows).toHaveLength((await totalOf(leader.login, 'observations')) + 1)
  })

  it('holds no formula: a text that begins like one leaves as text', async () => {
    const observation = await storedRow(api, 'Observation', [{ column: 'regionCode', equals: '150525100202' }])
    await changeRows(api, 'Observation', [{ column: 'id', equals: observation.id }], { text: '=HYPERLINK("http://x")' })
    const { rows } = await fetchList(TOWN, 'observations.xlsx')
    expect(rows.flat()).toContain('\'=HYPERLINK("http://x")')
  })

  it.each([
    [null, 'observations.csv', 401], ['bank-office', 'observations.csv', 403], ['finance-office', 'linkages.csv', 403], ['finance-office', 'enterprises.csv', 403], ['supervisor-2891', 'enterprises.csv', 403], [TOWN, 'appointments.csv', 403], [TOWN, 'accounts.csv', 403], ['banner-office-150525', 'accounts.csv', 403],
    [TOWN, 'observations.csv?status=RICH', 400], [TOWN, 'linkages.csv?inForce=perhaps', 400],
  ])('asked by %s for %s is %i', async (login, address, status) => expect((await fetchList(login, address)).status).toBe(status))
})
