import { useApolloClient } from '@apollo/client/react'
import { householdSearchAddress } from '../../features/household/household-search'
import { soughtHousehold } from '../../features/household/sought-household'
import { HouseholdsSoughtDocument } from '../../gql/household/graphql'

/** Where a search leads: to the file where the number is of one household alone, otherwise to the list. */
export function useSoughtAddress(): (text: string) => Promise<string> {
  const client = useApolloClient()
  return async (text) => {
    const list = householdSearchAddress(text)
    const { number } = soughtHousehold(text)
    if (!number || !list.includes('number=')) return list
    try {
      const { data } = await client.query({ query: HouseholdsSoughtDocument, variables: { filter: { number } }, fetchPolicy: 'network-only' })
      const [only, another] = data?.households.nodes ?? []
      return only !== undefined && another === undefined ? `/households/${only.id}` : list
    } catch {
      // The list says in words what went wrong, and tries again.
      return list
    }
  }
}
