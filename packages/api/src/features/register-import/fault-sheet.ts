import type { Cell } from '../export/cell.js'
import type { Core } from '../../core.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { openSheet } from '../../sheet/open-sheet.js'
import { FORMULA } from '../../sheet/sheet-row.js'
import type { SheetCell } from '../../sheet/sheet-row.js'
import type { Language } from '../../text/sentence.js'
import { normalHeading } from './column-mapping.js'
import { faultSentence } from './import-fault.js'
import { FAULT_COLUMN } from './import-field.js'

const STAGED = new UnscopedTable('ImportHousehold', 'rows of an import whose uploader asks for the sheet back')
const AT_ONCE = 1_000

type Named = Pick<Row<'RegisterImport'>, 'id' | 'headLine'>

/** What a formula becomes: nothing that a program would compute. */
const cellOf = (cell: SheetCell): Cell => (cell === FORMULA ? '（公式）' : cell)

/** The faults of a sheet by row, in words. */
const faultsByLine = async (core: Pick<Core, 'database'>, importId: string, language: Language): Promise<Map<number, string>> => {
  const words = new Map<number, string>()
  let after = 0
  for (;;) {
    const rows = await STAGED.findMany(core.database, [{ column: 'importId', equals: importId }, { column: 'kind', equals: 'FAULTY' }, { column: 'place', above: after }], { orderBy: [{ column: 'place' }], limit: AT_ONCE })
    for (const fault of rows.flatMap(({ faults }) => faults)) {
      const before = words.get(fault.line)
      words.set(fault.line, `${before === undefined ? '' : `${before}${language === 'zh' ? '；' : '; '}`}${faultSentence(fault, language)}`)
    }
    if (rows.length < AT_ONCE) return words
    after = rows.at(-1)?.place ?? after
  }
}

/** The first and last rows of the households with a fault. */
const faultySpans = async (core: Pick<Core, 'database'>, importId: string): Promise<Set<number>> => {
  const lines = new Set<number>()
  let after = 0
  for (;;) {
    const rows = await STAGED.findMany(core.database, [{ column: 'importId', equals: importId }, { column: 'kind', equals: 'FAULTY' }, { column: 'place', above: after }], { orderBy: [{ column: 'place' }], limit: AT_ONCE })
    for (const { firstLine, lastLine } of rows) for (let line = firstLine; line <= lastLine; line += 1) lines.add(line)
    if (rows.length < AT_ONCE) return lines
    after = rows.at(-1)?.place ?? after
  }
}

/**
 * The same sheet with one column more, first of all, that says what is wrong with each row: rows in batches, the head first.
 * What stood above the head is left out. A sheet that was downloaded before loses its earlier column.
 * @param onlyFaulty the households with a fault alone, whole
 */
export async function* faultSheet(core: Pick<Core, 'database'>, named: Named, bytes: Buffer, language: Language, onlyFaulty: boolean): AsyncGenerator<Cell[][]> {
  const faults = await faultsByLine(core, named.id, language)
  const wanted = onlyFaulty ? await faultySpans(core, named.id) : null
  const sheet = await openSheet(bytes)
  const earlier = new Set([FAULT_COLUMN.zh, FAULT_COLUMN.en].map(normalHeading))
  let old: number | null = null
  let width = 0
  let batch: Cell[][] = []
  for await (const { line, cells } of sheet.rows()) {
    if (line < named.headLine) continue
    const isHead = line === named.headLine
    if (isHead) {
      width = cells.length
      const place = cells.findIndex((cell) => typeof cell === 'string' && earlier.has(normalHeading(cell)))
      old = place < 0 ? null : place
    } else if (wanted !== null && !wanted.has(line)) continue
    const own = Array.from({ length: Math.max(width, cells.length) }, (_, place) => cellOf(cells[place] ?? null)).filter((_cell, place) => place !== old)
    batch.push([isHead ? FAULT_COLUMN[language] : (faults.get(line) ?? null), ...own])
    if (batch.length < AT_ONCE) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/** Widths for the columns of a fault sheet: the reason wide, all others usual. */
export const faultSheetWidths = (columns: number): number[] => [48, ...Array.from({ length: columns }, () => 16)]
