import { columns, shownAmount, type Cells, type Column } from './cell-rules'

/** A household of the linkage, by what its enterprise sees of it. */
export interface SheetHousehold {
  readonly number: string
  /** Its first character and asterisks. */
  readonly headName: string
  readonly group: string | null
}

/** A row of a sheet that fits several households, none for certain, or says no amount: whoever fills in the report says which, or leaves it out. */
export interface SheetQuestion {
  /** Its place in the sheet, from 1. */
  readonly line: number
  /** How the sheet names the household. */
  readonly named: string
  readonly cells: Partial<Cells>
  /** The households that it may be, by their index; empty where no one fits. */
  readonly candidates: readonly number[]
}

export interface SheetRows {
  /** What goes into which row of the grid, by its index. */
  readonly changes: ReadonlyMap<number, Partial<Cells>>
  readonly questions: readonly SheetQuestion[]
}

type Head = 'number' | 'head' | 'group' | Column

/** How the columns of delivery notes and payrolls are called, but for the amount. The first that fits counts. */
const HEADS: Readonly<Record<Exclude<Head, 'amount'>, RegExp>> = {
  number: /^(户号|户编号|农户编号|household( number)?|number)$/i,
  head: /^(户主|户主姓名|姓名|农户|head|name)$/i,
  group: /^(组|组别|村民小组|小组|自然屯|group)$/i,
  months: /^(月数|月份数|务工月数|months)([，,（(].*)?$/i,
  quantity: /^(数量|重量|净重|头数|亩数|quantity|weight)([，,（(].*)?$/i,
  unit: /^(单位|unit)$/i,
  reason: /^(原因|说明|备注|reason|note)$/i,
}

/** How the amount is called: what was paid before what it was made up of, and what was owed last. */
const AMOUNTS: readonly RegExp[] = [
  /^((实发|实付|实领)(金额|工资|合计|数|款)?|付款|付款额|paid)([，,（(].*)?$/i,
  /^(金额|货款|amount)([，,（(].*)?$/i,
  /^(合计|总计|total)([，,（(].*)?$/i,
  /^工资([，,（(].*)?$/i,
  /^(应发|应付)(金额|工资|合计|数|款)?([，,（(].*)?$/i,
]
const OWED = AMOUNTS.length - 1

/** Where the columns of a sheet stand. */
export interface Heading {
  readonly row: number
  readonly places: Readonly<Partial<Record<Head, number>>>
  /** Whether the sheet says only what was owed, not what was paid. */
  readonly owed: boolean
}

/** Columns of which each could be the amount: which, is not guessed. */
export interface SeveralAmounts {
  readonly several: readonly string[]
}

/** The row that names the columns: a household by number or name, and an amount. Null for a table without one. */
export function headingOf(table: readonly (readonly string[])[]): Heading | SeveralAmounts | null {
  for (const [row, cells] of table.entries()) {
    const named = cells.map((cell) => cell.replaceAll(/\s/g, ''))
    const places: Partial<Record<Head, number>> = {}
    for (const [place, cell] of named.entries()) {
      const head = (Object.keys(HEADS) as (keyof typeof HEADS)[]).find((name) => HEADS[name].test(cell))
      if (head !== undefined && places[head] === undefined) places[head] = place
    }
    const amounts = AMOUNTS.map((called) => named.flatMap((cell, place) => (called.test(cell) ? [place] : [])))
    const rank = amounts.findIndex((found) => found.length > 0)
    if ((places.number === undefined && places.head === undefined) || rank === -1) continue
    const [amount, ...others] = amounts[rank] ?? []
    if (amount === undefined) continue
    if (others.length > 0) return { several: [amount, ...others].map((place) => cells[place] ?? '') }
    return { row, places: { ...places, amount }, owed: rank === OWED }
  }
  return null
}

/** The running number of a household in its village, without leading zeros. */
const running = (number: string): string => (number.split('-').at(-1) ?? '').replace(/^0+/, '')
const CHINESE_DIGITS = '零一二三四五六七八九十'
/** A group by its number, however that is written. */
const groupKey = (group: string | null): string => (group ?? '').replaceAll(/[\s第村民小组队]/g, '').replaceAll(/[一二三四五六七八九]/g, (digit) => String(CHINESE_DIGITS.indexOf(digit))).replace(/^十$/, '10')
const firstCharacter = (name: string): string => [...name.trim()][0] ?? ''

/**
 * Which row of a sheet is of which household: by its number, or by the first character of the head's name, which is all that an
 * enterprise sees of it, together with the villagers' group. A row that fits several, a number of somebody of another name, a name
 * without its group, several rows that fit one household, months or a quantity without an amount: each is asked, and none is guessed.
 */
export function matchRows(table: readonly (readonly string[])[], { row: headRow, places }: Heading, households: readonly SheetHousehold[]): SheetRows {
  const at = (cells: readonly string[], head: Head): string => (places[head] === undefined ? '' : (cells[places[head]] ?? '')).trim()
  const found = table.slice(headRow + 1).flatMap((cells, index) => {
    const [number, head, group] = [at(cells, 'number'), at(cells, 'head'), at(cells, 'group')]
    const filled = cellsIn((column) => at(cells, column))
    // Sums, signatures and empty lines name no household, or nothing that it received or did.
    if ((number === '' && head === '') || (filled.amount === undefined && filled.months === undefined && filled.quantity === undefined) || /^(合计|总计|小计|total)$/i.test(head || number)) return []
    const { candidates, certain } = candidatesOf({ number, head, group }, households)
    // Work or goods without an amount: whether it was not paid or left out, the sheet does not say.
    return [{ line: headRow + index + 2, named: [number, head, group].filter((part) => part !== '').join(' '), cells: { ...filled, amount: filled.amount ?? '' }, candidates, certain: certain && filled.amount !== undefined }]
  })
  const claims = new Map<number, number>()
  for (const { certain, candidates } of found) if (certain) claims.set(candidates[0] ?? -1, (claims.get(candidates[0] ?? -1) ?? 0) + 1)
  const changes = new Map<number, Partial<Cells>>()
  const questions: SheetQuestion[] = []
  for (const { line, named, cells, candidates, certain } of found) {
    const [only = -1] = candidates
    if (certain && claims.get(only) === 1) changes.set(only, cells)
    else questions.push({ line, named, cells, candidates })
  }
  return { changes, questions }
}

function candidatesOf({ number, head, group }: { readonly number: string; readonly head: string; readonly group: string }, households: readonly SheetHousehold[]): { readonly candidates: readonly number[]; readonly certain: boolean } {
  const indices = (fits: (household: SheetHousehold) => boolean): number[] => households.flatMap((household, index) => (fits(household) ? [index] : []))
  const byName = head === '' ? [] : indices((household) => firstCharacter(household.headName) === firstCharacter(head))
  const byGroup = group === '' ? [] : byName.filter((index) => groupKey(households[index]?.group ?? null) === groupKey(group))
  if (number !== '') {
    const byNumber = indices((household) => household.number === number || (/^\d+$/.test(number) && running(household.number) === number.replace(/^0+/, '')))
    // A firm numbers its people as it likes: a number that leads to somebody of another name is asked, with those of that name beside.
    const agrees = head === '' || byNumber.some((index) => byName.includes(index))
    return { candidates: agrees && byNumber.length > 0 ? byNumber : [...new Set([...byNumber, ...(byGroup.length > 0 ? byGroup : byName)])], certain: byNumber.length === 1 && agrees }
  }
  if (group === '') return { candidates: byName, certain: false }
  return { candidates: byGroup, certain: byGroup.length === 1 }
}

function cellsIn(textOf: (column: Column) => string): Partial<Cells> {
  return Object.fromEntries(columns.flatMap((column) => {
    const text = textOf(column)
    return text === '' ? [] : [[column, column === 'amount' ? shownAmount(text) : text] as const]
  }))
}
