/**
 * Why a file is not read. `OLD_WORKBOOK`: the binary format before 2007. `ENCRYPTED`: with a password. `DOCUMENT_TYPE`: declares
 * entities. `TOO_MUCH`: beyond what a register needs, see `sheet-limits.ts`.
 */
export const SHEET_REFUSALS = ['EMPTY', 'OLD_WORKBOOK', 'ENCRYPTED', 'NOT_A_SHEET', 'DAMAGED', 'DOCUMENT_TYPE', 'TOO_MUCH', 'ENCODING'] as const
export type SheetRefusal = (typeof SHEET_REFUSALS)[number]

/** A file that is not read, and why. Its message never repeats what the file holds. */
export class SheetRefusedError extends Error {
  override readonly name = 'SheetRefusedError'
  constructor(readonly refusal: SheetRefusal) {
    super(`The sheet was refused: ${refusal}`)
  }
}
