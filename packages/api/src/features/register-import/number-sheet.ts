import type { Core } from '../../core.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { openSheet } from '../../sheet/open-sheet.js'
import { FORMULA } from '../../sheet/sheet-row.js'
import type { Language, Sentence } from '../../text/sentence.js'
import type { Cell } from '../export/cell.js'
import type { ImportKind } from './register-import.entity.js'

const STAGED = new UnscopedTable('ImportHousehold', 'rows of an import whose uploader asks for the numbers')
const AT_ONCE = 1_000
/** Households of the sheet that are on the register: those that it lacks have no row of it. */
const OF_SHEET = ['NEW', 'CHANGED', 'HELD', 'SAME'] as const satisfies readonly ImportKind[]

const COLUMNS: readonly { readonly title: Sentence; readonly width: number }[] = [
  { title: { zh: '表中的行', en: 'Rows of the sheet' }, width: 12 },
  { title: { zh: '表中户号', en: 'Number in the sheet' }, width: 24 },
  { title: { zh: '户主', en: 'Head' }, width: 16 },
  { title: { zh: '登记册户号', en: 'Number in the register' }, width: 24 },
  { title: { zh: '情况', en: 'What became of it' }, width: 16 },
]
const REGISTERED: Sentence = { zh: '这次登记', en: 'registered by this import' }
const KNOWN: Sentence = { zh: '原已登记', en: 'registered before' }

type Named = Pick<Row<'RegisterImport'>, 'id' | 'columns' | 'headLine'>

/** What stands in the column of numbers, by row; nothing where the sheet has no such column. */
const numbersOfSheet = async ({ columns, headLine }: Named, bytes: Buffer): Promise<ReadonlyMap<number, Cell>> => {
  const place = columns.find(({ field }) => field === 'number')?.place
  const numbers = new Map<number, Cell>()
  if (place === undefined) return numbers
  for await (const { line, cells } of (await openSheet(bytes)).rows()) {
    const cell = cells[place] ?? null
    if (line > headLine && cell !== null && cell !== FORMULA) numbers.set(line, cell)
  }
  return numbers
}

/**
 * Which number of the register each household of an applied sheet has: with the rows and the number that it has in the sheet,
 * so that whoever keeps the sheet can carry the numbers over. What was not registered, or was taken back, is left out.
 */
export async function* numberSheet(core: Pick<Core, 'database'>, named: Named, bytes: Buffer, language: Language): AsyncGenerator<Cell[][]> {
  const numbers = await numbersOfSheet(named, bytes)
  yield [COLUMNS.map(({ title }) => title[language])]
  let after = 0
  for (;;) {
    const rows = await STAGED.findMany(core.database, [{ column: 'importId', equals: named.id }, { column: 'place', above: after }, { column: 'kind', in: OF_SHEET }], { orderBy: [{ column: 'place' }], limit: AT_ONCE })
    yield rows.flatMap(({ kind, outcome, firstLine, lastLine, headName, number }): Cell[][] => {
      if (number === null || outcome === 'UNDONE') return []
      return [[firstLine === lastLine ? String(firstLine) : `${firstLine}–${lastLine}`, numbers.get(firstLine) ?? null, headName, number, (kind === 'NEW' ? REGISTERED : KNOWN)[language]]]
    })
    if (rows.length < AT_ONCE) return
    after = rows.at(-1)?.place ?? after
  }
}

/** Whether an import has brought households into the register that it can tell the numbers of. */
export const givesNumbers = ({ status, applied, undone, forgottenAt }: Pick<Row<'RegisterImport'>, 'status' | 'applied' | 'undone' | 'forgottenAt'>): boolean =>
  (status === 'APPLIED' || status === 'FAILED' || status === 'UNDONE') && applied > undone && forgottenAt === null

export const numberSheetWidths = COLUMNS.map(({ width }) => width)
