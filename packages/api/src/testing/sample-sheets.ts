import { zipArchive } from '../features/export/zip-archive.js'

/** All the bytes of pieces. */
export const bytesOf = async (pieces: AsyncIterable<Buffer>): Promise<Buffer> => Buffer.concat(await allOf(pieces))

/** All that a stream gives. */
export const allOf = async <T>(pieces: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = []
  for await (const piece of pieces) found.push(piece)
  return found
}

type Contents = string | Iterable<Buffer>

const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

function* around(before: string, inside: Contents, after: string): Generator<Buffer> {
  yield Buffer.from(before)
  if (typeof inside === 'string') yield Buffer.from(inside)
  else yield* inside
  yield Buffer.from(after)
}

/**
 * A workbook written by hand, so that it may hold what no program writes.
 * @param rows what stands in its sheet
 * @param beforeRows what stands before it
 * @param sharedTexts what stands in its list of shared texts; null for none
 * @param sheets the list of its sheets
 * @param documentType a declaration before the sheet
 */
export const workbookOf = async (rows: Contents, beforeRows = '', sharedTexts: Contents | null = null, sheets: string | null = null, documentType = ''): Promise<Buffer> =>
  bytesOf(
    zipArchive([
      { name: 'xl/workbook.xml', contents: around(`<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets>`, sheets ?? '<sheet name="a" sheetId="1" r:id="rId1"/>', '</sheets></workbook>') },
      { name: 'xl/_rels/workbook.xml.rels', contents: [Buffer.from(`<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>`)] },
      { name: 'xl/worksheets/sheet1.xml', contents: around(`${documentType}<worksheet xmlns="${SHEET}"><sheetData>${beforeRows}`, rows, '</sheetData></worksheet>') },
      ...(sharedTexts === null ? [] : [{ name: 'xl/sharedStrings.xml', contents: around(`<sst xmlns="${SHEET}">`, sharedTexts, '</sst>') }]),
    ]),
  )
