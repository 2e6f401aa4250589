import { useState } from 'react'
import { useSearchParams } from 'wouter'
import { Button } from '../../ui/Button'
import { formatDay, formatMonth } from '../../ui/format/date'
import { usePageTitle } from '../../ui/page-title'
import { Panel } from '../../ui/Panel'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'
import { CalendarDayList } from './CalendarDayList'
import { monthAfter } from './calendar-days'
import type { CalendarEntry } from './calendar-entries'
import { CalendarGrid } from './CalendarGrid'
import './Calendar.css'

interface CalendarViewProps {
  readonly month: string
  readonly entries: readonly CalendarEntry[]
  /** What asks once more for whatever did not come; null when all came. */
  readonly onRetry: (() => void) | null
  /** What is not listed, in words; null when all is. */
  readonly leftOut: string | null
}

/** A month, and beside it what falls on its days or on the one chosen. */
export function CalendarView({ month, entries, onRetry, leftOut }: CalendarViewProps) {
  const { t, language } = useText()
  const { businessDate } = useSession().viewer
  const [, setParameters] = useSearchParams()
  const [day, setDay] = useState<string | null>(null)
  const shown = day?.startsWith(month) === true ? day : null
  usePageTitle(t('calendar.title'))
  const go = (target: string) => {
    setDay(null)
    setParameters({ month: target })
  }
  return (
    <>
      <div className="page-head">
        <h1>{t('calendar.title')}</h1>
        <span className="num dim" aria-live="polite">{formatMonth(`${month}-01`, language)}</span>
        <span className="spring" />
        <span className="calendar-turn">
          <Button size="small" onClick={() => go(monthAfter(month, -1))}>{t('calendar.previous')}</Button>
          <Button size="small" onClick={() => go(businessDate.slice(0, 7))}>{t('calendar.thisMonth')}</Button>
          <Button size="small" onClick={() => go(monthAfter(month, 1))}>{t('calendar.next')}</Button>
        </span>
      </div>
      {onRetry !== null && <p className="field-error" role="alert">{t('calendar.failed')} <button type="button" className="link" onClick={onRetry}>{t('calendar.again')}</button></p>}
      {leftOut !== null && <p className="cap" role="note">{leftOut}</p>}
      <div className="split">
        <Panel label={t('calendar.title')} className="calendar-panel">
          <CalendarGrid month={month} today={businessDate} entries={entries} chosen={shown} onChoose={setDay} onMonth={(count) => go(monthAfter(month, count))} />
        </Panel>
        <Panel title={shown === null ? t('calendar.ofMonth', { month: formatMonth(`${month}-01`, language) }) : formatDay(shown, language)} action={shown !== null && <button type="button" className="link cap" onClick={() => setDay(null)}>{t('calendar.wholeMonth')}</button>}>
          <CalendarDayList entries={shown === null ? entries : entries.filter(({ on }) => on === shown)} />
        </Panel>
      </div>
    </>
  )
}
