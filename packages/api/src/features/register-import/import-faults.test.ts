import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Row } from '../../data/entities.js'
import { openSheet } from '../../sheet/open-sheet.js'
import { newFamily, sheetOf, startImports } from '../../testing/import-scene.js'
import type { SheetLine, StartedImports } from '../../testing/import-scene.js'
import { allOf } from '../../testing/sample-sheets.js'
import { storedRow, storedRows } from '../../testing/stored-rows.js'

const VILLAGE = '150525100202'
const OTHER_TOWN = '150525101202'

let started: StartedImports
let api: StartedImports['api']
let scene: StartedImports['scene']
let town: StartedImports['town']
let serial = 1000
beforeAll(async () => {
  started = await startImports()
  ;({ api, scene, town } = started)
})
afterAll(async () => started.close())

const family = (changes: SheetLine = {}, village = VILLAGE): SheetLine[] => newFamily(village, (serial += 1), changes)
const registered = async (number: number): Promise<Row<'Household'>[]> => storedRows(api, 'Household', [{ column: 'headName', equals: `白双喜${number}` }])

describe('what is wrong with a row', () => {
  it('is told by row and field in both languages, and the sheet comes back with it', async () => {
    const wrong: SheetLine[][] = [family({ idNumber: '159999197001010012' }), family({ mainCause: '因懒' }), family({ relation: '配偶' }), family({ netIncome: '很多' }), family({}, OTHER_TOWN), family({ otherCauses: '缺水、缺技术、缺资金' }), family({ identifiedOn: '2014-02-30' })]
    const brought = await scene.bring(town, sheetOf([...family(), ...wrong.flat()]))
    expect(brought.figures).toMatchObject({ added: 1, faulty: 7, faultyRows: 7 })
    const seen = await scene.seen(town, brought.id, ['FAULTY'])
    expect(seen.households.nodes.flatMap(({ faults: found }) => found)).toEqual([
      { line: 4, field: 'ID_NUMBER', message: 'ID number has a wrong check digit; please compare it with the document' },
      { line: 6, field: 'MAIN_CAUSE', message: 'Main cause “因懒” is not in the code list' },
      { line: 8, field: 'RELATION', message: 'Relation to the head names no head of this household' },
      { line: 10, field: 'NET_INCOME', message: 'Net income per person (yuan) “很多” is not an amount from 0 to 1,000,000 yuan with at most two decimals' },
      { line: 12, field: 'VILLAGE', message: 'Village code 150525101202 is outside the territory of this import' },
      { line: 14, field: 'OTHER_CAUSES', message: 'Other causes are at most two' },
      { line: 16, field: 'IDENTIFIED_ON', message: 'Identified on “2014-02-30” is not a day; please write 2014-06-30' },
    ])
    expect(seen.unknownCodes).toEqual([{ field: 'MAIN_CAUSE', text: '因懒', cells: 1 }])
    for (const format of ['csv', 'xlsx']) {
      const response = await scene.download(town, `/imports/${brought.id}/faults.${format}`, 'zh-CN')
      expect(response.statusCode).toBe(200)
      const rows = await allOf((await openSheet(response.rawPayload)).rows())
      expect(rows).toHaveLength(17)
      expect(rows[0]?.cells.slice(0, 2)).toEqual(['导入问题', '行政村代码'])
      expect(rows[3]?.cells[0]).toBe('公民身份号码校验码不对，请核对证件')
      expect(rows[3]?.cells).toContain('159999197001010012')
      expect(rows[1]?.cells[0]).toBeNull()
    }
    const faultyAlone = await allOf((await openSheet((await scene.download(town, `/imports/${brought.id}/faults.csv?only=faulty`)).rawPayload)).rows())
    expect(faultyAlone).toHaveLength(15)
  })

  it('is mended in the sheet that came back, which is read again without its column', async () => {
    const rows = [...family({ mainCause: '' }), ...family()]
    const brought = await scene.bring(town, sheetOf(rows))
    expect(brought.figures).toMatchObject({ added: 1, faulty: 1 })
    const text = (await scene.download(town, `/imports/${brought.id}/faults.csv`)).body
    const mended = text.split('\r\n').map((line) => (line.includes(`白双喜${serial - 1}`) ? line.replace('国家标准,,', '国家标准,因残,') : line)).join('\r\n')
    expect((await scene.bring(town, Buffer.from(mended))).figures).toMatchObject({ added: 2, faulty: 0 })
  })

  it('R-7 an ID number comes once in the sheet and once among active persons', async () => {
    const [head = {}, spouse = {}] = family()
    await scene.apply(town, (await scene.bring(town, sheetOf([head, spouse]))).id)
    const [household] = await registered(serial)
    const [otherHead = {}, otherSpouse = {}] = family()
    const brought = await scene.bring(town, sheetOf([otherHead, { ...otherSpouse, idNumber: spouse.idNumber ?? '' }, ...family({ idNumber: otherHead.idNumber ?? '' })]))
    const found = (await scene.seen(town, brought.id, ['FAULTY'])).households.nodes.flatMap(({ faults: each }) => each.map(({ line, message }) => [line, message]))
    expect(found).toEqual([[3, `ID number is registered in household ${household?.number ?? ''}; to bring the person here, move the member there`], [4, 'ID number is also in row 2']])
  })

  it('a number of the register is that of the persons who stand beside it', async () => {
    const known = await storedRow(api, 'Household', [{ column: 'regionCode', equals: VILLAGE }, { column: 'status', equals: 'NOT_EXITED' }])
    const rows = [family(), family()].map((lines, place) => lines.map((line) => ({ ...line, number: place === 0 ? known.number : `${VILLAGE}-9999` })))
    const brought = await scene.bring(town, sheetOf(rows.flat()))
    const messages = (await scene.seen(town, brought.id, ['FAULTY'])).households.nodes.flatMap(({ faults: each }) => each.map(({ message }) => message))
    expect(messages).toEqual([`Household number ${known.number} is of other persons in the register; please compare`, `Household number the register has no household ${VILLAGE}-9999; new households take a serial number of the file’s own`])
  })

  it('says of a person who is registered outside the territory that it is so, and not where', async () => {
    const elsewhere = await storedRow(api, 'Household', [{ column: 'regionCode', equals: OTHER_TOWN }])
    const person = await storedRow(api, 'Person', [{ column: 'householdId', equals: elsewhere.id }])
    const { cipher } = api.application.core
    const brought = await scene.bring(town, sheetOf(family({ idNumber: cipher.decrypt(person.idNumberCipher ?? '', 'person.idNumber') })))
    const [seen] = (await scene.seen(town, brought.id, ['FAULTY'])).households.nodes
    expect(seen?.faults.map(({ message }) => message)).toEqual(['ID number is registered elsewhere already; please ask the banner office to compare it with the card'])
    expect(JSON.stringify(seen)).not.toContain(elsewhere.number)
  })
})
