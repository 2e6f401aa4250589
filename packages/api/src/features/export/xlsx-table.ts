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

const CONTENT_TYPES = part(
  `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
    `<Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${KIND}.worksheet+xml"/></Types>`,
)
const PACKAGE_RELATIONS = part(`<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`)
const WORKBOOK_RELATIONS = part(`<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`)

const workbook = (title: string): Buffer[] => part(`<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets><sheet name="${escaped(title)}" sheetId="1" r:id="rId1"/></sheets></workbook>`)

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

async function* sheet(batches: Batches, widths: readonly number[]): AsyncGenerator<Buffer> {
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
 * The bytes of a workbook with one sheet whose first row stays in view, made as the rows are read: memory does not grow
 * with their number. Every text is a text cell, never a formula.
 * @param widths column widths in characters
 */
export const xlsxTable = (batches: Batches, title: string, widths: readonly number[]): AsyncGenerator<Buffer> =>
  zipArchive([
    { name: '[Content_Types].xml', contents: CONTENT_TYPES },
    { name: '_rels/.rels', contents: PACKAGE_RELATIONS },
    { name: 'xl/workbook.xml', contents: workbook(title) },
    { name: 'xl/_rels/workbook.xml.rels', contents: WORKBOOK_RELATIONS },
    { name: 'xl/worksheets/sheet1.xml', contents: sheet(batches, widths) },
  ])
