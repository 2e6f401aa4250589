import type { CalendarActivitiesQuery, CalendarHouseholdsQuery, CalendarObservationsQuery } from '../../gql/calendar/graphql'
import { dayOf, type Day } from '../../ui/format/date'
import { visitDueOn } from '../household/visit-due'
import type { Appointment } from '../viewer/use-viewer'

/** What a calendar knows: what was done, and what is to be done by a day. */
export const calendarKinds = ['visitDue', 'observationDue', 'disputeDue', 'noticeEnds', 'termEnds', 'postEnds', 'teamEnds', 'dispatchEnds', 'assistanceEnds', 'planEnds', 'reliefDay', 'activity', 'visit'] as const
export type CalendarKind = (typeof calendarKinds)[number]

/** Whether a kind is something to be done by its day; the others tell what was done, or what the day is. */
const due = { visitDue: true, observationDue: true, disputeDue: true, noticeEnds: true, termEnds: true, postEnds: true, teamEnds: true, dispatchEnds: true, assistanceEnds: true, planEnds: true, reliefDay: false, activity: false, visit: false } as const satisfies Record<CalendarKind, boolean>
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

/** Gathers what falls on the days of one month. */
export class CalendarBook {
  private readonly found: CalendarEntry[] = []

  constructor(private readonly month: string) {}

  add(kind: CalendarKind, on: Day | null, key: string, name: string | null, href: string): void {
    if (on?.startsWith(this.month) === true) this.found.push({ key: `${kind} ${key}`, kind, on, name, href })
  }

  /** The national poverty-relief day, in its month of the years that keep it. */
  addReliefDay(): void {
    const year = this.month.slice(0, 4)
    if (Number(year) >= firstReliefYear) this.add('reliefDay', `${year}-10-17`, this.month, null, '/activities?kind=RELIEF_DAY')
  }

  /** Day by day, what is to be done before what was done. */
  entries(): readonly CalendarEntry[] {
    return this.found.toSorted((one, other) => (one.on === other.on ? calendarKinds.indexOf(one.kind) - calendarKinds.indexOf(other.kind) : one.on < other.on ? -1 : 1))
  }
}

/** What falls on the days of a month for whoever visits households. */
export function entriesOf(month: string, { households, activities, observations, appointment }: Known): readonly CalendarEntry[] {
  const book = new CalendarBook(month)
  for (const household of households) {
    book.add('visitDue', visitDueOn(household), household.id, household.headName, `/households/${household.id}`)
    for (const { id, visitedOn } of household.visits) book.add('visit', visitedOn, id, household.headName, `/households/${household.id}`)
  }
  for (const { id, kind, heldOn, title, region } of activities) book.add('activity', heldOn, id, title, `/activities?kind=${kind}${region === null ? '' : `&region=${region.code}`}`)
  for (const { id, number, dueAt } of observations) book.add('observationDue', dueAt === null ? null : dayOf(dueAt), id, number, `/observations/${id}`)
  book.add('termEnds', appointment.endedOn, appointment.id, null, '/')
  book.addReliefDay()
  return book.entries()
}
