import type { ObservationStatus } from '../../gql/observation-report/graphql'

/** What the home asks for: the newest of one's own reports. */
export const homeReportsAsked = { first: 20 } as const

export const reportsOnPage = 30

/** What the list of one's own reports asks for: those in the states named, or all. */
export function ownReportsAsked(statuses: readonly ObservationStatus[] | null, after: string | null) {
  return { filter: { mine: true, ...(statuses === null ? {} : { status: [...statuses] }) }, first: reportsOnPage, after }
}
