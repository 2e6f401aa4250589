import type { SheetCell, SheetRow } from '../../sheet/sheet-row.js'
import { FAULT_COLUMN, IMPORT_FIELDS, IMPORT_FIELD_NAMES, NEEDED_FIELDS, PLACE_FIELDS, YEARLY_FIELDS } from './import-field.js'
import type { ImportField } from './import-field.js'

/** A column of the sheet and what it is read as. */
export interface ImportColumn {
  /** Its place in the sheet, from 0. */
  readonly place: number
  readonly heading: string
  /** Null: the column is not read. */
  readonly field: ImportField | null
  /** The year that a person said its income is of; absent where the heading says it, or a column of years. */
  readonly year?: number | null
}

/** Where the headings stand and what the columns are. */
export interface SheetHead {
  readonly line: number
  readonly columns: readonly ImportColumn[]
}

/** Rows among which the head is looked for: exports begin with a title and a day. */
export const ROWS_BEFORE_HEAD = 12

/** A heading as it is compared: without spaces, stars of what must be filled in, and full-width brackets. */
export const normalHeading = (heading: string): string =>
  heading.replaceAll(/[\s*＊﹡]/g, '').replaceAll('（', '(').replaceAll('）', ')').replace(/^[A-Z]?\d{1,2}[.、]/, '').toLowerCase()

const KNOWN = new Map<string, ImportField>(
  IMPORT_FIELD_NAMES.flatMap((field) => {
    const { title, headings } = IMPORT_FIELDS[field]
    return [title.zh, title.en, ...headings].map((heading): [string, ImportField] => [normalHeading(heading), field])
  }),
)
const NEVER_READ = new Set([FAULT_COLUMN.zh, FAULT_COLUMN.en].map(normalHeading))

/** The year that a heading says, such as of "2015年人均纯收入". */
export const yearOfHeading = (heading: string): number | null => {
  const year = /(20\d\d)年/.exec(normalHeading(heading))?.[1]
  return year === undefined ? null : Number(year)
}

/** The year that a column of income is of: as its heading says, else as a person said; null where neither does, or where it is no column of income. */
export const yearOfColumn = ({ field, heading, year }: Pick<ImportColumn, 'field' | 'heading' | 'year'>): number | null => (field !== null && YEARLY_FIELDS.has(field) ? (yearOfHeading(heading) ?? year ?? null) : null)

/**
 * True where each year's columns of income are read by their own: a sheet names several years, or beside one year the same
 * income without any. Else the one year that a heading names is that of all.
 */
export const isSplitByYear = (columns: readonly ImportColumn[]): boolean => {
  const withYear = columns.filter((column) => yearOfColumn(column) !== null)
  return yearsOfColumns(columns).length > 1 || columns.some((column) => yearOfColumn(column) === null && withYear.some(({ field }) => field === column.field))
}

/** What no two columns may be: a field, and of income a field of a year. */
const claimOf = (column: Pick<ImportColumn, 'field' | 'heading' | 'year'>): string => `${column.field ?? ''} ${yearOfColumn(column) ?? ''}`

/** A unit in which a column is read anyway; another, such as ten thousand yuan, makes it another column. */
const UNIT = /\((?:亩|元|平方米|㎡|m²|公里|千米|km|月|个月)\)$/

/** The field of a heading that is known everywhere, with a year before it or not, and its unit behind it or not. */
export const knownFieldOf = (heading: string): ImportField | null => {
  const normal = normalHeading(heading)
  const plain = normal.replace(/^20\d\d年(?:度)?/, '')
  return KNOWN.get(normal) ?? KNOWN.get(plain) ?? KNOWN.get(plain.replace(UNIT, '')) ?? null
}

/** What a heading means: as is known everywhere, or as the source was read before; null when nobody knows. */
export const fieldOfHeading = (heading: string, remembered: Readonly<Record<string, ImportField | null>>): ImportField | null => {
  const normal = normalHeading(heading)
  if (NEVER_READ.has(normal)) return null
  return knownFieldOf(heading) ?? (Object.hasOwn(remembered, normal) ? (remembered[normal] ?? null) : null)
}

const headingOf = (cell: SheetCell): string => (typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '')

const headFrom = (row: SheetRow, remembered: Readonly<Record<string, ImportField | null>>): SheetHead => {
  const taken = new Set<string>()
  const columns = row.cells.map((cell, place): ImportColumn => {
    const heading = headingOf(cell)
    const field = heading === '' ? null : fieldOfHeading(heading, remembered)
    // The first column of a field counts, and of an income the first of each year; other causes may stand in two.
    const claim = claimOf({ field, heading })
    if (field === null || (taken.has(claim) && field !== 'otherCauses')) return { place, heading, field: null }
    taken.add(claim)
    return { place, heading, field }
  })
  return { line: row.line, columns: columns.filter(({ heading }) => heading !== '') }
}

const known = (head: SheetHead): number => head.columns.filter(({ field }) => field !== null).length

/**
 * Finds the row of headings among the first rows, and what its columns are: the row in which most are known, or else the
 * first one with at least two cells. Null when there is none.
 */
export const findHead = (rows: readonly SheetRow[], remembered: Readonly<Record<string, ImportField | null>>): SheetHead | null => {
  const heads = rows.slice(0, ROWS_BEFORE_HEAD).map((row) => headFrom(row, remembered)).filter(({ columns }) => columns.length >= 2)
  return heads.toSorted((one, other) => known(other) - known(one) || one.line - other.line)[0] ?? null
}

/** What a mapping lacks to be read: the place, name, relation and ID number each need a column. */
export const missingFields = (columns: readonly ImportColumn[]): ImportField[] => {
  const mapped = new Set(columns.map(({ field }) => field))
  return [...(PLACE_FIELDS.some((field) => mapped.has(field)) || mapped.has('number') ? [] : PLACE_FIELDS.slice(0, 1)), ...NEEDED_FIELDS.filter((field) => !mapped.has(field))]
}

/** Fields that two columns claim; other causes may stand in several, and an income in one of each year. */
export const fieldsTakenTwice = (columns: readonly ImportColumn[]): ImportField[] => {
  const seen = new Set<string>()
  const twice = new Set<ImportField>()
  for (const column of columns) {
    const { field } = column
    if (field === null || field === 'otherCauses') continue
    if (seen.has(claimOf(column))) twice.add(field)
    seen.add(claimOf(column))
  }
  return [...twice]
}

/** The years that the columns of income are of, the earliest first; without those that say none. */
export const yearsOfColumns = (columns: readonly ImportColumn[]): number[] => [...new Set(columns.flatMap((column) => yearOfColumn(column) ?? []))].toSorted((one, other) => one - other)
