import type { HouseholdFilter } from '../../gql/covered-household/graphql'

export const householdsOnPage = 50

/** What the list of a village's households asks for. */
export function householdsAsked(filter: HouseholdFilter, after: string | null) {
  return { filter, first: householdsOnPage, after }
}
