import { columns, shownAmount, type Cells, type Column } from './cell-rules'

/** What a spreadsheet puts on the clipboard: rows by line, cells by tab; a last empty line is none. */
export function tableIn(text: string): string[][] {
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').split('\n')
  if (lines.at(-1) === '') lines.pop()
  return lines.map((line) => line.split('\t').map((cell) => cell.trim().replace(/^"([\s\S]*)"$/, '$1')))
}

export interface Pasted {
  /** The rows that change, by their index. */
  readonly changes: ReadonlyMap<number, Partial<Cells>>
  /** Rows beyond the last household. */
  readonly outside: number
  /** Household numbers that are not in the list. */
  readonly unmatched: readonly string[]
  /** Household numbers of several rows: none of them is written, since the last would take the place of the others. */
  readonly repeated: readonly string[]
}

const householdNumber = /^\d{12}-\d+$/

/**
 * Spreads what was pasted over the rows: from the cell where it was pasted, row by row; when every row begins with a
 * household number, by number instead, so that another order does no harm.
 */
export function spread(table: readonly (readonly string[])[], at: { readonly row: number; readonly column: Column }, numbers: readonly string[]): Pasted {
  const byNumber = table.length > 0 && table.every(([first = '']) => householdNumber.test(first))
  return byNumber ? spreadByNumber(table, numbers) : spreadByOrder(table, at, numbers.length)
}

function spreadByOrder(table: readonly (readonly string[])[], { row, column }: { readonly row: number; readonly column: Column }, rows: number): Pasted {
  const inside = table.slice(0, Math.max(0, rows - row))
  return {
    changes: new Map(inside.map((cells, index) => [row + index, cellsFrom(cells, columns.indexOf(column))])),
    outside: table.length - inside.length,
    unmatched: [],
    repeated: [],
  }
}

function spreadByNumber(table: readonly (readonly string[])[], numbers: readonly string[]): Pasted {
  const rowOf = new Map(numbers.map((number, index) => [number, index]))
  const named = table.every(([, second = '']) => second !== '' && !/^[\d.,]+$/.test(second))
  const changes = new Map<number, Partial<Cells>>()
  const unmatched: string[] = []
  const given = table.map(([number = '']) => number)
  const repeated = [...new Set(given.filter((number, place) => given.indexOf(number) !== place))]
  for (const [number = '', ...cells] of table) {
    const row = rowOf.get(number)
    if (row === undefined) unmatched.push(number)
    else if (!repeated.includes(number)) changes.set(row, cellsFrom(named ? cells.slice(1) : cells, 0))
  }
  return { changes, outside: 0, unmatched, repeated }
}

function cellsFrom(cells: readonly string[], first: number): Partial<Cells> {
  return Object.fromEntries(
    columns.slice(first).flatMap((column, index) => {
      const text = cells[index]
      return text === undefined ? [] : [[column, column === 'amount' ? shownAmount(text) : text] as const]
    }),
  )
}
