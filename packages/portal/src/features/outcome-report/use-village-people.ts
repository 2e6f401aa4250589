import { useQuery } from '@apollo/client/react'
import { ChiefVillageDocument, type ChiefVillageQuery } from '../../gql/outcome-report/graphql'

/** The team and the people of a village now; null until known, or where the viewer does not see them. */
export function useVillagePeople(code: string): ChiefVillageQuery['village'] {
  return useQuery(ChiefVillageDocument, { variables: { code } }).data?.village ?? null
}

/** The name of the village's first secretary, who confirms its reports. */
export function secretaryOf(village: ChiefVillageQuery['village']): string | null {
  return village?.appointments.find(({ role }) => role === 'FIRST_SECRETARY')?.account.name ?? null
}
