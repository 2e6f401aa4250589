import { useApolloClient } from '@apollo/client/react'
import { householdSearchAddress } from '../../features/household/household-search'
import { soughtHousehold } from '../../features/household/sought-household'
import { soughtObservation } from '../../features/observation/sought-observation'
import { HouseholdsSoughtDocument } from '../../gql/household/graphql'
import { ObservationsSoughtDocument } from '../../gql/observation/graphql'

/** The list that a search opens: of observations by their number, otherwise of households. */
export function soughtList(text: string): string {
  const observation = soughtObservation(text)
  return observation === null ? householdSearchAddress(text) : `/observations?number=${observation}`
}

/** Where a search leads: to the file where the number is of one household or observation alone, otherwise to the list. */
export function useSoughtAddress(): (text: string) => Promise<string> {
  const client = useApolloClient()
  return async (text) => {
    const list = soughtList(text)
    if (!list.includes('number=')) return list
    const observation = soughtObservation(text)
    try {
      const ids = observation === null ? await householdIds(soughtHousehold(text)) : await observationIds(observation)
      const [only, another] = ids
      return only !== undefined && another === undefined ? `/${observation === null ? 'households' : 'observations'}/${only}` : list
    } catch {
      // The list says in words what went wrong, and tries again.
      return list
    }
  }

  async function householdIds(filter: ReturnType<typeof soughtHousehold>): Promise<string[]> {
    const { data } = await client.query({ query: HouseholdsSoughtDocument, variables: { filter }, fetchPolicy: 'network-only' })
    return data?.households.nodes.map(({ id }) => id) ?? []
  }

  async function observationIds(number: string): Promise<string[]> {
    const { data } = await client.query({ query: ObservationsSoughtDocument, variables: { filter: { number } }, fetchPolicy: 'network-only' })
    return data?.observations.nodes.map(({ id }) => id) ?? []
  }
}
