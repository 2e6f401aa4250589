import { Readable } from 'node:stream'
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cell } from './cell.js'
import { csvTable } from './csv-table.js'
import { ExportQueryError, exportQueryOf } from './export-query.js'
import { xlsxTable } from './xlsx-table.js'

async function* batchesOf(...batches: Cell[][][]): AsyncGenerator<Cell[][]> {
  for (const batch of batches) yield await Promise.resolve(batch)
}
const bytesOf = async (pieces: AsyncIterable<Buffer>): Promise<Buffer> => {
  const read: Buffer[] = []
  for await (const piece of pieces) read.push(piece)
  return Buffer.concat(read)
}
const csvOf = async (...batches: Cell[][][]): Promise<string> => (await bytesOf(csvTable(batchesOf(...batches)))).toString('utf8')
const sheetOf = async (...batches: Cell[][][]): Promise<ExcelJS.Worksheet> => {
  const book = new ExcelJS.Workbook()
  await book.xlsx.read(Readable.from([await bytesOf(xlsxTable(batchesOf(...batches), '建档立卡户', [10, 20]))]))
  const sheet = book.worksheets[0]
  if (sheet === undefined) throw new Error('The workbook has no sheet')
  return sheet
}

/** A plain CSV reader, to read back what was written. */
const readCsv = (text: string): string[][] => {
  const rows: string[][] = [['']]
  let quoted = false
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? ''
    const row = rows.at(-1) ?? []
    const add = (part: string): void => {
      row[row.length - 1] = (row.at(-1) ?? '') + part
    }
    if (quoted) {
      if (character === '"' && text[index + 1] === '"') index += 1
      else if (character === '"') quoted = false
      if (quoted) add(character)
    } else if (character === '"') quoted = true
    else if (character === ',') row.push('')
    else if (character === '\r' && text[index + 1] === '\n') {
      rows.push([''])
      index += 1
    } else add(character)
  }
  return rows.slice(0, -1)
}

describe('a CSV file', () => {
  it('begins with a byte order mark and ends each row with CRLF', async () => {
    expect(await csvOf([['编号', '人口']], [['150525100202-0001', 4]])).toBe('\uFEFF编号,人口\r\n150525100202-0001,4\r\n')
  })

  it.each([['=1+1'], ['+86'], ['-5'], ['@cmd'], ['\tx'], ['\rx'], ['\nx'], ['＝1+1'], ['＠cmd'], ["=cmd|' /C calc'!A0"]])('never begins a formula with %j', async (text) => {
    const [[cell] = []] = readCsv((await csvOf([[text]])).slice(1))
    expect(cell).toBe(`'${text}`)
  })

  it('leaves numbers, and texts with such a character inside, as they are', async () => {
    expect(await csvOf([[-5, 'a=b', '王-李', null]])).toBe('\uFEFF-5,a=b,王-李,\r\n')
  })

  it('reads back as what was written, whatever it holds', async () => {
    const text = fc.string({ unit: fc.constantFrom('王', 'a', '"', ',', '\n', '\r', ' ', '😀', 'ᠮ', '=', "'") })
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 6 }), async (rows) => {
        const harmless = rows.map((row) => row.map((cell) => (/^[=\r\n]/.test(cell) ? `'${cell}` : cell)))
        expect(readCsv((await csvOf(rows)).slice(1))).toEqual(harmless)
      }),
      { seed: 20151231 },
    )
  })
})

describe('a workbook', () => {
  it('is read by a spreadsheet library with its texts, numbers and gaps', async () => {
    const sheet = await sheetOf([['编号', '收入']], [['150525100202-0001', 2855.5], [null, null]], [['ᠮᠣᠩᠭᠣᠯ 😀 <&">', 0]])
    expect(sheet.name).toBe('建档立卡户')
    expect(sheet.getCell('A1').value).toBe('编号')
    expect(sheet.getCell('B2').value).toBe(2855.5)
    expect(sheet.getCell('A3').value).toBeNull()
    expect(sheet.getCell('A4').value).toBe('ᠮᠣᠩᠭᠣᠯ 😀 <&">')
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
  })

  it('holds no formula, only text', async () => {
    const sheet = await sheetOf([['=HYPERLINK("http://x")'], ['@SUM(A1)']])
    expect(sheet.getCell('A1').type).toBe(ExcelJS.ValueType.String)
    expect(sheet.getCell('A1').value).toBe('\'=HYPERLINK("http://x")')
    expect(sheet.getCell('A2').formula).toBeUndefined()
  })

  it('replaces what XML cannot say', async () => {
    expect((await sheetOf([['a\u0001b\uFFFEc']])).getCell('A1').value).toBe('a\uFFFDb\uFFFDc')
  })

  it('is the same file for the same table', async () => {
    const file = (): Promise<Buffer> => bytesOf(xlsxTable(batchesOf([['a', 1]]), 't', [1]))
    expect((await file()).equals(await file())).toBe(true)
  })

  it('ends with an error when its rows do', async () => {
    async function* broken(): AsyncGenerator<Cell[][]> {
      yield await Promise.resolve([['a']])
      throw new Error('the database went away')
    }
    await expect(bytesOf(xlsxTable(broken(), 't', [1]))).rejects.toThrow('the database went away')
  })
})

describe('the address of an export', () => {
  it('takes the names of the schema and those of the portal’s addresses', () => {
    const asSchema = exportQueryOf({ region: '150525000000', status: 'NOT_EXITED,RETURNED', mainCause: 'ILLNESS', nameContains: '白', number: '12', exitedIn: '2015', responsibleCadre: 'x', withoutCadre: 'true', notVisitedSince: '2015-06-30', targetingIncomplete: '1', traceGap: 'NO_PLAN', notOnProject: 'y', entitlementDue: 'COAL', orderBy: 'NET_INCOME_ASC' })
    const asPortal = exportQueryOf({ region: '150525000000', status: ['NOT_EXITED', 'RETURNED'], cause: 'ILLNESS', name: '白', number: '12', exitedIn: '2015', cadre: 'x', withoutCadre: '1', notVisitedSince: '2015-06-30', incomplete: '1', traceGap: 'NO_PLAN', notOnProject: 'y', entitlementDue: 'COAL', orderBy: 'NET_INCOME_ASC' })
    expect(asPortal).toEqual(asSchema)
    expect(asSchema).toMatchObject({ orderBy: 'NET_INCOME_ASC', filter: { status: ['NOT_EXITED', 'RETURNED'], exitedIn: 2015, withoutCadre: true } })
  })

  it.each([[{ status: 'RICH' }], [{ status: 'NOT_EXITED,' }], [{ mainCause: 'toString' }], [{ exitedIn: '15' }], [{ withoutCadre: 'yes' }], [{ withoutCadre: 'constructor' }], [{ notVisitedSince: '2015-02-30' }], [{ orderBy: 'RANDOM' }]])('with %j is refused, never read as no condition', (query) => {
    expect(() => exportQueryOf(query)).toThrow(ExportQueryError)
  })
})
