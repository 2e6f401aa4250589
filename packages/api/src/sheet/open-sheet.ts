import { SheetRefusedError } from './sheet-refusal.js'
import type { Sheet } from './sheet-row.js'
import { openTextTable } from './text-table.js'
import { openWorkbook } from './workbook.js'

const startsWith = (bytes: Buffer, ...signature: number[]): boolean => signature.every((byte, place) => bytes[place] === byte)

/**
 * Opens a workbook (XLSX) or a table in text (CSV) by what its bytes say; the name of the file is not believed. Throws
 * SheetRefusedError for anything else and for what is too much, now or while the rows are read.
 */
export const openSheet = async (bytes: Buffer): Promise<Sheet> => {
  if (bytes.length === 0) throw new SheetRefusedError('EMPTY')
  if (startsWith(bytes, 0x50, 0x4b)) return openWorkbook(bytes)
  // The container of workbooks before 2007, and of those with a password.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new SheetRefusedError('OLD_WORKBOOK')
  return openTextTable(bytes)
}
