import { ApolloClient, ApolloLink, gql, InMemoryCache, Observable } from '@apollo/client'
import { expect, test } from 'vitest'
import { followWork } from './follow-work'

test('after one’s own work the menu and the queue beside the page are counted anew, and nothing else is asked again', async () => {
  const asked: string[] = []
  const link = new ApolloLink(
    ({ operationName }) =>
      new Observable((observer) => {
        asked.push(operationName ?? '')
        observer.next({ data: { counted: asked.length } })
        observer.complete()
      }),
  )
  const client = new ApolloClient({ cache: new InMemoryCache(), link })
  const queries = [gql`query NavigationCounts { counted }`, gql`query ToTriage { counted }`, gql`query HouseholdFile { counted }`]
  const watched = queries.map((query) => client.watchQuery({ query, fetchPolicy: 'network-only' }).subscribe(() => undefined))
  await expect.poll(() => asked.length).toBe(3)
  await followWork(client)
  expect(asked.slice(3).sort()).toEqual(['NavigationCounts', 'ToTriage'])
  for (const each of watched) each.unsubscribe()
})

test('after one’s own work neither lists nor figures of the register are kept as they stood before it, and a file is', async () => {
  let count = 0
  const link = new ApolloLink(({ operationName }) => new Observable((observer) => {
    count += 1
    observer.next({ data: operationName === 'HouseholdFile' ? { household: count } : operationName === 'HouseholdList' ? { households: count } : { dashboard: count } })
    observer.complete()
  }))
  const client = new ApolloClient({ cache: new InMemoryCache(), link })
  const [list, figures, file] = [gql`query HouseholdList { households }`, gql`query RegionFigures { dashboard }`, gql`query HouseholdFile { household }`]
  for (const query of [list, figures, file]) await client.query({ query })
  await followWork(client)
  expect((await client.query({ query: list })).data).toEqual({ households: 4 })
  expect((await client.query({ query: figures })).data).toEqual({ dashboard: 5 })
  expect((await client.query({ query: file })).data).toEqual({ household: 3 })
})
