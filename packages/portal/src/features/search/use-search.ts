import { skipToken, useQuery } from '@apollo/client/react'
import { SearchDocument, type SearchQuery } from '../../gql/search/graphql'
import { useSettled } from '../../ui/use-settled'
import { useSession } from '../viewer/use-viewer'

/** What bears a name that contains what is typed, each kind within one's scope: households by their heads, cadres, enterprises, projects. Of digits, which are a number, nothing. */
export function useSearch(text: string): SearchQuery | null {
  const { can } = useSession()
  const sought = text.trim()
  const settled = useSettled(sought)
  const variables = { name: settled, withEnterprises: can('enterprise.list'), withCadres: can('cadre.read'), withProjects: can('plan.read') }
  const { data } = useQuery(SearchDocument, settled === '' || /^\d/.test(settled) ? skipToken : { variables })
  // What was found for something else would be offered under the wrong words.
  return settled === sought && sought !== '' ? (data ?? null) : null
}
