import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSheet } from '../../sheet/open-sheet.js'
import type { Asker } from '../../testing/api-under-test.js'
import { newFamily, sheetOf, startImports } from '../../testing/import-scene.js'
import type { SheetLine, StartedImports } from '../../testing/import-scene.js'
import { allOf } from '../../testing/sample-sheets.js'

const VILLAGE = '150525100202'

let started: StartedImports
let api: StartedImports['api']
let scene: StartedImports['scene']
let town: StartedImports['town']
let serial = 7000
beforeAll(async () => {
  started = await startImports()
  ;({ api, scene, town } = started)
})
afterAll(async () => started.close())

const family = (changes: SheetLine = {}): SheetLine[] => newFamily(VILLAGE, (serial += 1), changes)
const numbersOf = async (id: string, format = 'csv', who: Asker = town, language = 'zh-CN') => scene.download(who, `/imports/${id}/numbers.${format}`, language)
const rowsOf = async (id: string, format = 'csv') => (await allOf((await openSheet((await numbersOf(id, format)).rawPayload)).rows())).map(({ cells }) => cells)
const mayDownload = async (id: string, who: Asker = town): Promise<boolean> =>
  (await who.data<{ registerImport: { viewerCan: { downloadNumbers: boolean } } }>('query ($id: ID!) { registerImport(id: $id) { viewerCan { downloadNumbers } } }', { id })).registerImport.viewerCan.downloadNumbers

describe('R-3 the numbers of an applied sheet', () => {
  it('say for each household by its rows and its number in the sheet which number of the register it has, new or known before', async () => {
    const [first, second] = [family(), family()]
    const before = await scene.bring(town, sheetOf(first))
    await scene.apply(town, before.id)
    const brought = await scene.bring(town, sheetOf([...first.map((line) => ({ ...line, groupName: '三组' })), ...second, ...family({ mainCause: '' })]))
    expect([await mayDownload(brought.id), (await numbersOf(brought.id)).statusCode]).toEqual([false, 404])
    await scene.apply(town, brought.id)
    expect(await mayDownload(brought.id)).toBe(true)
    const numbers = (await scene.seen(town, brought.id, ['CHANGED', 'NEW'])).households.nodes.map(({ number }) => number)
    for (const format of ['csv', 'xlsx']) {
      expect(await rowsOf(brought.id, format)).toEqual([
        ['表中的行', '表中户号', '户主', '登记册户号', '情况'],
        ['2–3', String(serial - 2), `白双喜${serial - 2}`, numbers[0], '原已登记'],
        ['4–5', String(serial - 1), `白双喜${serial - 1}`, numbers[1], '这次登记'],
      ])
    }
    expect((await numbersOf(brought.id, 'csv', town, 'en')).payload).toContain('Number in the register')
  })

  it('are the uploader’s alone, and out of scope not found', async () => {
    const { id } = await scene.bring(town, sheetOf(family()))
    await scene.apply(town, id)
    const banner = await api.as('banner-office-150525')
    expect([await mayDownload(id, banner), (await numbersOf(id, 'csv', banner)).statusCode]).toEqual([false, 403])
    expect((await numbersOf(id, 'csv', await api.as('banner-office-150524'))).statusCode).toBe(404)
    expect((await numbersOf(id, 'csv', await api.as('auditor'))).statusCode).toBe(403)
  })

  it('of households that were taken back are told no more', async () => {
    const { id } = await scene.bring(town, sheetOf(family()))
    await scene.apply(town, id)
    await scene.undo(town, id)
    expect([await mayDownload(id), (await numbersOf(id)).statusCode]).toEqual([false, 404])
  })
})
