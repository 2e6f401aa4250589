import type { ApolloClient } from '@apollo/client'

/** What stands beside a page and counts what is to be done: the menu, and the queue at the side. */
const countingQueries = new Set(['NavigationCounts', 'ToTriage'])

/** Counts anew beside the page after one's own work, of which no other page would hear before it is opened again. */
export async function followWork(client: ApolloClient): Promise<void> {
  await client.refetchQueries({ include: 'active', onQueryUpdated: ({ queryName }) => queryName !== undefined && countingQueries.has(queryName) })
}
