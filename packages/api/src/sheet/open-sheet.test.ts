import { Readable } from 'node:stream'
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvTable } from '../features/export/csv-table.js'
import { xlsxTable } from '../features/export/xlsx-table.js'
import { openSheet } from './open-sheet.js'
import { SheetRefusedError } from './sheet-refusal.js'
import { FORMULA } from './sheet-row.js'
import type { SheetCell, SheetRow } from './sheet-row.js'
import { allOf, bytesOf, workbookOf } from '../testing/sample-sheets.js'

const rowsOf = async (bytes: Buffer): Promise<SheetRow[]> => allOf((await openSheet(bytes)).rows())
const cellsOf = async (bytes: Buffer): Promise<(readonly SheetCell[])[]> => (await rowsOf(bytes)).map((row) => row.cells)
const refusalOf = async (bytes: Buffer): Promise<string> => {
  try {
    await rowsOf(bytes)
    return 'read'
  } catch (error) {
    return error instanceof SheetRefusedError ? error.refusal : String(error)
  }
}

const TEXT = '户主,成员,电话\r\n"包巴图, 二组","额尔敦\n其其格",0475-1234567\r\n'
/** The same in GB18030, made by hand: no encoder comes with the platform. */
const GB18030 = Buffer.from([0xbb, 0xa7, 0xd6, 0xf7, 0x2c, 0xbd, 0xe1, 0xd0, 0xd4, 0x0d, 0x0a, 0xb0, 0xfc, 0x2c, 0x31, 0x0a])

describe('a table in text', () => {
  it.each([['without', ''], ['with', '\uFEFF']])('in UTF-8 %s its mark is read, with quotes and line breaks', async (_name, mark) => {
    expect(await cellsOf(Buffer.from(`${mark}${TEXT}`))).toEqual([['户主', '成员', '电话'], ['包巴图, 二组', '额尔敦\n其其格', '0475-1234567']])
  })

  it('in GB18030 is read', async () => {
    expect(await cellsOf(GB18030)).toEqual([['户主', '结性'], ['包', '1']])
  })

  it.each([['tabs', '\t'], ['semicolons', ';']])('may be separated by %s', async (_name, sign) => {
    expect(await cellsOf(Buffer.from(`户主${sign}村\n包,x${sign}东村\n`))).toEqual([['户主', '村'], ['包,x', '东村']])
  })

  it('numbers its rows as a spreadsheet shows them, empty ones too', async () => {
    expect((await rowsOf(Buffer.from('a,b\n\n,\nc,d\n'))).map((row) => row.line)).toEqual([1, 4])
  })

  it('never hands out a formula', async () => {
    expect(await cellsOf(Buffer.from('a\n=1+1\n"=HYPERLINK(""x"")"\n-1\n'))).toEqual([['a'], [FORMULA], [FORMULA], ['-1']])
  })

  it.each([
    ['nothing', Buffer.alloc(0), 'EMPTY'],
    ['two bytes a character', Buffer.from('\uFEFF户主', 'utf16le'), 'ENCODING'],
    ['neither UTF-8 nor GB18030', Buffer.from([0x41, 0xff, 0xff, 0x0a]), 'ENCODING'],
    ['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(100)]), 'NOT_A_SHEET'],
    ['a workbook of before 2007', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'OLD_WORKBOOK'],
    ['a cell without end', Buffer.from(`a\n"${'x'.repeat(400_000)}`), 'DAMAGED'],
    ['more rows than a register has', Buffer.from('1\n'.repeat(100_001)), 'TOO_MUCH'],
    ['more columns than a register has', Buffer.from(','.repeat(300)), 'TOO_MUCH'],
  ])('of %s is refused', async (_name, bytes, refusal) => {
    expect(await refusalOf(bytes)).toBe(refusal)
  })
})

describe('a workbook', () => {
  it('of a spreadsheet library is read: texts, numbers, days, gaps and rich text', async () => {
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet('登记表')
    sheet.addRow(['户主', null, 'ᠮᠣᠩᠭᠣᠯ 😀 <&">', 2855.5])
    sheet.addRow([])
    sheet.addRow([{ richText: [{ text: '包' }, { text: '巴图', font: { bold: true } }] }, new Date('2014-06-01T00:00:00Z'), true])
    expect(await rowsOf(Buffer.from(await book.xlsx.writeBuffer()))).toEqual([
      { line: 1, cells: ['户主', null, 'ᠮᠣᠩᠭᠣᠯ 😀 <&">', 2855.5] },
      { line: 3, cells: ['包巴图', 41_791, '是'] },
    ])
  })

  it('is read by its first sheet that is not hidden', async () => {
    const book = new ExcelJS.Workbook()
    book.addWorksheet('字典', { state: 'veryHidden' }).addRow(['x'])
    book.addWorksheet('登记表').addRow(['户主'])
    const sheet = await openSheet(Buffer.from(await book.xlsx.writeBuffer()))
    expect([sheet.name, await allOf(sheet.rows())]).toEqual(['登记表', [{ line: 1, cells: ['户主'] }]])
  })

  it('never hands out a formula, nor what a program once computed for it', async () => {
    const book = new ExcelJS.Workbook()
    book.addWorksheet('a').addRow(['x', { formula: 'SUM(1,1)', result: 2 }, { formula: 'A1&""', result: '包' }, '=1+1'])
    expect(await cellsOf(Buffer.from(await book.xlsx.writeBuffer()))).toEqual([['x', FORMULA, FORMULA, '=1+1']])
  })

  it('that was exported reads back as what was written, and so does a table in text', async () => {
    const text = fc.string({ unit: fc.constantFrom('王', 'a', '"', ',', '\n', ' ', '😀', 'ᠮ', '<', '&'), minLength: 1, maxLength: 8 }).filter((each) => !each.startsWith('\n'))
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 }), async (rows) => {
        async function* batches(): AsyncGenerator<string[][]> {
          yield await Promise.resolve(rows)
        }
        expect(await cellsOf(await bytesOf(xlsxTable(batches(), 't', [1, 1])))).toEqual(rows)
        expect(await cellsOf(await bytesOf(csvTable(batches())))).toEqual(rows)
      }),
      { seed: 20151231, numRuns: 40 },
    )
  })

  it.each([
    ['cut off', async () => (await workbookOf('<row r="1"><c><v>1</v></c></row>')).subarray(0, 300), 'DAMAGED'],
    ['with other files alone', async () => bytesOf(xlsxTableOfNothing()), 'NOT_A_SHEET'],
    ['with a row that comes twice', async () => workbookOf('<row r="2"><c><v>1</v></c></row><row r="2"><c><v>1</v></c></row>'), 'DAMAGED'],
    ['with a text that is not there', async () => workbookOf('<row r="1"><c t="s"><v>7</v></c></row>'), 'DAMAGED'],
    ['with markup that does not end', async () => workbookOf('<row r="1"><c><v>1</v>'), 'DAMAGED'],
  ])('%s is refused', async (_name, make, refusal) => {
    expect(await refusalOf(await make())).toBe(refusal)
  })
})

const xlsxTableOfNothing = async function* none(): AsyncGenerator<Buffer> {
  const { zipArchive } = await import('../features/export/zip-archive.js')
  yield* zipArchive([{ name: 'readme.txt', contents: Readable.from([Buffer.from('x')]) }])
}

const MEBIBYTE = 1_048_576
const filled = function* filled(unit: string, mebibytes: number): Generator<Buffer> {
  const piece = Buffer.from(unit.repeat(Math.ceil(MEBIBYTE / unit.length)))
  for (let done = 0; done < mebibytes; done += 1) yield piece
}

describe('a bomb of a file', () => {
  const LAUGHS = `<!DOCTYPE worksheet [<!ENTITY a "aaaaaaaaaa">${['b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name, place) => `<!ENTITY ${name} "${`&${String.fromCodePoint(97 + place)};`.repeat(10)}">`).join('')}]>`

  it.each([
    ['one sheet of 900 MB', async () => workbookOf(filled('<row><c><v>1</v></c></row>', 900))],
    ['a sheet of cells without end', async () => workbookOf(filled('<row><c><v>1</v></c><c><v>2</v></c></row>', 3 * 60))],
    ['one text without end', async () => workbookOf(filled('x', 180))],
    ['one attribute without end', async () => workbookOf(filled(' ', 3), '<row r="1" s="')],
    ['elements within elements', async () => workbookOf('<a>'.repeat(100_000))],
    ['a million columns', async () => workbookOf(`<row r="1">${'<c r="XFD1"><v>1</v></c>'.repeat(3)}</row>`)],
    ['shared texts without end', async () => workbookOf('<row r="1"><c t="s"><v>0</v></c></row>', '', filled('<si><t>abcdefghijklmnopqrstuvwxyz</t></si>', 100))],
    ['comments without end', async () => workbookOf(filled('<!-- nothing -->', 150))],
    ['a thousand sheets', async () => workbookOf('', '', null, '<sheet name="x" sheetId="1" r:id="rId1"/>'.repeat(1_000))],
    ['entities that expand', async () => workbookOf('<row r="1"><c t="str"><v>&h;</v></c></row>', '', null, null, LAUGHS)],
    ['an entity that names a file', async () => workbookOf('<row r="1"><c t="str"><v>&x;</v></c></row>', '', null, null, '<!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///etc/passwd">]>')],
  ])('%s is refused within 2 seconds and 200 MB', async (_name, make) => {
    const bytes = await make()
    const [began, before] = [performance.now(), process.memoryUsage().rss]
    let highest = before
    const watch = setInterval(() => {
      highest = Math.max(highest, process.memoryUsage().rss)
    }, 20)
    const refusal = await refusalOf(bytes)
    clearInterval(watch)
    expect(['TOO_MUCH', 'DOCUMENT_TYPE', 'DAMAGED']).toContain(refusal)
    expect(performance.now() - began).toBeLessThan(2_000)
    expect((highest - before) / MEBIBYTE).toBeLessThan(200)
  })
})
