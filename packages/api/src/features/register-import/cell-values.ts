import { addDays, isDay } from '../../time/business-day.js'
import type { SheetCell } from '../../sheet/sheet-row.js'

/** Numbers of days that a workbook means by such a number, from 1927 to 2118. */
const [FIRST_DAY_NUMBER, LAST_DAY_NUMBER] = [10_000, 80_000]
/** Digits that a number keeps exactly. */
const EXACT_DIGITS = 15

/** A cell as text; empty where there is none. Numbers are written without an exponent. */
export const textOfCell = (cell: SheetCell | undefined): string => {
  if (typeof cell === 'string') return cell
  if (typeof cell !== 'number') return ''
  return Number.isInteger(cell) ? cell.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 0 }) : String(cell)
}

/** True for a number with more digits than are kept: an ID number or an account that a spreadsheet took for one. */
export const lostDigits = (cell: SheetCell | undefined): boolean =>
  (typeof cell === 'number' && Math.abs(cell) >= 10 ** EXACT_DIGITS) || (typeof cell === 'string' && /^\d(?:\.\d+)?E\+\d+$/i.test(cell))

/** What a year alone, or a month alone, stands for. */
export type Within = 'first' | 'last'

const dayOfParts = (year: string, month: string | undefined, day: string | undefined, within: Within): string | null => {
  const text = month === undefined ? `${year}-${within === 'first' ? '01-01' : '12-31'}` : `${year}-${month.padStart(2, '0')}-${(day ?? '1').padStart(2, '0')}`
  return isDay(text) ? text : null
}

/**
 * A day as sheets write it: the number of a workbook's day, 2014-06-30, 2014/6/30, 2014.6.30, 2014年6月30日, 20140630, a month
 * alone (its first day) or a year alone (`within`). Null when it is none.
 */
export const dayOfCell = (cell: SheetCell | undefined, daysFrom1904: boolean, within: Within): string | null => {
  if (typeof cell === 'number' && Number.isInteger(cell) && cell >= FIRST_DAY_NUMBER && cell <= LAST_DAY_NUMBER) return addDays(daysFrom1904 ? '1904-01-01' : '1899-12-30', cell)
  const text = textOfCell(cell).trim().replace(/[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/, '')
  const written = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?)?月?)?年?$/.exec(text)
  if (written?.[1] !== undefined) return dayOfParts(written[1], written[2], written[3], within)
  const digits = /^(\d{4})(\d{2})(\d{2})?$/.exec(text)
  return digits?.[1] === undefined ? null : dayOfParts(digits[1], digits[2], digits[3], within)
}

/** Yuan with at most two decimals, in fen; null when it is none. */
export const fenOfCell = (cell: SheetCell | undefined): number | null => {
  if (typeof cell === 'number') {
    const fen = Math.round(cell * 100)
    // What a spreadsheet computed may be off by a hair.
    return Math.abs(cell * 100 - fen) < 1e-4 ? fen : null
  }
  const text = textOfCell(cell).replaceAll(/[,，\s]/g, '').replace(/元$/, '')
  return /^\d{1,12}(?:\.\d{1,2}0*)?$/.test(text) ? Math.round(Number(text) * 100) : null
}

/** The parts of a cell that lists several things. */
export const partsOfText = (text: string): string[] => text.split(/[、,，;；/|\n]/).map((part) => part.trim()).filter((part) => part !== '')
