import { harmlessText } from './cell.js'
import type { Batches, Cell } from './cell.js'
import { zipArchive } from './zip-archive.js'

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types'
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const part = (text: string): Buffer[] => [Buffer.from(`${XML}${text}`)]

/** One sheet of a workbook; its rows come piece by piece. */
export interface SheetTable {
  readonly title: string
  readonly batches: Batches
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[]
}

const contentTypes = (sheets: readonly SheetTable[]): Buffer[] =>
  part(
    `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/>` +
      `${sheets.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${KIND}.worksheet+xml"/>`).join('')}</Types>`,
  )
const PACKAGE_RELATIONS = part(`<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`)
const workbookRelations = (sheets: readonly SheetTable[]): Buffer[] =>
  part(`<Relationships xmlns="${RELATIONS}">${sheets.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}</Relationships>`)

const workbook = (sheets: readonly SheetTable[]): Buffer[] =>
  part(`<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets>${sheets.map(({ title }, index) => `<sheet name="${escaped(title)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`)

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** XML has no form for some characters at all; they become the replacement character. */
const escaped = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? '').replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')

const LETTERS = 26

/** The letters of a column, from 0: A to Z, then AA. */
const lettersOf = (index: number): string => (index < LETTERS ? '' : lettersOf(Math.floor(index / LETTERS) - 1)) + String.fromCodePoint(65 + (index % LETTERS))

const cell = (value: Cell, reference: string): string => {
  if (value === null) return ''
  if (typeof value === 'number') return `<c r="${reference}"><v>${value}</v></c>`
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escaped(harmlessText(value))}</t></is></c>`
}

async function* sheet({ batches, widths }: SheetTable): AsyncGenerator<Buffer> {
  const letters = widths.map((_, index) => lettersOf(index))
  const columns = widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')
  yield Buffer.from(
    `${XML}<worksheet xmlns="${SHEET}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns}</cols><sheetData>`,
  )
  let number = 0
  for await (const rows of batches) {
    const start = number
    yield Buffer.from(rows.map((row, index) => `<row r="${start + index + 1}">${row.map((value, column) => cell(value, `${letters[column] ?? ''}${start + index + 1}`)).join('')}</row>`).join(''))
    number += rows.length
  }
  yield Buffer.from('</sheetData></worksheet>')
}

/**
 * The bytes of a workbook whose sheets keep their first row in view, made as the rows are read: memory does not grow with
 * their number. Every text is a text cell, never a formula.
 */
export const xlsxWorkbook = (sheets: readonly SheetTable[]): AsyncGenerator<Buffer> =>
  zipArchive([
    { name: '[Content_Types].xml', contents: contentTypes(sheets) },
    { name: '_rels/.rels', contents: PACKAGE_RELATIONS },
    { name: 'xl/workbook.xml', contents: workbook(sheets) },
    { name: 'xl/_rels/workbook.xml.rels', contents: workbookRelations(sheets) },
    ...sheets.map((each, index) => ({ name: `xl/worksheets/sheet${index + 1}.xml`, contents: sheet(each) })),
  ])

/** The same with one sheet. */
export const xlsxTable = (batches: Batches, title: string, widths: readonly number[]): AsyncGenerator<Buffer> => xlsxWorkbook([{ batches, title, widths }])
