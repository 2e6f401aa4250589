import type { Translate } from '../../ui/text/catalogue'
import type { Cells } from './cell-rules'
import type { GridRow } from './grid-rows'

interface Found {
  readonly asksReason: boolean
  readonly text: string
}

/** What is said at a line of what it does not agree with; `isOpen` while the reason that it asks for is not written. */
export interface LineReason {
  readonly row: number
  readonly isOpen: boolean
  readonly text: string
}

/** The lines that do not agree with the contract, in the order of the grid. What the enterprise said of the same household in the last approved report helps to say it again, and is not said for it. */
export function lineReasons(rows: readonly GridRow[], cellsOf: (row: GridRow) => Cells, findings: ReadonlyMap<string, readonly Found[]>, t: Translate): LineReason[] {
  return rows.flatMap((row, index) => {
    const found = findings.get(row.household.id) ?? []
    if (found.length === 0 || cellsOf(row).amount.trim() === '') return []
    const isOpen = found.some(({ asksReason }) => asksReason) && cellsOf(row).reason.trim() === ''
    const before = isOpen && row.reasonBefore !== null ? [t('outcomeReport.grid.reasonBefore', { reason: row.reasonBefore })] : []
    return [{ row: index, isOpen, text: [...found.map(({ text }) => text), ...(isOpen ? [t('outcomeReport.grid.reasonNeeded')] : []), ...before].join(' ') }]
  })
}
