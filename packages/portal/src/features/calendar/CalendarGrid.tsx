import type { KeyboardEvent } from 'react'
import { addDays, formatDay, type Day } from '../../ui/format/date'
import { useText } from '../../ui/text/use-text'
import { weeksOf } from './calendar-days'
import { calendarKinds, isDue, type CalendarEntry } from './calendar-entries'

interface CalendarGridProps {
  readonly month: string
  readonly today: Day
  readonly entries: readonly CalendarEntry[]
  readonly chosen: Day | null
  readonly onChoose: (day: Day) => void
  /** Goes to the month so many months on. */
  readonly onMonth: (count: number) => void
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

/** A month by weeks. Arrow keys go from day to day, Page Up and Page Down from month to month; a day opens by Enter. */
export function CalendarGrid({ month, today, entries, chosen, onChoose, onMonth }: CalendarGridProps) {
  const { t } = useText()
  const move = (event: KeyboardEvent<HTMLTableElement>) => {
    if (event.key === 'PageUp' || event.key === 'PageDown') {
      event.preventDefault()
      onMonth(event.key === 'PageUp' ? -1 : 1)
      return
    }
    const step = steps[event.key]
    const day = event.target instanceof HTMLElement ? event.target.dataset['day'] : undefined
    if (step === undefined || day === undefined) return
    event.preventDefault()
    event.currentTarget.querySelector<HTMLElement>(`[data-day="${addDays(day, step)}"]`)?.focus()
  }
  const inMonth = today.startsWith(month) ? today : `${month}-01`
  return (
    <table className="calendar" onKeyDown={move}>
      <thead>
        <tr>{weekdays.map((weekday) => <th key={weekday} scope="col">{t(`calendar.weekday.${weekday}`)}</th>)}</tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (day.startsWith(month) ? <DayCell key={day} day={day} today={today} entries={entries.filter(({ on }) => on === day)} isChosen={day === chosen} isFirst={day === (chosen ?? inMonth)} onChoose={onChoose} /> : <td key={day} className="calendar-beside" />))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface DayCellProps extends Pick<CalendarGridProps, 'today' | 'entries' | 'onChoose'> {
  readonly day: Day
  readonly isChosen: boolean
  /** The one day that the tabulator key reaches. */
  readonly isFirst: boolean
}

function DayCell({ day, today, entries, isChosen, isFirst, onChoose }: DayCellProps) {
  const { t, language } = useText()
  const counts = calendarKinds.map((kind) => ({ kind, count: entries.filter((entry) => entry.kind === kind).length })).filter(({ count }) => count > 0)
  const words = counts.map(({ kind, count }) => t(`calendar.count.${kind}`, { count }))
  return (
    <td className={isChosen ? 'chosen' : undefined}>
      <button type="button" data-day={day} tabIndex={isFirst ? 0 : -1} aria-current={day === today ? 'date' : undefined} aria-pressed={isChosen} onClick={() => onChoose(day)}>
        <span className="hidden-text">{formatDay(day, language)} </span>
        <span className="num calendar-number">{Number(day.slice(8))}</span>
        {counts.map(({ kind }, index) => <span key={kind} className={isDue(kind) ? 'calendar-mark due' : 'calendar-mark'}>{words[index]}</span>)}
      </button>
    </td>
  )
}
