import { useSession } from './use-viewer'

const chinaOffset = 8 * 3_600_000

/** Now by the business date, which in a demonstration is not the date of the clock on the wall; the time of day is. */
export function useBusinessNow(): number {
  const { businessDate } = useSession().viewer
  const timeOfDay = (Date.now() + chinaOffset) % 86_400_000
  return Date.parse(businessDate) - chinaOffset + timeOfDay
}
