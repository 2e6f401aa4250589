import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { workbookOf } from '../../testing/sample-sheets.js'
import { LARGEST_REPORT_SHEET } from './report-sheet.js'

const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`
const row = (...texts: string[]): string => `<row>${texts.map(cell).join('')}</row>`

describe('a sheet that is brought for an outcome report', () => {
  let api: ApiUnderTest
  let chief: string
  beforeAll(async () => {
    api = await startApi()
    chief = (await api.as('chief-439')).token
  })
  afterAll(async () => api.close())

  const read = async (payload: Buffer | string, token: string | null = chief) =>
    api.application.server.inject({ method: 'POST', url: '/report-sheets', headers: { 'content-type': 'application/octet-stream', 'accept-language': 'en', ...(token === null ? {} : { authorization: `Bearer ${token}` }) }, payload })
  const codeOf = async (payload: Buffer | string, token?: string | null): Promise<unknown> => {
    const response = await read(payload, token)
    return [response.statusCode, response.json<{ error?: { code: string } }>().error?.code]
  }

  it('comes back as the text of its cells, of a workbook and of a table in text', async () => {
    const workbook = await workbookOf(row('姓名', '金额') + row('白**', '1200'))
    expect((await read(workbook)).json()).toEqual({ rows: [['姓名', '金额'], ['白**', '1200']], formulas: false })
    expect((await read('户号,金额\r\n12,800.5\r\n')).json()).toEqual({ rows: [['户号', '金额'], ['12', '800.5']], formulas: false })
  })

  it('is believed in no formula: the cell is empty, and that is said', async () => {
    const workbook = await workbookOf(`<row>${cell('白**')}<c><f>SUM(A1)</f><v>5</v></c></row>`)
    expect((await read(workbook)).json()).toEqual({ rows: [['白**', '']], formulas: true })
  })

  it('of too many rows or columns, or of no sheet at all, is refused', async () => {
    expect(await codeOf(`${'a,b\n'.repeat(700)}`)).toEqual([422, 'TOO_MUCH'])
    expect(await codeOf(`${'a,'.repeat(40)}\n`)).toEqual([422, 'TOO_MUCH'])
    expect(await codeOf(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0]))).toEqual([415, 'OLD_WORKBOOK'])
    expect(await codeOf(Buffer.alloc(0))).toEqual([422, 'EMPTY'])
    expect(await codeOf(Buffer.alloc(LARGEST_REPORT_SHEET + 1))).toEqual([413, 'TOO_LARGE'])
  })

  it('is read for honorary chiefs alone', async () => {
    expect(await codeOf('a,b\n', null)).toEqual([401, 'UNAUTHENTICATED'])
    for (const login of ['first-secretary-290', 'town-office-150525100', 'supervisor-2891', 'city-office']) expect(await codeOf('a,b\n', (await api.as(login)).token), login).toEqual([403, 'FORBIDDEN'])
  })
})
