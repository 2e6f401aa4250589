import { useQuery } from '@apollo/client/react'
import { CalendarActivitiesDocument, CalendarHouseholdsDocument, CalendarObservationsDocument } from '../../gql/calendar/graphql'
import { formatCount } from '../../ui/format/number'
import { useText } from '../../ui/text/use-text'
import { poorStatuses } from '../household/household-codes'
import { openStatuses } from '../observation/observation-steps'
import { useSession } from '../viewer/use-viewer'
import { entriesOf } from './calendar-entries'
import { leftOutOf } from './calendar-left-out'
import { CalendarView } from './CalendarView'

/** The month of whoever visits households: visits and what they brought, what is due, the relief day, the end of the term. */
export function VisitorCalendar({ month }: { readonly month: string }) {
  const { t } = useText()
  const { appointment } = useSession()
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
  const failed = [households, activities, observations].filter(({ error }) => error !== undefined)
  const left = {
    households: leftOutOf(households.data?.households),
    activities: leftOutOf(activities.data?.activities),
    observations: leftOutOf(observations.data?.observations),
  }
  const names = (['households', 'activities', 'observations'] as const).filter((name) => left[name] > 0)
  return (
    <CalendarView
      month={month}
      entries={entries}
      onRetry={failed.length === 0 ? null : () => failed.forEach(({ refetch }) => void refetch())}
      leftOut={names.length === 0 ? null : t('calendar.leftOut', { parts: names.map((name) => t(`calendar.left.${name}`, { count: left[name], shown: formatCount(left[name]) })).join(t('ui.separator')) })}
    />
  )
}
