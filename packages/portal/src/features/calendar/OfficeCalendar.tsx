import { skipToken, useQuery } from '@apollo/client/react'
import { CalendarObservationsDocument, OfficeCalendarDocument, OfficeDisputesDocument, OfficeTeamsDocument } from '../../gql/calendar/graphql'
import { formatCount } from '../../ui/format/number'
import { useText } from '../../ui/text/use-text'
import { openStatuses } from '../observation/observation-steps'
import { useSession } from '../viewer/use-viewer'
import { daysOf } from './calendar-days'
import { leftOutOf } from './calendar-left-out'
import { CalendarView } from './CalendarView'
import { officeEntriesOf } from './office-entries'

/** The month of an office: notices that may come down, observations that are due, disputes that are to be answered, and which posts, teams, dispatches, designations and plans end. */
export function OfficeCalendar({ month, region }: { readonly month: string; readonly region: string }) {
  const { t } = useText()
  const { appointment, can } = useSession()
  const options = { fetchPolicy: 'cache-and-network' } as const
  const ends = useQuery(OfficeCalendarDocument, { variables: { region, days: daysOf(month), year: Number(month.slice(0, 4)), plans: month.endsWith('-12'), posts: can('appointment.read') }, ...options })
  const teams = useQuery(OfficeTeamsDocument, { variables: { region }, ...options })
  const observations = useQuery(CalendarObservationsDocument, { variables: { filter: { region, status: [...openStatuses] } }, ...options })
  const disputes = useQuery(OfficeDisputesDocument, can('outcomeReport.followUp') ? { variables: { region }, ...options } : skipToken)
  const found = ends.data
  const entries = officeEntriesOf(month, {
    notices: found?.registerCases.nodes ?? [],
    posts: found?.appointments?.nodes ?? [],
    teams: teams.data?.workTeams ?? [],
    dispatches: found?.dispatches.nodes ?? [],
    assistances: found?.assistances.nodes ?? [],
    plans: found?.villagePlans?.nodes ?? [],
    observations: observations.data?.observations.nodes ?? [],
    disputed: disputes.data?.outcomeReports.nodes ?? [],
    appointment,
  })
  const failed = [ends, teams, observations, disputes].filter(({ error }) => error !== undefined)
  const lists = [found?.registerCases, found?.appointments ?? undefined, found?.dispatches, found?.assistances, found?.villagePlans ?? undefined, observations.data?.observations, disputes.data?.outcomeReports]
  const left = lists.reduce((sum, list) => sum + leftOutOf(list), 0)
  return (
    <CalendarView
      month={month}
      entries={entries}
      onRetry={failed.length === 0 ? null : () => failed.forEach(({ refetch }) => void refetch())}
      leftOut={left === 0 ? null : t('calendar.leftOutOffice', { count: left, shown: formatCount(left) })}
    />
  )
}
