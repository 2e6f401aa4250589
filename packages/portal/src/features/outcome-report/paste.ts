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
  /** Household numbers that are not in the list, and what stands in a row without one, such as a sum. */
  readonly unmatched: readonly string[]
  /** Household numbers of several rows: none of them is written, since the last would take the place of the others. */
  readonly repeated: readonly string[]
}

const householdNumber = /^\d{12}-\d+$/
/** The end of a number as it is said in the village; no amount is written with a nought before it. */
const runningNumber = /^0\d{3}$/

/**
 * Spreads what was pasted over the rows: from the cell where it was pasted, row by row; when one row begins with a household
 * number, or all with the end of one, by number instead, so that another order does no harm and no number becomes an amount.
 */
export function spread(table: readonly (readonly string[])[], at: { readonly row: number; readonly column: Column }, numbers: readonly string[]): Pasted {
  const byNumber = table.some(([first = '']) => householdNumber.test(first)) || (table.length > 0 && table.every(([first = '']) => runningNumber.test(first)))
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
  const whole = (given: string): string => {
    if (!runningNumber.test(given)) return given
    const ending = numbers.filter((number) => number.endsWith(`-${given}`))
    return ending.length === 1 ? (ending[0] ?? given) : given
  }
  // What stands below the rows of households, such as a sum, says nothing about their columns.
  const ofHouseholds = table.filter(([first = '']) => rowOf.has(whole(first)))
  const named = ofHouseholds.every(([, second = '']) => second !== '' && !/^[\d.,]+$/.test(second))
  const changes = new Map<number, Partial<Cells>>()
  const unmatched: string[] = []
  const given = table.map(([number = '']) => whole(number)).filter((number) => number !== '')
  const repeated = [...new Set(given.filter((number, place) => given.indexOf(number) !== place))]
  for (const [first = '', ...cells] of table) {
    const number = whole(first)
    const row = rowOf.get(number)
    if (row === undefined) unmatched.push(number === '' ? cells.join(' ').trim() : number)
    else if (!repeated.includes(number)) changes.set(row, cellsFrom(named ? cells.slice(1) : cells, 0))
  }
  return { changes, outside: 0, unmatched: unmatched.filter((said) => said !== ''), repeated }
}

function cellsFrom(cells: readonly string[], first: number): Partial<Cells> {
  return Object.fromEntries(
    columns.slice(first).flatMap((column, index) => {
      const text = cells[index]
      return text === undefined ? [] : [[column, column === 'amount' ? shownAmount(text) : text] as const]
    }),
  )
}
