import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { LONGEST_CELL, MOST_CELLS, MOST_COLUMNS, MOST_ROWS } from './sheet-limits.js'
import { SheetRefusedError } from './sheet-refusal.js'
import { FORMULA } from './sheet-row.js'
import type { Sheet, SheetCell, SheetRow } from './sheet-row.js'

/** Bytes decoded and parsed at a time, so that others are served in between. */
const PIECE = 65_536
const ENCODINGS = ['utf-8', 'gb18030'] as const

/** UTF-8 with or without its mark, or else GB18030, which offices' programs write. Text that is neither is refused. */
const encodingOf = (bytes: Buffer): (typeof ENCODINGS)[number] => {
  // Excel's "Unicode text": two bytes a character.
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) throw new SheetRefusedError('ENCODING')
  const encoding = ENCODINGS.find((each) => decodes(bytes, each))
  if (encoding === undefined) throw new SheetRefusedError('ENCODING')
  return encoding
}

function* piecesOf(bytes: Buffer): Generator<Buffer> {
  for (let start = 0; start < bytes.length; start += PIECE) yield bytes.subarray(start, start + PIECE)
}

/** Looks at the beginning alone for what no text holds, and at all of it for its encoding. */
const decodes = (bytes: Buffer, encoding: string): boolean => {
  const decoder = new TextDecoder(encoding, { fatal: true })
  try {
    for (const piece of piecesOf(bytes)) if (decoder.decode(piece, { stream: true }).includes('\u0000')) throw new SheetRefusedError('NOT_A_SHEET')
    decoder.decode()
    return true
  } catch (error) {
    if (error instanceof SheetRefusedError) throw error
    return false
  }
}

function* decoded(bytes: Buffer, encoding: string): Generator<string> {
  const decoder = new TextDecoder(encoding)
  for (const piece of piecesOf(bytes)) yield decoder.decode(piece, { stream: true })
  yield decoder.decode()
}

/** What stands between the cells: the sign that the first line has most of. */
const delimiterOf = (firstLine: string): string => {
  const count = (sign: string): number => firstLine.split(sign).length
  return [',', '\t', ';'].toSorted((one, other) => count(other) - count(one))[0] ?? ','
}

/** What would begin a formula is one, whether or not a program would compute it. */
const cellOf = (text: string): SheetCell => {
  if (text === '') return null
  return text.startsWith('=') ? FORMULA : text
}

async function* rowsOf(bytes: Buffer, encoding: string): AsyncGenerator<SheetRow> {
  const head = new TextDecoder(encoding).decode(bytes.subarray(0, PIECE))
  const delimiter = delimiterOf(head.slice(0, head.search(/[\r\n]|$/)))
  // A cell with a line break makes one row of several lines; rows are counted as a spreadsheet shows them.
  const parser = parse({ delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: false, bom: false, record_delimiter: ['\r\n', '\n', '\r'], max_record_size: LONGEST_CELL * 8 })
  const records = Readable.from(decoded(bytes, encoding)).pipe(parser)
  let [line, cells] = [0, 0]
  for await (const record of records as AsyncIterable<readonly string[]>) {
    line += 1
    cells += record.length
    if (line > MOST_ROWS || record.length > MOST_COLUMNS || cells > MOST_CELLS) throw new SheetRefusedError('TOO_MUCH')
    if (record.some((text) => text.length > LONGEST_CELL)) throw new SheetRefusedError('TOO_MUCH')
    if (record.some((text) => text !== '')) yield { line, cells: record.map(cellOf) }
  }
}

/** Opens a table in text (CSV): separated by commas, tabs or semicolons. */
export const openTextTable = (bytes: Buffer): Sheet => {
  const encoding = encodingOf(bytes)
  return {
    name: null,
    daysFrom1904: false,
    rows: async function* rows() {
      try {
        yield* rowsOf(bytes, encoding)
      } catch (error) {
        throw error instanceof SheetRefusedError ? error : new SheetRefusedError('DAMAGED')
      }
    },
  }
}
