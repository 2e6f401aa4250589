import type { PovertyStatus } from '../../gql/household/graphql'
import { halfYearAfter } from '../../ui/format/date'

interface Visited {
  readonly status: PovertyStatus
  readonly lastVisitedOn: string | null
}

/**
 * The last day on which the next visit comes in time: half a year after the last one, the same rule by which the API counts
 * households not visited. Only a household still poor can be late; the others are followed, not counted. Null without a deadline.
 */
export function visitDueOn({ status, lastVisitedOn }: Visited): string | null {
  return status === 'EXITED' || status === 'CANCELLED' || lastVisitedOn === null ? null : halfYearAfter(lastVisitedOn)
}

/** Whether the next visit is late; a household still poor that was never visited is. */
export function isVisitLate(household: Visited, today: string): boolean {
  if (household.status === 'EXITED' || household.status === 'CANCELLED') return false
  const due = visitDueOn(household)
  return due === null || due < today
}
