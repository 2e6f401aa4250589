import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import ExcelJS from 'exceljs'
import { Readable } from 'node:stream'
import type { Row } from '../../data/entities.js'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { changeRows, sectionLeaderOf, storedRow, storedRows } from '../../testing/stored-rows.js'

const VILLAGE = '150525100202'

let api: ApiUnderTest
let everyHousehold: Row<'Household'>[]
beforeAll(async () => {
  api = await startApi()
  everyHousehold = await storedRows(api, 'Household')
})
afterAll(async () => api.close())

const get = async (login: string | null, address: string, headers: Record<string, string> = {}) => {
  const session = login === null ? {} : { authorization: `Bearer ${(await api.as(login)).token}` }
  return api.application.server.inject({ method: 'GET', url: address, headers: { ...session, ...headers } })
}
const rowsOfCsv = async (login: string, query = ''): Promise<string[][]> => {
  const response = await get(login, `/exports/households.csv${query}`, { 'accept-language': 'en' })
  expect(response.statusCode).toBe(200)
  return response.body.slice(1).trimEnd().split('\r\n').map((line) => line.split(','))
}

describe('an export', () => {
  it('is a file of the households in scope with the columns of the list', async () => {
    const response = await get('banner-office-150525', '/exports/households.csv?region=150525000000')
    expect(response.headers).toMatchObject({ 'content-type': 'text/csv; charset=utf-8', 'content-disposition': expect.stringMatching(/^attachment; filename="households-150525000000-2015-12-31.csv"; filename\*=UTF-8''/) as unknown, 'cache-control': 'private, no-store' })
    const lines = response.body.trimEnd().split('\r\n')
    expect(lines[0]).toBe('\uFEFF户号,户主,嘎查村,组,状态,人口,主要致贫原因,人均纯收入（元）,精准到户,包扶责任人,最近走访')
    expect(lines).toHaveLength(1 + everyHousehold.filter((household) => household.regionCode.startsWith('150525')).length)
  })

  it('is named by the place that it holds, and says where conditions narrow it', async () => {
    const nameOf = async (query: string): Promise<string> => {
      const { headers } = await get('banner-office-150525', `/exports/households.csv${query}`)
      return decodeURIComponent(/filename\*=UTF-8''(.+)$/.exec(String(headers['content-disposition']))?.[1] ?? '')
    }
    expect(await nameOf('')).toBe('贫困户-2015-12-31.csv')
    expect(await nameOf('?region=150525000000')).toBe('贫困户-奈曼旗-2015-12-31.csv')
    expect(await nameOf('?status=NOT_EXITED')).toBe('贫困户-按条件筛选-2015-12-31.csv')
  })

  it('says the same as the list, row by row', async () => {
    const [, ...rows] = await rowsOfCsv('division-leader-290')
    const stored = new Map(everyHousehold.map((household) => [household.number, household]))
    expect(rows).toHaveLength(everyHousehold.filter((household) => household.regionCode === VILLAGE).length)
    const numbers = rows.map(([number = '']) => number)
    expect(numbers).toEqual(numbers.toSorted((a, b) => (a < b ? -1 : 1)))
    for (const [number = '', head, , , , size, , income, , , visited] of rows) {
      const household = stored.get(number)
      expect([head, Number(size), income === '' ? null : Number(income) * 100, visited === '' ? null : visited]).toEqual([household?.headName, household?.size, household?.netIncome, household?.lastVisitedOn])
    }
  })

  it('is masked as the viewer sees it', async () => {
    for (const login of ['supervisor-2891', 'chief-439']) {
      const [, ...rows] = await rowsOfCsv(login)
      expect(rows.length).toBeGreaterThan(0)
      for (const [, head, , , status, size, cause, income, targeting, cadre, visited] of rows) {
        expect(head).toMatch(/^.\*\*$/u)
        expect([cause, income, targeting, cadre, visited]).toEqual(['', '', '', '', ''])
        expect([status, size]).not.toContain('')
      }
    }
  })

  it('of a section-level leader holds the own ten', async () => {
    const leader = await sectionLeaderOf(api, VILLAGE)
    const [, ...rows] = await rowsOfCsv(leader.login, `?region=${VILLAGE}`)
    const numbers = everyHousehold.filter((household) => leader.householdIds.includes(household.id)).map((household) => household.number)
    expect(rows.map(([number]) => number)).toEqual(numbers.toSorted())
    expect(rows.every((row) => row[9] !== '')).toBe(true)
    expect((await get(leader.login, '/exports/households.csv?region=150525101202')).statusCode).toBe(404)
  })

  it('takes the conditions and the order of the list', async () => {
    const [, ...rows] = await rowsOfCsv('division-leader-290', '?status=NOT_EXITED,PRE_EXIT&cause=ILLNESS&orderBy=NET_INCOME_ASC')
    const expected = everyHousehold.filter((household) => household.regionCode === VILLAGE && ['NOT_EXITED', 'PRE_EXIT'].includes(household.status) && household.mainCause === 'ILLNESS')
    expect(rows).toHaveLength(expected.length)
    const incomes = rows.map((row) => Number(row[7]))
    expect(incomes).toEqual(incomes.toSorted((a, b) => a - b))
  })

  it('as a workbook holds the same rows', async () => {
    const response = await get('division-leader-290', `/exports/households.xlsx?region=${VILLAGE}`)
    expect(response.headers['content-type']).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    const book = new ExcelJS.Workbook()
    await book.xlsx.read(Readable.from([response.rawPayload]))
    expect(book.worksheets[0]?.rowCount).toBe(1 + everyHousehold.filter((household) => household.regionCode === VILLAGE).length)
  })

  it('makes harmless what a name would do to a spreadsheet', async () => {
    const household = everyHousehold.find((row) => row.regionCode === VILLAGE)
    await changeRows(api, 'Household', [{ column: 'id', equals: household?.id ?? '' }], { headName: '=1+1' })
    const rows = await rowsOfCsv('division-leader-290')
    expect(rows.find(([number]) => number === household?.number)?.[1]).toBe("'=1+1")
    await changeRows(api, 'Household', [{ column: 'id', equals: household?.id ?? '' }], { headName: household?.headName ?? '' })
  })

  it('is written into the trail', async () => {
    await rowsOfCsv('city-leader-5', '?status=EXITED')
    const { accountId } = await api.as('city-leader-5')
    const entry = await storedRow(api, 'AuditEntry', [{ column: 'accountId', equals: accountId }, { column: 'action', equals: 'household.export' }])
    expect(entry.changes).toContain('EXITED')
    expect(entry.regionCode).toBe('150525000000')
  })

  it('is found by the auditor of the region that it shows, and by no other', async () => {
    const auditor = await storedRow(api, 'Appointment', [{ column: 'role', equals: 'AUDITOR' }])
    const seen = async (region: string): Promise<number> => {
      await changeRows(api, 'Appointment', [{ column: 'id', equals: auditor.id }], { regionCode: region })
      const { auditEntries } = await (await api.as('auditor')).data<{ auditEntries: { totalCount: number } }>('{ auditEntries(filter: { action: "household.export" }) { totalCount } }')
      return auditEntries.totalCount
    }
    const before = { here: await seen('150525000000'), there: await seen('150524000000') }
    await rowsOfCsv('division-leader-290')
    await rowsOfCsv('city-office', `?region=${VILLAGE}`)
    expect({ here: await seen('150525000000'), there: await seen('150524000000') }).toEqual({ here: before.here + 2, there: before.there })
    await changeRows(api, 'Appointment', [{ column: 'id', equals: auditor.id }], { regionCode: auditor.regionCode })
  })
})

describe('no export', () => {
  it('without a session: 401', async () => {
    const response = await get(null, '/exports/households.csv')
    expect(response.statusCode).toBe(401)
    expect(response.json()).toMatchObject({ error: { code: 'UNAUTHENTICATED' } })
  })

  it.each([['finance-office'], ['bank-office'], ['administrator']])('for %s: 403', async (login) => {
    for (const format of ['csv', 'xlsx']) expect((await get(login, `/exports/households.${format}`)).statusCode).toBe(403)
  })

  it('for a region out of reach is exactly what one that does not exist gets: 404', async () => {
    const answers = await Promise.all(['150524000000', '150525101202', '150525999999', 'nowhere', "' OR 1=1"].map((region) => get('division-leader-290', `/exports/households.xlsx?region=${encodeURIComponent(region)}`)))
    expect(answers.map((answer) => answer.statusCode)).toEqual([404, 404, 404, 404, 404])
    expect(new Set(answers.map((answer) => answer.body)).size).toBe(1)
  })

  it('of an empty village in the territory is a table with its head alone', async () => {
    const village = api.application.core.regions.children('150525100000').find((region) => !everyHousehold.some((household) => household.regionCode === region.code))
    expect(await rowsOfCsv('town-office-150525100', `?region=${village?.code ?? ''}`)).toHaveLength(1)
  })

  it.each([['status=RICH'], ['orderBy=RANDOM'], ['notVisitedSince=soon'], ['name=%00'], ['traceGap=ANY'], ['entitlementDue=COAL,JOB']])('with %s: 400', async (query) => {
    expect((await get('city-office', `/exports/households.csv?${query}`)).statusCode).toBe(400)
  })

  it.each([['cause=ILLNESS'], ['orderBy=NET_INCOME_ASC'], ['withoutCadre=1'], ['entitlementDue=COAL'], ['traceGap=NO_PLAN'], ['notOnProject=x']])('by a hidden field with %s: 400', async (query) => {
    expect((await get('supervisor-2891', `/exports/households.csv?${query}`)).statusCode).toBe(400)
  })

  it('by another format or another way of asking', async () => {
    expect((await get('city-office', '/exports/households.pdf')).statusCode).toBe(404)
    const { token } = await api.as('city-office')
    expect((await api.application.server.inject({ method: 'HEAD', url: '/exports/households.csv', headers: { authorization: `Bearer ${token}` } })).statusCode).toBe(404)
  })

  it('to a page of another site that rides on the cookie', async () => {
    const { token } = await api.as('city-office')
    const headers = { cookie: `bangfu_session=${token}` }
    expect((await get(null, '/exports/households.csv', headers)).statusCode).toBe(200)
    expect((await get(null, '/exports/households.csv', { ...headers, 'sec-fetch-site': 'cross-site' })).statusCode).toBe(401)
    expect((await get(null, '/exports/households.csv', { ...headers, origin: 'https://elsewhere.example' })).statusCode).toBe(401)
  })
})
