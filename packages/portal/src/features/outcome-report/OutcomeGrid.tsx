import { memo, useRef, type ClipboardEvent, type KeyboardEvent } from 'react'
import { formatYuan } from '../../ui/format/money'
import { formatCount } from '../../ui/format/number'
import { unitText } from '../../ui/format/unit-text'
import { sharedStart } from '../../ui/shared-start'
import { useText } from '../../ui/text/use-text'
import { periodText } from '../linkage/period'
import { checkCells, columns, shownAmount, type Cells, type Column } from './cell-rules'
import { changeOf, type GridRow, type GridSum } from './grid-rows'
import './OutcomeGrid.css'

export interface CellPlace {
  readonly row: number
  readonly column: Column
}

/** Messages by cell, as `row.column`; `row.row` for what concerns the whole line. */
export type CellMessages = ReadonlyMap<string, string>

interface OutcomeGridProps {
  readonly rows: readonly GridRow[]
  readonly cellsOf: (row: GridRow) => Cells
  readonly sum: GridSum
  readonly messages: CellMessages
  /** What is said of a row that is in order all the same. */
  readonly notes: ReadonlyMap<number, string>
  /** The quarter whose amounts stand beside. */
  readonly before: string | null
  /** What the totals leave out, in words. */
  readonly leftOut: string
  readonly onChange: (row: number, column: Column, text: string) => void
  /** Another cell was gone to, or none. */
  readonly onLeave: () => void
  readonly onPaste: (place: CellPlace, text: string) => void
}

/** The grid of a report: arrows and Enter move, Esc takes back, a pasted table spreads. On a phone each household is a block of its own, its cells under their names, and nothing scrolls sideways. */
export function OutcomeGrid({ rows, cellsOf, sum, messages, notes, before, leftOut, onChange, onLeave, onPaste }: OutcomeGridProps) {
  const { t } = useText()
  const entered = useRef('')
  const beforeName = before === null ? null : t('outcomeReport.column.before', { period: periodText(before, t) })
  const shared = Math.min(13, sharedStart(rows.map(({ household }) => household.number)))

  const press = (event: KeyboardEvent<HTMLTableElement>) => {
    const place = placeIn(event.target)
    if (place === null || !(event.target instanceof HTMLInputElement) || event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      onChange(place.row, place.column, entered.current)
      return
    }
    const next = nextPlace(event, event.target, place)
    if (next === null) return
    event.preventDefault()
    const cell = event.currentTarget.querySelector<HTMLInputElement>(`[data-row="${next.row}"][data-column="${next.column}"]`)
    cell?.focus()
    cell?.select()
  }
  const paste = (event: ClipboardEvent<HTMLTableElement>) => {
    const place = placeIn(event.target)
    const text = event.clipboardData.getData('text/plain')
    if (place === null || !/[\t\n]/.test(text.trimEnd())) return
    event.preventDefault()
    onPaste(place, text)
  }

  return (
    <div className="outcome-scroll">
      <table
        className="outcome-grid"
        aria-label={t('outcomeReport.grid.table')}
        onKeyDown={press}
        onPaste={paste}
        onFocus={(event) => {
          const place = placeIn(event.target)
          if (place === null || !(event.target instanceof HTMLInputElement)) return
          entered.current = event.target.value
          onLeave()
        }}
        onBlur={(event) => {
          const place = placeIn(event.target)
          if (place === null || !(event.target instanceof HTMLInputElement)) return
          const shown = shownAmount(event.target.value)
          if (place.column === 'amount' && shown !== event.target.value) onChange(place.row, 'amount', shown)
          onLeave()
        }}
      >
        <thead>
          <tr>
            <th scope="col"><span className="hidden-text">{t('outcomeReport.column.row')}</span></th>
            <th scope="col">{t('outcomeReport.column.number')}</th>
            <th scope="col">{t('outcomeReport.column.head')}</th>
            {beforeName !== null && <th scope="col" className="right">{beforeName}</th>}
            {columns.map((column) => <th key={column} scope="col" className={isText(column) ? 'edited' : 'edited right'}>{t(`outcomeReport.column.${column}`)}</th>)}
            <th scope="col" className="right">{t('outcomeReport.column.change')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => {
            const wrong = [...columns, 'row' as const].map((column) => messages.get(`${index}.${column}`) ?? '')
            return <GridLine key={row.household.id} index={index} row={row} cells={cellsOf(row)} shared={shared} beforeName={beforeName} wrong={wrong.join('\n')} note={notes.get(index) ?? ''} onChange={onChange} />
          })}
        </tbody>
        <tfoot>
          <tr>
            <td />
            <th scope="row" colSpan={2}>{t('outcomeReport.grid.total', { count: sum.lines.length })}</th>
            {beforeName !== null && <td className="right num" data-name={beforeName}>{formatYuan(sum.before)}</td>}
            <td className="right num" data-name={t('outcomeReport.column.amount')}>{formatYuan(sum.amount)}</td>
            <td className="right num" data-name={t('outcomeReport.column.months')}>{sum.months === 0 ? '' : formatCount(sum.months)}</td>
            <td className="right num" data-name={t('outcomeReport.column.quantity')}>{sum.quantity === null ? '' : quantityText(sum.quantity.thousandths)}</td>
            <td data-name={t('outcomeReport.column.unit')}>{unitText(sum.quantity?.unit, t)}</td>
            <td />
            <td className="right num" data-name={t('outcomeReport.column.change')}>{sum.change === 0 ? '' : signedYuan(sum.change)}</td>
          </tr>
          {leftOut !== '' && <tr className="said"><td colSpan={wholeWidth(beforeName)}><small>{leftOut}</small></td></tr>}
        </tfoot>
      </table>
    </div>
  )
}

interface GridLineProps {
  readonly index: number
  readonly row: GridRow
  readonly cells: Cells
  readonly shared: number
  /** The quarter whose amounts stand beside, in words; null without one. */
  readonly beforeName: string | null
  /** Messages of the cells and of the line, one a line: as text, so that a line that did not change is not drawn again. */
  readonly wrong: string
  readonly note: string
  readonly onChange: (row: number, column: Column, text: string) => void
}

const GridLine = memo(function GridLine({ index, row, cells, shared, beforeName, wrong, note, onChange }: GridLineProps) {
  const { t } = useText()
  const { household, before, start, objection } = row
  const messages = wrong.split('\n')
  const messageId = `outcome-message-${index}`
  const change = beforeName === null ? 0 : changeOf(checkCells(cells), before)
  const words = [
    ...messages.slice(0, columns.length).filter((text) => text !== '').map((text) => <span key={text} className="late of-cell">{text}</span>),
    ...[messages.at(-1) ?? '', objection ?? ''].filter((text) => text !== '').map((text) => <span key={text} className="late">{text}</span>),
    ...(note === '' ? [] : [<span key="note" className="dim">{note}</span>]),
    ...(household.leftOn === undefined ? [] : [<span key="left" className="dim">{t('outcomeReport.grid.leftOn', { day: household.leftOn })}</span>]),
  ]
  return (
    <>
      <tr className={[words.length === 0 ? '' : 'with-words', objection === null ? '' : 'looked-into'].join(' ').trim() || undefined}>
        <td className="right num dim">{index + 1}</td>
        <td className="num" title={household.number}><span className="shared-start">{household.number.slice(0, shared)}</span>{household.number.slice(shared)}</td>
        <th scope="row">{household.headName}</th>
        {beforeName !== null && <td className="right num dim" data-name={beforeName}>{before === null ? '' : formatYuan(before)}</td>}
        {columns.map((column, place) => (
          <td key={column} data-name={t(`outcomeReport.column.${column}`)} className={classOf(messages[place] !== '', column === 'amount' && objection !== null, cells[column] !== start[column])}>
            <input
              className={isText(column) ? undefined : 'right num'}
              data-row={index}
              data-column={column}
              inputMode={isText(column) ? 'text' : column === 'months' ? 'numeric' : 'decimal'}
              autoComplete="off"
              aria-label={t('outcomeReport.grid.cell', { row: index + 1, head: household.headName, field: t(`outcomeReport.field.${column}`) })}
              aria-invalid={messages[place] === '' ? undefined : true}
              aria-describedby={words.length === 0 ? undefined : messageId}
              value={cells[column]}
              onChange={(event) => onChange(index, column, event.target.value)}
            />
            {messages[place] !== '' && <small className="cell-said">{messages[place]}</small>}
          </td>
        ))}
        <td className="right num dim" data-name={t('outcomeReport.column.change')}>{change === 0 ? '' : signedYuan(change)}</td>
      </tr>
      {words.length > 0 && <tr className="said"><td colSpan={wholeWidth(beforeName)} id={messageId}>{words}</td></tr>}
    </>
  )
})

/** Number, household and head, the amounts of the last report where there is one, the cells, and the change. */
function wholeWidth(beforeName: string | null): number {
  return 3 + (beforeName === null ? 0 : 1) + columns.length + 1
}

function classOf(isWrong: boolean, isObjected: boolean, isChanged: boolean): string {
  return ['cell', isWrong ? 'wrong' : '', !isWrong && isObjected ? 'objected' : '', isChanged ? 'changed' : ''].filter((name) => name !== '').join(' ')
}

/** Cells of words, among those of numbers. */
function isText(column: Column): boolean {
  return column === 'unit' || column === 'reason'
}

function placeIn(target: EventTarget): CellPlace | null {
  if (!(target instanceof HTMLElement)) return null
  const { row, column } = target.dataset
  const known = columns.find((name) => name === column)
  return row === undefined || known === undefined ? null : { row: Number(row), column: known }
}

/** Up, down and Enter go along a column; left and right go on to the next cell when the caret stands at the end of this one. */
function nextPlace(event: KeyboardEvent, cell: HTMLInputElement, { row, column }: CellPlace): CellPlace | null {
  const at = columns.indexOf(column)
  const beside = (step: number): CellPlace | null => {
    const next = columns[at + step]
    return next === undefined ? null : { row, column: next }
  }
  const wholly = cell.selectionStart === 0 && cell.selectionEnd === cell.value.length
  switch (event.key) {
    case 'ArrowDown':
      return { row: row + 1, column }
    case 'ArrowUp':
      return { row: row - 1, column }
    case 'Enter':
      return { row: row + (event.shiftKey ? -1 : 1), column }
    case 'ArrowLeft':
      return wholly || cell.selectionEnd === 0 ? beside(-1) : null
    case 'ArrowRight':
      return wholly || cell.selectionStart === cell.value.length ? beside(1) : null
    default:
      return null
  }
}

function signedYuan(fen: number): string {
  return fen > 0 ? `+${formatYuan(fen)}` : formatYuan(fen)
}

function quantityText(thousandths: number): string {
  return (thousandths / 1000).toLocaleString('en-US', { maximumFractionDigits: 3 })
}
