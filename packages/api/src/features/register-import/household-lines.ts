import { FORMULA } from '../../sheet/sheet-row.js'
import type { SheetCell, SheetRow } from '../../sheet/sheet-row.js'
import { LeavingKind } from '../membership/membership-codes.js'
import { HEAD_RELATION } from '../household/household-registration.js'
import { codeOf, relationOf } from './import-codes.js'
import type { SourceCodes } from './import-codes.js'
import { isSplitByYear, yearOfColumn } from './column-mapping.js'
import type { ImportColumn } from './column-mapping.js'
import type { ImportField } from './import-field.js'
import { EXAMPLE_MARK } from './import-template.js'

/** One person's row, by field; several columns of one field are joined. */
export interface PersonLine {
  readonly line: number
  readonly values: ReadonlyMap<ImportField, SheetCell>
  /** Columns of income by their year, where those of a sheet are of several years. */
  readonly years?: ReadonlyMap<number, ReadonlyMap<ImportField, SheetCell>>
}

/** The rows of one household, which stand together in the sheet. */
export interface HouseholdLines {
  readonly lines: readonly PersonLine[]
  /** The household's rows came before, and others in between: they cannot be told to be one. */
  readonly cameBefore: boolean
}

/** An export puts an apostrophe before what a program would take for a formula; it is no part of the text. */
const withoutGuard = (text: string): string => (/^'[=+\-@＝＋－＠]/.test(text) ? text.slice(1) : text)

const plain = (cell: SheetCell): SheetCell => {
  if (typeof cell !== 'string') return cell
  const text = withoutGuard(cell.trim())
  return text === '' ? null : text
}

const joined = (one: SheetCell, other: SheetCell): SheetCell => {
  if (one === null) return other
  if (other === null) return one
  if (one === FORMULA || other === FORMULA) return FORMULA
  return `${String(one)}、${String(other)}`
}

const personLine = ({ line, cells }: SheetRow, columns: readonly ImportColumn[], isSplit: boolean): PersonLine => {
  const values = new Map<ImportField, SheetCell>()
  const years = new Map<number, Map<ImportField, SheetCell>>()
  for (const column of columns) {
    const { place, field } = column
    if (field === null) continue
    const cell = plain(cells[place] ?? null)
    const year = isSplit ? yearOfColumn(column) : null
    const into = year === null ? values : (years.get(year) ?? new Map<ImportField, SheetCell>())
    if (year !== null) years.set(year, into)
    into.set(field, into.has(field) ? joined(into.get(field) ?? null, cell) : cell)
  }
  return { line, values, ...(years.size === 0 ? {} : { years }) }
}

const textOf = (cell: SheetCell | undefined): string => (typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '')

/** What tells households apart: the place and the number; without a number each head begins one. */
const keyOf = ({ values }: PersonLine, columns: ReadonlySet<ImportField>): string | null => {
  const number = textOf(values.get('number'))
  if (!columns.has('number') || number === '') return null
  return [textOf(values.get('village')), textOf(values.get('townName')), textOf(values.get('villageName')), number].join('\u0000')
}

/** True for a row whose person left the household, by the words that everybody has or the source's own. */
export const saysLeft = ({ values }: Pick<PersonLine, 'values'>, codes: SourceCodes): boolean => {
  const code = codeOf('memberEvent', textOf(values.get('memberEvent')), codes)
  return code !== null && Object.hasOwn(LeavingKind, code)
}

const isHead = (line: PersonLine, codes: SourceCodes): boolean => relationOf(textOf(line.values.get('relation'))) === HEAD_RELATION && !saysLeft(line, codes)

/**
 * Gathers the rows below the head into households: rows that follow one another with one number in one village, or, where
 * there is no number, from one head to the next; who heads it no more, since they left, begins none. Only the numbers of earlier households are kept in memory.
 */
export async function* householdsIn(rows: AsyncIterable<SheetRow>, columns: readonly ImportColumn[], headLine: number, codes: SourceCodes = {}): AsyncGenerator<HouseholdLines> {
  const mapped = new Set(columns.flatMap(({ field }) => (field === null ? [] : [field])))
  const isSplit = isSplitByYear(columns)
  const earlier = new Set<string>()
  let lines: PersonLine[] = []
  let key: string | null = null
  const ended = (): HouseholdLines[] => {
    if (lines.length === 0) return []
    const cameBefore = key !== null && earlier.has(key)
    if (key !== null) earlier.add(key)
    return [{ lines, cameBefore }]
  }
  for await (const row of rows) {
    if (row.line <= headLine) continue
    const line = personLine(row, columns, isSplit)
    if ([line.values, ...(line.years?.values() ?? [])].every((values) => [...values.values()].every((cell) => cell === null)) || textOf(line.values.get('name')).startsWith(EXAMPLE_MARK)) continue
    const next = keyOf(line, mapped)
    const continues = lines.length > 0 && next === key && (next !== null || !isHead(line, codes))
    if (!continues) {
      yield* ended()
      lines = []
      key = next
    }
    lines.push(line)
  }
  yield* ended()
}
