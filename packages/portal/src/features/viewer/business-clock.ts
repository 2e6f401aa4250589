import { dayOf } from '../../ui/format/date'

/**
 * How far the business time is from the clock of the device, whose date and zone may be anything. Both run at the same pace,
 * so the distance found when the service told its time holds as long as the page is open.
 */
export function businessOffset(businessTime: string, deviceTime: number): number {
  return Date.parse(businessTime) - deviceTime
}

interface BusinessMoment {
  readonly businessTime: string
  readonly businessDate: string
}

/** The same so many milliseconds later, time and day. */
export function laterBy<Moment extends BusinessMoment>(moment: Moment, milliseconds: number): Moment {
  const businessTime = new Date(Date.parse(moment.businessTime) + milliseconds).toISOString()
  return { ...moment, businessTime, businessDate: dayOf(businessTime) }
}
