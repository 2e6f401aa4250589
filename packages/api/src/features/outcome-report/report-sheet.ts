import { openSheet } from '../../sheet/open-sheet.js'
import { SheetRefusedError } from '../../sheet/sheet-refusal.js'
import type { SheetRefusal } from '../../sheet/sheet-refusal.js'
import { FORMULA } from '../../sheet/sheet-row.js'
import type { SheetCell } from '../../sheet/sheet-row.js'
import { mostLines } from './report-rules.js'

/** The largest file that is read for a report, in bytes: 2 MiB. A sheet of 500 households has some ten kilobytes. */
export const LARGEST_REPORT_SHEET = 2 * 1_048_576
/** Rows beyond the households of a report: titles, heads, sums. */
const SPARE_ROWS = 100
const MOST_ROWS = mostLines + SPARE_ROWS
const MOST_COLUMNS = 30
const LONGEST_CELL = 500

/** The cells of a sheet as text, row by row; empty rows are left out. A formula is marked, since its value is not read. */
export interface ReportTable {
  readonly rows: readonly (readonly string[])[]
  /** Whether some cell holds a formula: its value is not believed, and the cell is empty. */
  readonly formulas: boolean
}

const textOf = (cell: SheetCell): string => (cell === null || cell === FORMULA ? '' : String(cell).slice(0, LONGEST_CELL).trim())

/** Reads the first worksheet of a small file into text, within the guards of every sheet (workbook and text alike). Null stands for the reason why it is refused. */
export const readReportSheet = async (bytes: Buffer): Promise<ReportTable | { readonly refused: SheetRefusal }> => {
  try {
    const sheet = await openSheet(bytes)
    const rows: string[][] = []
    let formulas = false
    for await (const { cells } of sheet.rows()) {
      if (rows.length === MOST_ROWS || cells.length > MOST_COLUMNS) return { refused: 'TOO_MUCH' }
      formulas ||= cells.includes(FORMULA)
      rows.push(cells.map(textOf))
    }
    return rows.length === 0 ? { refused: 'EMPTY' } : { rows, formulas }
  } catch (error) {
    if (error instanceof SheetRefusedError) return { refused: error.refusal }
    throw error
  }
}
