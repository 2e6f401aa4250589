import type { ApolloClient } from '@apollo/client'
import { NoticesDocument } from '../../gql/notice/graphql'
import { MyObservationDocument, MyReportsDocument, OwnReportsDocument } from '../../gql/observation-report/graphql'
import { PublicNoticesDocument } from '../../gql/public-notice/graphql'
import { VillageHouseholdsDocument } from '../../gql/village-copy/graphql'
import { householdsOnPage, pageAsked } from './households-in-copy'
import type { VillageCopy } from './village-copy'

/**
 * Asks for what the phone's pages show of the village, so that each of them opens later without a network: the board, the
 * notices, one's own reports, and every household with its file. One question after another, for a weak signal.
 */
export async function fillCopy(client: ApolloClient, copy: VillageCopy, village: string): Promise<void> {
  const fetchPolicy = 'network-only'
  // Nothing of another village goes before the service is in reach.
  let households = await householdsAfter(client, null)
  await copy.beginWith(village)
  await client.query({ query: OwnReportsDocument, variables: { first: 20 }, fetchPolicy })
  await client.query({ query: PublicNoticesDocument, variables: { region: village }, fetchPolicy })
  await client.query({ query: NoticesDocument, variables: { first: 50, after: null }, fetchPolicy })
  const { data: reports } = await client.query({ query: MyReportsDocument, variables: { filter: { mine: true }, first: 30, after: null }, fetchPolicy })
  for (const { id } of reports?.observations.nodes ?? []) await client.query({ query: MyObservationDocument, variables: { id }, fetchPolicy })
  for (let after: string | null = null; households; households = await householdsAfter(client, after)) {
    await copy.keep([
      { ...pageAsked(after), data: { households } },
      ...households.nodes.map((household) => ({ operation: 'CoveredHousehold', variables: { id: household.id }, data: { household } })),
    ])
    if (!households.pageInfo.hasNextPage) return
    after = households.pageInfo.endCursor
  }
}

async function householdsAfter(client: ApolloClient, after: string | null) {
  // Read once, to be kept: nothing on a page shows it.
  const { data } = await client.query({ query: VillageHouseholdsDocument, variables: { first: householdsOnPage, after }, fetchPolicy: 'no-cache' })
  return data?.households
}
