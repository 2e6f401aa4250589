import { formatYuan, parseYuan } from '../../ui/format/money'

export const columns = ['amount', 'months', 'quantity', 'unit', 'reason'] as const
export type Column = (typeof columns)[number]

/** What is typed for one household, cell by cell, as it is typed. */
export type Cells = Readonly<Record<Column, string>>
export const emptyCells: Cells = { amount: '', months: '', quantity: '', unit: '', reason: '' }

export type FaultName = 'amountMissing' | 'amountLetters' | 'amountNotNumber' | 'amountDecimals' | 'amountZero' | 'monthsRange' | 'quantityRange' | 'unitMissing' | 'unitLong' | 'reasonLong'
export interface Fault {
  readonly name: FaultName
  /** The letter that was taken for a digit. */
  readonly letter?: string
}

/** What one household received, as the API takes it: fen, whole months of the quarter, a quantity with its unit. */
export interface Outcome {
  readonly amount: number
  readonly months: number | null
  readonly quantity: number | null
  readonly unit: string | null
  /** Why it is not as the contract says; the API asks for it where it is not. */
  readonly reason: string | null
}

export interface CheckedCells {
  readonly faults: Partial<Record<Column, Fault>>
  /** Fen; null while the cell is empty or wrong. */
  readonly amount: number | null
  readonly months: number | null
  /** Thousandths of the unit, so that sums are exact. */
  readonly quantity: number | null
  readonly unit: string | null
  readonly reason: string | null
}

const longestReason = 500
const longestUnit = 20
const mostMonths = 3

/** Reads the cells of one household by the rules of the contract; an empty amount says that it is not reported. */
export function checkCells(cells: Cells): CheckedCells {
  const amount = readAmount(cells)
  const months = readMonths(cells.months)
  const quantity = readQuantity(cells.quantity)
  const [unit, reason] = [cells.unit.trim(), cells.reason.trim()]
  const faults: Partial<Record<Column, Fault>> = {
    ...(typeof amount === 'object' && amount !== null ? { amount } : {}),
    ...(typeof months === 'object' && months !== null ? { months } : {}),
    ...(typeof quantity === 'object' && quantity !== null ? { quantity } : {}),
    ...unitFault(unit, quantity),
    ...([...reason].length > longestReason ? { reason: { name: 'reasonLong' } } : {}),
  }
  return {
    faults,
    amount: typeof amount === 'number' ? amount : null,
    months: typeof months === 'number' ? months : null,
    quantity: typeof quantity === 'number' ? quantity : null,
    unit: unit === '' || faults.unit !== undefined ? null : unit,
    reason: reason === '' || faults.reason !== undefined ? null : reason,
  }
}

/** An amount as it is shown once it was entered; what is no amount stays as it was typed. */
export function shownAmount(typed: string): string {
  const { amount } = checkCells({ ...emptyCells, amount: typed })
  return amount === null ? typed : formatYuan(amount)
}

/** The line to be sent; null for a household without an amount, which received nothing in the quarter. */
export function outcomeOf({ amount, months, quantity, unit, reason }: CheckedCells): Outcome | null {
  return amount === null ? null : { amount, months, quantity: quantity === null ? null : quantity / 1000, unit, reason }
}

function readAmount({ amount, months, quantity }: Cells): number | Fault | null {
  const text = plain(amount)
  if (text === '') return months.trim() === '' && quantity.trim() === '' ? null : { name: 'amountMissing' }
  const fen = parseYuan(text)
  if (fen !== null) return fen === 0 ? { name: 'amountZero' } : fen
  if (/^\d+\.\d{3,}$/.test(text.replaceAll(',', ''))) return { name: 'amountDecimals' }
  if (/^[-−]\d/.test(text)) return { name: 'amountZero' }
  const letter = /[A-Za-z]/.exec(text)?.[0]
  return letter === undefined ? { name: 'amountNotNumber' } : { name: 'amountLetters', letter }
}

function readMonths(typed: string): number | Fault | null {
  const text = plain(typed)
  if (text === '') return null
  const months = /^\d{1,2}$/.test(text) ? Number(text) : mostMonths + 1
  return months > mostMonths ? { name: 'monthsRange' } : months
}

function readQuantity(typed: string): number | Fault | null {
  const text = plain(typed).replaceAll(',', '')
  if (text === '') return null
  const parts = /^(\d{1,9})(?:\.(\d{1,3}))?$/.exec(text)
  return parts === null ? { name: 'quantityRange' } : Number(parts[1]) * 1000 + Number((parts[2] ?? '').padEnd(3, '0'))
}

/** A quantity says nothing without its unit. */
function unitFault(unit: string, quantity: number | Fault | null): { readonly unit?: Fault } {
  if ([...unit].length > longestUnit) return { unit: { name: 'unitLong' } }
  return unit === '' && typeof quantity === 'number' && quantity > 0 ? { unit: { name: 'unitMissing' } } : {}
}

/** Without surrounding blanks, and with the digits and marks of a Chinese keyboard read as the plain ones. */
function plain(typed: string): string {
  return typed.trim().replace(/[！-～]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
}
