/** A cell of an exported table: text, a number, or nothing. */
export type Cell = string | number | null

/** Rows of a table as they are read, batch by batch, the head first. */
export type Batches = AsyncIterable<readonly (readonly Cell[])[]>

/** Spreadsheets with Chinese settings take the full-width signs for the same. */
const STARTS_A_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

/**
 * A text that a spreadsheet takes as text: what would begin a formula gets an apostrophe in front. Names and notes are
 * typed by many hands, and the table is opened on an office's computer.
 */
export const harmlessText = (text: string): string => (STARTS_A_FORMULA.test(text) ? `'${text}` : text)
