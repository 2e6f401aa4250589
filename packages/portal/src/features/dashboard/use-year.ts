import { useSession } from '../viewer/use-viewer'

/** The year of the business date, by which targets and this year's exits are counted. */
export function useYear(): number {
  return Number(useSession().viewer.businessDate.slice(0, 4))
}
