import type { ApolloClient } from '@apollo/client'

/** What stands beside a page and counts what is to be done: the menu, and the queue at the side. */
const countingQueries = new Set(['NavigationCounts', 'ToTriage'])

/** What is kept of the register as a whole: its lists and its figures, each as it stood when it was fetched. */
const registerFields = ['households', 'dashboard'] as const

/**
 * Counts anew beside the page after one's own work, of which no other page would hear before it is opened again, and
 * forgets the lists and figures that were fetched before it: who opens one is shown no former register.
 */
export async function followWork(client: ApolloClient): Promise<void> {
  for (const fieldName of registerFields) client.cache.evict({ id: 'ROOT_QUERY', fieldName, broadcast: false })
  await client.refetchQueries({ include: 'active', onQueryUpdated: ({ queryName }) => queryName !== undefined && countingQueries.has(queryName) })
}
