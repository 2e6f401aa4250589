/** Stands for a cell that holds a formula: neither the formula nor the value that a program once computed for it is used. */
export const FORMULA = Symbol('a formula')

/** A cell as the file has it: text, a number, a formula, or nothing. A date of a workbook is the number of its day. */
export type SheetCell = string | number | typeof FORMULA | null

/** One row with its number in the file, from 1; empty rows are left out. */
export interface SheetRow {
  readonly line: number
  readonly cells: readonly SheetCell[]
}

/** A sheet that is read once, row by row: memory does not grow with it. */
export interface Sheet {
  /** The name of the worksheet; null in a text file. */
  readonly name: string | null
  /** Whether the numbers of days count from 1904, as some workbooks of the Macintosh do. */
  readonly daysFrom1904: boolean
  readonly rows: () => AsyncGenerator<SheetRow>
}
