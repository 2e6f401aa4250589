import type { CalendarActivitiesQuery, CalendarHouseholdsQuery, CalendarObservationsQuery } from '../../gql/calendar/graphql'
import { dayOf, type Day } from '../../ui/format/date'
import { visitDueOn } from '../household/visit-due'
import type { Appointment } from '../viewer/use-viewer'

/** What a calendar knows: what was done, and what is to be done by a day. */
export const calendarKinds = ['visitDue', 'observationDue', 'termEnds', 'reliefDay', 'activity', 'visit'] as const
export type CalendarKind = (typeof calendarKinds)[number]

/** Whether a kind is something to be done by its day; the others tell what was done, or what the day is. */
const due = { visitDue: true, observationDue: true, termEnds: true, reliefDay: false, activity: false, visit: false } as const satisfies Record<CalendarKind, boolean>
export const isDue = (kind: CalendarKind): boolean => due[kind]

export interface CalendarEntry {
  readonly key: string
  readonly kind: CalendarKind
  readonly on: Day
  /** A name, a title or a number; for the relief day and a term the words of the kind say it. */
  readonly name: string | null
  readonly href: string
}

interface Known {
  readonly households: CalendarHouseholdsQuery['households']['nodes']
  readonly activities: CalendarActivitiesQuery['activities']['nodes']
  readonly observations: CalendarObservationsQuery['observations']['nodes']
  readonly appointment: Pick<Appointment, 'id' | 'endedOn'>
}

/** The national poverty-relief day is first kept in 2014 (L-9). */
const firstReliefYear = 2014

/** What falls on the days of a month, day by day, what is to be done before what was done. */
export function entriesOf(month: string, { households, activities, observations, appointment }: Known): readonly CalendarEntry[] {
  const entries: CalendarEntry[] = []
  const add = (kind: CalendarKind, on: Day | null, key: string, name: string | null, href: string): void => {
    if (on?.startsWith(month) === true) entries.push({ key: `${kind} ${key}`, kind, on, name, href })
  }
  for (const household of households) {
    add('visitDue', visitDueOn(household), household.id, household.headName, `/households/${household.id}`)
    for (const { id, visitedOn } of household.visits) add('visit', visitedOn, id, household.headName, `/households/${household.id}`)
  }
  for (const { id, kind, heldOn, title, region } of activities) add('activity', heldOn, id, title, `/activities?kind=${kind}${region === null ? '' : `&region=${region.code}`}`)
  for (const { id, number, dueAt } of observations) add('observationDue', dueAt === null ? null : dayOf(dueAt), id, number, `/observations/${id}`)
  add('termEnds', appointment.endedOn, appointment.id, null, '/')
  if (Number(month.slice(0, 4)) >= firstReliefYear) add('reliefDay', `${month.slice(0, 4)}-10-17`, month, null, '/activities?kind=RELIEF_DAY')
  return entries.sort((one, other) => (one.on === other.on ? calendarKinds.indexOf(one.kind) - calendarKinds.indexOf(other.kind) : one.on < other.on ? -1 : 1))
}
