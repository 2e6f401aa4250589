import { harmlessText } from './cell.js'
import type { Batches, Cell } from './cell.js'

/** Tells spreadsheet programs that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'

const field = (cell: Cell): string => {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = harmlessText(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The bytes of a CSV file (RFC 4180, UTF-8 with a byte order mark), one piece for each batch. */
export async function* csvTable(batches: Batches): AsyncGenerator<Buffer> {
  yield Buffer.from(BYTE_ORDER_MARK)
  for await (const rows of batches) yield Buffer.from(rows.map((row) => `${row.map(field).join(',')}\r\n`).join(''))
}
