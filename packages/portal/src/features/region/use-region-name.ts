import { skipToken, useQuery } from '@apollo/client/react'
import { RegionBelowDocument } from '../../gql/region/graphql'

/** The name of a region by its code, for chips and heads; the code itself until it is known. */
export function useRegionName(code: string | null): string | null {
  const { data } = useQuery(RegionBelowDocument, code === null ? skipToken : { variables: { code } })
  return code === null ? null : (data?.region?.name ?? code)
}
