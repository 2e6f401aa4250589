import type { OutcomeLinePartsFragment } from '../../gql/outcome-report/graphql'
import { formatYuan } from '../../ui/format/money'
import { checkCells, columns, emptyCells, outcomeOf, type Cells, type CheckedCells, type Column, type Fault, type Outcome } from './cell-rules'

export interface LinkedHousehold {
  readonly id: string
  readonly number: string
  readonly headName: string
  readonly group: string | null
  /** Its last day in the linkage; absent while it takes part. */
  readonly leftOn?: string
}

type KnownLine = Pick<OutcomeLinePartsFragment, 'household' | 'amount' | 'months' | 'quantity' | 'unit' | 'reason' | 'confirmation'> & { readonly dispute: Pick<NonNullable<OutcomeLinePartsFragment['dispute']>, 'status' | 'question'> | null }

/** A row of the grid: the household, what it received in the last approved report, and what it begins with. */
export interface GridRow {
  readonly household: LinkedHousehold
  /** Fen of the last approved report; null when it was not in it. */
  readonly before: number | null
  /** What the enterprise said of the line in the last approved report, or in the returned one where it was to be looked into; null where it said nothing. */
  readonly reasonBefore: string | null
  readonly start: Cells
  /** What the office asks about the line in the report that was returned. */
  readonly objection: string | null
}

/**
 * The rows to begin with, in the order of the households: from the returned report if there is one, else from the last approved. Of an objected row the
 * reason is to be written anew: the one that it had answered nothing. Who
 * objects and why the enterprise is not told: it reads what the office asks, and `lookedInto` while nobody asks. What a household received before says nothing of a
 * quarter within which it left.
 */
export function rowsOf(households: readonly LinkedHousehold[], approved: readonly KnownLine[], returned: readonly KnownLine[], { period, lookedInto }: { readonly period: string; readonly lookedInto: string }): GridRow[] {
  const before = new Map(approved.map((line) => [line.household.id, line]))
  const sent = new Map(returned.map((line) => [line.household.id, line]))
  return households.map((household): GridRow => {
    const leftWithin = household.leftOn !== undefined && quarterOf(household.leftOn) === period
    const source = returned.length > 0 ? sent.get(household.id) : leftWithin ? undefined : before.get(household.id)
    const line = sent.get(household.id)
    const disputed = line !== undefined && isObjected(line) ? line : undefined
    return {
      household,
      before: before.get(household.id)?.amount ?? null,
      reasonBefore: (disputed ?? before.get(household.id))?.reason ?? null,
      start: source === undefined ? emptyCells : cellsOf(source, returned.length > 0 && disputed === undefined ? (source.reason ?? '') : ''),
      objection: disputed === undefined ? null : (disputed.dispute?.question ?? lookedInto),
    }
  })
}

/** The returned lines of households that the grid does not have: they count as members of the quarter no more. */
export function droppedLines<Line extends KnownLine>(households: readonly LinkedHousehold[], returned: readonly Line[]): Line[] {
  const known = new Set(households.map(({ id }) => id))
  return returned.filter(({ household }) => !known.has(household.id))
}

/** The quarter of a day, such as 2015Q4. */
function quarterOf(day: string): string {
  return `${day.slice(0, 4)}Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}

/** Whether somebody says of a line that it is not so, and it was not found to be so. */
export function isObjected({ confirmation, dispute }: Pick<KnownLine, 'confirmation'> & { readonly dispute: Pick<NonNullable<KnownLine['dispute']>, 'status'> | null }): boolean {
  return confirmation === 'DISPUTED' || (dispute !== null && dispute.status !== 'LINE_STANDS' && dispute.status !== 'WITHDRAWN')
}

function cellsOf({ amount, months, quantity, unit }: Pick<KnownLine, 'amount' | 'months' | 'quantity' | 'unit'>, reason: string): Cells {
  return { amount: formatYuan(amount), months: months === null ? '' : String(months), quantity: quantity === null ? '' : String(quantity), unit: unit ?? '', reason }
}

export interface CellFault {
  readonly row: number
  readonly column: Column
  readonly fault: Fault
}

/** What a grid amounts to: the lines to be sent, with the row that each stands in, and the cells that are wrong. */
export interface GridSum {
  readonly lines: readonly (Outcome & { readonly household: string })[]
  /** The row of each line. */
  readonly rowOfLine: readonly number[]
  readonly faults: readonly CellFault[]
  /** Fen. */
  readonly amount: number
  readonly before: number
  /** Fen more, or less, than before; households that are new or are not reported this time among them. */
  readonly change: number
  readonly months: number
  /** Null when the rows have different units, which do not add up. */
  readonly quantity: { readonly thousandths: number; readonly unit: string } | null
}

/** Adds up a grid; cells that are wrong are left out of the sums, not counted as nothing. */
export function sumOf(rows: readonly GridRow[], cellsOfRow: (row: GridRow) => Cells): GridSum {
  const checked = rows.map((row) => checkCells(cellsOfRow(row)))
  const lines = checked.flatMap((cells, row) => {
    const outcome = outcomeOf(cells)
    return outcome === null ? [] : [{ row, line: { household: rows[row]?.household.id ?? '', ...outcome } }]
  })
  const add = (numbers: readonly (number | null)[]) => numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0)
  const counted = checked.filter(({ quantity }) => quantity !== null)
  const units = new Set(counted.map(({ unit }) => unit ?? ''))
  const [unit = ''] = units
  return {
    lines: lines.map(({ line }) => line),
    rowOfLine: lines.map(({ row }) => row),
    faults: checked.flatMap(({ faults }, row) => columns.flatMap((column) => (faults[column] === undefined ? [] : [{ row, column, fault: faults[column] }]))),
    amount: add(checked.map(({ amount }) => amount)),
    before: add(rows.map(({ before }) => before)),
    change: rows.some(({ before }) => before !== null) ? add(checked.map((cells, row) => changeOf(cells, rows[row]?.before ?? null))) : 0,
    months: add(checked.map(({ months }) => months)),
    quantity: units.size === 1 ? { thousandths: add(counted.map(({ quantity }) => quantity)), unit } : null,
  }
}

/** The lines as they are sent, each with its row of the grid from 1: households that are not reported have rows and no line. */
export function linesToSend({ lines, rowOfLine }: Pick<GridSum, 'lines' | 'rowOfLine'>): (Outcome & { household: string; row: number })[] {
  return lines.map((line, index) => ({ ...line, row: (rowOfLine[index] ?? index) + 1 }))
}

/** Fen more or less than before, where one or both received nothing; nothing while the amount is not understood. */
export function changeOf({ amount, faults }: Pick<CheckedCells, 'amount' | 'faults'>, before: number | null): number {
  return faults.amount === undefined ? (amount ?? 0) - (before ?? 0) : 0
}

/** Where an error of the API belongs: `["outcomes", "3", "amount"]` is the amount of the fourth line that was sent. */
export function placeOf(path: readonly string[] | null | undefined, rowOfLine: readonly number[]): { readonly row: number; readonly column: Column | 'row' } | null {
  if (path?.[0] !== 'outcomes' || path[1] === undefined) return null
  const row = rowOfLine[Number(path[1])]
  return row === undefined ? null : { row, column: columns.find((name) => name === path[2]) ?? 'row' }
}
