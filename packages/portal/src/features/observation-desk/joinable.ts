import type { ObservationStatus } from '../../gql/observation/graphql'

const order = ['SUBMITTED', 'TRIAGED', 'ASSIGNED'] as const satisfies readonly ObservationStatus[]
const placeOf = (status: ObservationStatus) => order.findIndex((each) => each === status)

/** Of the reports that seem to say the same those that can be put under a report now: not concluded, and none further than it is. */
export function joinable<Report extends { readonly status: ObservationStatus }>(lead: ObservationStatus, similar: readonly Report[]): Report[] {
  return similar.filter(({ status }) => placeOf(status) >= 0 && placeOf(status) <= placeOf(lead))
}

/** Where a report stands that can lead one now: not concluded, and as far as it is at least; nowhere for one that is concluded itself. */
export function leadingStatuses(member: ObservationStatus): ObservationStatus[] {
  return placeOf(member) < 0 ? [] : order.slice(placeOf(member))
}
