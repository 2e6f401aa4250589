import { ApolloClient, ApolloLink, InMemoryCache, gql } from '@apollo/client'
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'
import { expect, test } from 'vitest'
import { serviceLink } from './service-link'

const question = gql`query City($code: ID!) { region(code: $code) { code } }`

interface Sent {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Readonly<Record<string, unknown>>
}

/** A client whose every request is answered so, and what it sent. */
function answering(answer: () => Promise<Response>): { readonly ask: () => Promise<unknown>; readonly sent: Sent[] } {
  const sent: Sent[] = []
  const language = new ApolloLink((operation, forward) => {
    operation.setContext({ headers: { 'accept-language': 'en' } })
    return forward(operation)
  })
  const link = serviceLink((_, init) => {
    sent.push({ headers: init?.headers as Record<string, string>, body: JSON.parse(init?.body as string) as Record<string, unknown> })
    return answer()
  })
  const client = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.from([language, link]) })
  return { ask: async () => (await client.query({ query: question, variables: { code: '150500000000' } })).data, sent }
}

const json = (status: number, body: unknown) => () => Promise.resolve(new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } }))

test('a question goes out with its name, text, variables and the headers of the links before', async () => {
  const { ask, sent } = answering(json(200, { data: { region: { __typename: 'Region', code: '150500000000' } } }))
  expect(await ask()).toMatchObject({ region: { code: '150500000000' } })
  expect(sent).toMatchObject([{ headers: { 'accept-language': 'en', 'content-type': 'application/json' }, body: { operationName: 'City', variables: { code: '150500000000' } } }])
  expect(sent[0]?.body['query']).toContain('region(code: $code)')
})

test.each([200, 400, 500, 503])('errors that the service names reach the page under status %i', async (status) => {
  const { ask } = answering(json(status, { errors: [{ message: '现在查不到', extensions: { code: 'UNAVAILABLE' } }] }))
  await expect(ask()).rejects.toSatisfy((error) => CombinedGraphQLErrors.is(error) && error.errors[0]?.extensions?.['code'] === 'UNAVAILABLE')
})

test.each([[502, '<html>Bad gateway</html>'], [200, '{"ok":true}'], [200, '']])('what is no answer of the service (%i %s) is told from the errors it names', async (status, body) => {
  const { ask } = answering(() => Promise.resolve(new Response(body, { status })))
  await expect(ask()).rejects.toSatisfy((error) => ServerError.is(error))
})

test('a request that reached nobody stays the error it was', async () => {
  const { ask } = answering(() => Promise.reject(new TypeError('Failed to fetch')))
  await expect(ask()).rejects.toBeInstanceOf(TypeError)
})
