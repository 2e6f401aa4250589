import { skipToken, useQuery } from '@apollo/client/react'
import { PlacesNamedDocument, type PlacesNamedQuery } from '../../gql/region/graphql'
import { useSettled } from '../../ui/use-settled'

export type FoundPlace = PlacesNamedQuery['places'][number]

/** The places of one's scope whose name contains what is typed; of digits, which are a number, none. */
export function usePlaces(text: string): readonly FoundPlace[] {
  const sought = text.trim()
  const settled = useSettled(sought)
  const { data, previousData } = useQuery(PlacesNamedDocument, settled === '' || /^\d/.test(settled) ? skipToken : { variables: { name: settled } })
  if (sought === '') return []
  // What was found for less stays while more is typed, as far as it still fits.
  return (data ?? previousData)?.places.filter(({ name, officialName }) => name.includes(sought) || officialName.includes(sought)) ?? []
}
