import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { useSearchParams } from 'wouter'
import { CalendarActivitiesDocument, CalendarHouseholdsDocument, CalendarObservationsDocument } from '../../gql/calendar/graphql'
import { Button } from '../../ui/Button'
import { formatDay, formatMonth } from '../../ui/format/date'
import { formatCount } from '../../ui/format/number'
import { usePageTitle } from '../../ui/page-title'
import { Panel } from '../../ui/Panel'
import { useText } from '../../ui/text/use-text'
import { poorStatuses } from '../household/household-codes'
import { openStatuses } from '../observation/observation-steps'
import { useSession } from '../viewer/use-viewer'
import { CalendarDayList } from './CalendarDayList'
import { monthAfter, monthOf } from './calendar-days'
import { entriesOf } from './calendar-entries'
import { CalendarGrid } from './CalendarGrid'
import './Calendar.css'

/** The month of whoever visits households: visits and what they brought, what is due, the relief day, the end of the term. */
export function CalendarPage() {
  const { t, language } = useText()
  const { viewer, appointment } = useSession()
  const [parameters, setParameters] = useSearchParams()
  const [day, setDay] = useState<string | null>(null)
  const month = monthOf(parameters.get('month')) ?? viewer.businessDate.slice(0, 7)
  const region = appointment.role === 'SECTION_LEADER' ? undefined : appointment.region?.code
  const within = region === undefined ? {} : { region }
  const options = { fetchPolicy: 'cache-and-network' } as const
  const households = useQuery(CalendarHouseholdsDocument, { variables: { filter: { ...within, status: [...poorStatuses] } }, ...options })
  const activities = useQuery(CalendarActivitiesDocument, { variables: { filter: within }, ...options })
  const observations = useQuery(CalendarObservationsDocument, { variables: { filter: { ...within, status: [...openStatuses] } }, ...options })
  const entries = entriesOf(month, {
    households: households.data?.households.nodes ?? [],
    activities: activities.data?.activities.nodes ?? [],
    observations: observations.data?.observations.nodes ?? [],
    appointment,
  })
  const shown = day?.startsWith(month) === true ? day : null
  const failed = [households, activities, observations].filter(({ error }) => error !== undefined)
  usePageTitle(t('calendar.title'))
  const left = {
    households: leftOut(households.data?.households),
    activities: leftOut(activities.data?.activities),
    observations: leftOut(observations.data?.observations),
  }
  const leftNames = (['households', 'activities', 'observations'] as const).filter((name) => left[name] > 0)
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
          <Button size="small" onClick={() => go(viewer.businessDate.slice(0, 7))}>{t('calendar.thisMonth')}</Button>
          <Button size="small" onClick={() => go(monthAfter(month, 1))}>{t('calendar.next')}</Button>
        </span>
      </div>
      {failed.length > 0 && (
        <p className="field-error" role="alert">{t('calendar.failed')} <button type="button" className="link" onClick={() => failed.forEach(({ refetch }) => void refetch())}>{t('calendar.again')}</button></p>
      )}
      {leftNames.length > 0 && <p className="cap" role="note">{t('calendar.leftOut', { parts: leftNames.map((name) => t(`calendar.left.${name}`, { count: left[name], shown: formatCount(left[name]) })).join(t('ui.separator')) })}</p>}
      <div className="split">
        <Panel label={t('calendar.title')} className="calendar-panel">
          <CalendarGrid month={month} today={viewer.businessDate} entries={entries} chosen={shown} onChoose={setDay} onMonth={(count) => go(monthAfter(month, count))} />
        </Panel>
        <Panel title={shown === null ? t('calendar.ofMonth', { month: formatMonth(`${month}-01`, language) }) : formatDay(shown, language)} action={shown !== null && <button type="button" className="link cap" onClick={() => setDay(null)}>{t('calendar.wholeMonth')}</button>}>
          <CalendarDayList entries={shown === null ? entries : entries.filter(({ on }) => on === shown)} />
        </Panel>
      </div>
    </>
  )
}

/** How many of a list did not come with its first page. */
function leftOut(list: { readonly totalCount: number; readonly nodes: readonly unknown[] } | undefined): number {
  return list === undefined ? 0 : list.totalCount - list.nodes.length
}
