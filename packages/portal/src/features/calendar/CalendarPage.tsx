import { useSearchParams } from 'wouter'
import { useSession, type Role } from '../viewer/use-viewer'
import { monthOf } from './calendar-days'
import { OfficeCalendar } from './OfficeCalendar'
import { VisitorCalendar } from './VisitorCalendar'

/** Offices look after what ends in their territory; everybody else with a calendar visits households. */
const offices: readonly Role[] = ['TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE']

/** The month that the address names, or the present one. */
export function CalendarPage() {
  const { viewer, appointment } = useSession()
  const [parameters] = useSearchParams()
  const month = monthOf(parameters.get('month')) ?? viewer.businessDate.slice(0, 7)
  const region = appointment.region?.code
  return offices.includes(appointment.role) && region !== undefined ? <OfficeCalendar month={month} region={region} /> : <VisitorCalendar month={month} />
}
