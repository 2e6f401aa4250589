import { ApolloClient, ApolloLink, InMemoryCache, Observable, gql } from '@apollo/client'
import { vi } from 'vitest'
import { MemoryStore } from '../../sealed-store/memory-store'
import { VillageCopy } from '../village-copy'

export const now = '2015-12-31T04:00:00.000Z'
export const village = '150525100202'
export const copyOn = (store = new MemoryStore()): VillageCopy => new VillageCopy(store, () => now)

/** A question of a page, and what a service answers to it. */
export const notices = gql`query Notices($first: Int) { notices(first: $first) { totalCount } }`
export const answer = { notices: { __typename: 'NoticeConnection', totalCount: 3 } }

export const emptyPage = { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] }

/** What a service answers that has nothing of a village. */
export function answerOf(operation = ''): Record<string, unknown> {
  switch (operation) {
    case 'VillageHouseholds':
      return { households: emptyPage }
    case 'VillageProjects':
      return { projects: emptyPage }
    case 'OwnReportFiles':
      return { observations: emptyPage }
    case 'OwnInspectionTaskFiles':
      return { ownInspectionTasks: emptyPage }
    default:
      return { publicNotices: [], notices: emptyPage, sent: emptyPage, region: null, village: null }
  }
}

/** A phone whose service answers so; what stands before it on the way is passed first. */
export function clientOf(service: (operation: string, variables: Readonly<Record<string, unknown>>) => object, ...before: readonly ApolloLink[]): ApolloClient {
  const end = new ApolloLink(({ operationName, variables }) => new Observable((observer) => {
    observer.next({ data: { ...service(operationName ?? '', variables) } })
    observer.complete()
  }))
  // The answers are not whole, which the cache says.
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  return new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.from([...before, end]) })
}

/** A service that has these households, page by page, and is cut before the page that is named. */
export function villageOf(pages: readonly (readonly string[])[], cutAt = Infinity): ApolloClient {
  const household = (id: string) => ({ __typename: 'Household', id, number: `150525100202-${id}`, headName: '包**' })
  const cut = new ApolloLink((operation, forward) => (operation.operationName === 'VillageHouseholds' && Number(operation.variables['after'] ?? 0) === cutAt ? new Observable((observer) => observer.error(new TypeError('Failed to fetch'))) : forward(operation)))
  return clientOf((operation, variables) => {
    const place = Number(variables['after'] ?? 0)
    const hasNextPage = place + 1 < pages.length
    const households = { totalCount: 0, pageInfo: { hasNextPage, endCursor: hasNextPage ? String(place + 1) : null }, nodes: (pages[place] ?? []).map(household) }
    return operation === 'VillageHouseholds' ? { households } : answerOf(operation)
  }, cut)
}
