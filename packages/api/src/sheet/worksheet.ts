import { LONGEST_CELL, MOST_CELLS, MOST_COLUMNS, MOST_ROWS } from './sheet-limits.js'
import { SheetRefusedError } from './sheet-refusal.js'
import { FORMULA } from './sheet-row.js'
import type { SheetCell, SheetRow } from './sheet-row.js'
import { readXml } from './xml-events.js'
import type { XmlListener } from './xml-events.js'

/** The place of a cell such as `AB12`, from 0; null when the reference is none. */
const columnOf = (reference: string | undefined): number | null => {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0]
  if (letters === undefined) return null
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/** Gathers rows from the elements of a worksheet. */
class RowGatherer implements XmlListener {
  /** Rows that have ended and were not taken yet. */
  ended: SheetRow[] = []
  private line = 0
  private cells: SheetCell[] = []
  private column = -1
  private kind = 'n'
  private value = ''
  private isFormula = false
  private inValue = false
  private inPronunciation = 0
  private allRows = 0
  private allCells = 0

  constructor(private readonly sharedTexts: readonly string[]) {}

  readonly opened = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name === 'row') this.beginRow(attributes['r'])
    else if (name === 'c') this.beginCell(attributes['r'], attributes['t'])
    else if (name === 'f') this.isFormula = true
    else if (name === 'rPh') this.inPronunciation += 1
    this.inValue = (name === 'v' || name === 't') && this.inPronunciation === 0
  }

  readonly text = (text: string): void => {
    if (!this.inValue) return
    this.value += text
    if (this.value.length > LONGEST_CELL) throw new SheetRefusedError('TOO_MUCH')
  }

  readonly closed = (name: string): void => {
    if (name === 'v' || name === 't') this.inValue = false
    else if (name === 'rPh') this.inPronunciation -= 1
    else if (name === 'c') this.endCell()
    else if (name === 'row' && this.cells.some((cell) => cell !== null)) this.ended.push({ line: this.line, cells: this.cells })
  }

  private beginRow(number: string | undefined): void {
    const line = number === undefined ? this.line + 1 : Number(number)
    // Rows stand in their order; one that goes back would be read twice.
    if (!Number.isSafeInteger(line) || line <= this.line) throw new SheetRefusedError('DAMAGED')
    this.allRows += 1
    if (this.allRows > MOST_ROWS) throw new SheetRefusedError('TOO_MUCH')
    this.line = line
    this.cells = []
    this.column = -1
  }

  private beginCell(reference: string | undefined, kind: string | undefined): void {
    const column = columnOf(reference) ?? this.column + 1
    if (column >= MOST_COLUMNS) {
      // Styles may reach far to the right of what is filled in; such a cell is looked at only if it holds something.
      this.column = MOST_COLUMNS
    } else this.column = column
    this.allCells += 1
    if (this.allCells > MOST_CELLS) throw new SheetRefusedError('TOO_MUCH')
    this.kind = kind ?? 'n'
    this.value = ''
    this.isFormula = false
  }

  private endCell(): void {
    const cell = this.cell()
    if (cell === null) return
    if (this.column >= MOST_COLUMNS) throw new SheetRefusedError('TOO_MUCH')
    while (this.cells.length < this.column) this.cells.push(null)
    this.cells[this.column] = cell
  }

  private cell(): SheetCell {
    if (this.isFormula) return FORMULA
    if (this.kind === 's') return this.shared()
    if (this.kind === 'inlineStr' || this.kind === 'str' || this.kind === 'e' || this.kind === 'd') return this.value === '' ? null : this.value
    if (this.value === '') return null
    if (this.kind === 'b') return this.value === '1' ? '是' : '否'
    const number = Number(this.value)
    return Number.isFinite(number) ? number : this.value
  }

  private shared(): SheetCell {
    if (this.value === '') return null
    const text = this.sharedTexts[Number(this.value)]
    if (text === undefined) throw new SheetRefusedError('DAMAGED')
    return text === '' ? null : text
  }
}

/** The filled rows of a worksheet, as they are unpacked. */
export async function* worksheetRows(pieces: AsyncIterable<Buffer>, sharedTexts: readonly string[]): AsyncGenerator<SheetRow> {
  const gatherer = new RowGatherer(sharedTexts)
  for await (const _piece of readXml(pieces, gatherer)) {
    const { ended } = gatherer
    gatherer.ended = []
    yield* ended
  }
}
