import { useState } from 'react'
import { describeError } from '../../ui/request/describe-error'
import { useText } from '../../ui/text/use-text'
import type { Cells } from './cell-rules'
import type { GridRow } from './grid-rows'
import type { CellPlace } from './OutcomeGrid'
import { spread, type Pasted } from './paste'
import { readSheet } from './read-sheet'
import { headingOf, matchRows, type SheetQuestion } from './sheet-rows'
import { addedUp } from './sheet-sums'

export interface SheetIntake {
  /** What was last pasted or brought; null before. */
  readonly pasted: Pasted | null
  readonly questions: readonly SheetQuestion[]
  /** What is wrong with the sheet, or what was done with a row of it, in words. */
  readonly told: string | null
  /** A table with its columns named is matched to the households; any other is spread over the cells from a place on. */
  readonly takeTable: (table: readonly (readonly string[])[], place: CellPlace | null) => void
  readonly takeFile: (file: File) => Promise<void>
  /** Which household a row is of, null for none. A further row of a household is added to what the sheet brought of it. */
  readonly answer: (question: SheetQuestion, row: number | null) => void
  /** Nothing of what was pasted or brought is asked about or told any more. */
  readonly forget: () => void
}

/** What pasted tables and sheets bring into the grid, and what has to be asked about them. */
export function useSheetRows(rows: readonly GridRow[], edit: (changes: ReadonlyMap<number, Partial<Cells>>) => void): SheetIntake {
  const { t } = useText()
  const [pasted, setPasted] = useState<Pasted | null>(null)
  const [questions, setQuestions] = useState<readonly SheetQuestion[]>([])
  const [told, setTold] = useState<string | null>(null)
  /** What the present sheet brought into which row of the grid: less than the row holds, which begins with what was reported before. */
  const [filled, setFilled] = useState<ReadonlyMap<number, Partial<Cells>>>(new Map())

  const takeTable = (table: readonly (readonly string[])[], place: CellPlace | null) => {
    const heading = headingOf(table)
    setTold(null)
    if (heading === null) {
      if (place === null) {
        setTold(t('outcomeReport.sheet.noHeading'))
        return
      }
      const spreadOut = spread(table, place, rows.map(({ household }) => household.number))
      setPasted(spreadOut)
      edit(spreadOut.changes)
      return
    }
    if ('several' in heading) {
      setTold(t('outcomeReport.sheet.severalAmounts', { names: heading.several.join(t('ui.separator')) }))
      return
    }
    const matched = matchRows(table, heading, rows.map(({ household }) => household))
    setQuestions(matched.questions)
    setFilled(matched.changes)
    setPasted({ changes: matched.changes, outside: 0, unmatched: [], repeated: [] })
    edit(matched.changes)
    if (heading.owed) setTold(t('outcomeReport.sheet.owed'))
  }

  const takeFile = async (file: File) => {
    try {
      const read = await readSheet(file)
      if ('reason' in read) {
        setTold(read.reason)
        return
      }
      takeTable(read.rows, null)
      if (read.formulas) setTold(t('outcomeReport.sheet.formulas'))
    } catch (fault) {
      setTold(describeError(fault, t).message)
    }
  }

  const answer = (question: SheetQuestion, row: number | null) => {
    const leave = () => setQuestions((now) => now.filter(({ line }) => line !== question.line))
    const household = row === null ? undefined : rows[row]
    if (row === null || household === undefined) {
      leave()
      return
    }
    const before = filled.get(row)
    const cells = before === undefined ? question.cells : addedUp(before, question.cells)
    if (cells === null) {
      setTold(t('outcomeReport.sheet.notAdded', { line: question.line, head: household.household.headName }))
      return
    }
    leave()
    setFilled(new Map([...filled, [row, cells]]))
    setTold(before === undefined ? null : t('outcomeReport.sheet.added', { line: question.line, head: household.household.headName, amount: cells.amount ?? '' }))
    edit(new Map([[row, cells]]))
  }

  const forget = () => {
    setPasted(null)
    setQuestions([])
    setTold(null)
    setFilled(new Map())
  }

  return { pasted, questions, told, takeTable, takeFile, answer, forget }
}
