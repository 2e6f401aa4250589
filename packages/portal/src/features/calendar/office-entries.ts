import type { CalendarObservationsQuery, OfficeCalendarQuery, OfficeDisputesQuery, OfficeTeamsQuery } from '../../gql/calendar/graphql'
import { dayOf } from '../../ui/format/date'
import type { Appointment } from '../viewer/use-viewer'
import { CalendarBook, type CalendarEntry } from './calendar-entries'

type Nodes<List extends { readonly nodes: readonly unknown[] } | null | undefined> = NonNullable<List>['nodes']

interface KnownToOffice {
  readonly notices: Nodes<OfficeCalendarQuery['registerCases']>
  readonly posts: Nodes<OfficeCalendarQuery['appointments']>
  readonly teams: OfficeTeamsQuery['workTeams']
  readonly dispatches: Nodes<OfficeCalendarQuery['dispatches']>
  readonly assistances: Nodes<OfficeCalendarQuery['assistances']>
  readonly plans: Nodes<OfficeCalendarQuery['villagePlans']>
  readonly observations: CalendarObservationsQuery['observations']['nodes']
  /** Reports of which a line is looked into. */
  readonly disputed: OfficeDisputesQuery['outcomeReports']['nodes']
  readonly appointment: Pick<Appointment, 'id' | 'endedOn'>
}

const beside = (...parts: readonly (string | null | undefined)[]): string => parts.filter((part) => part !== null && part !== undefined && part !== '').join(' · ')
const villageOf = (region: { readonly code: string } | null | undefined): string => (region === null || region === undefined || region.code.endsWith('000') ? '/responsibility/rosters' : `/villages/${region.code}`)

/** What falls on the days of a month for an office, day by day. A plan ends with the last day of its last year. */
export function officeEntriesOf(month: string, { notices, posts, teams, dispatches, assistances, plans, observations, disputed, appointment }: KnownToOffice): readonly CalendarEntry[] {
  const book = new CalendarBook(month)
  for (const { id, headName, region, waitsFrom } of notices) book.add('noticeEnds', waitsFrom, id, beside(headName, region.name), `/cases/${id}`)
  for (const { id, number, dueAt } of observations) book.add('observationDue', dueAt === null ? null : dayOf(dueAt), id, number, `/observations/${id}`)
  for (const { id, number, outcomes } of disputed) for (const { household, dispute } of outcomes) if (dispute?.status === 'TAKEN_UP') book.add('disputeDue', dispute.dueOn, dispute.id, beside(household.headName, number), `/reports/${id}`)
  for (const { id, account, region, endedOn } of posts) if (id !== appointment.id) book.add('postEnds', endedOn, id, beside(account?.name, region?.name), `/appointments?region=${region?.code ?? ''}`)
  for (const { id, region, endedOn } of teams) book.add('teamEnds', endedOn, id, region?.name ?? null, villageOf(region))
  for (const { id, name, region, endedOn } of dispatches) book.add('dispatchEnds', endedOn, id, beside(name, region?.name), villageOf(region))
  for (const { id, sendingUnit, region, endedOn } of assistances) book.add('assistanceEnds', endedOn, id, beside(sendingUnit?.name, region?.name), villageOf(region))
  for (const { id, region, endYear } of plans) book.add('planEnds', `${endYear}-12-31`, id, region?.name ?? null, `/plans/${id}`)
  book.add('termEnds', appointment.endedOn, appointment.id, null, '/')
  book.addReliefDay()
  return book.entries()
}
