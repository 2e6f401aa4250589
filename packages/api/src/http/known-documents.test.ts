import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi } from '../testing/api-under-test.js'
import type { ApiUnderTest } from '../testing/api-under-test.js'

let api: ApiUnderTest
let token: string
beforeAll(async () => {
  api = await startApi()
  token = (await api.as('town-office-150525100')).token
})
afterAll(async () => api.close())

interface Sent {
  readonly query?: unknown
  readonly operationName?: unknown
  readonly variables?: unknown
  readonly extensions?: unknown
}

const ACCEPTED = [undefined, 'application/json', '*/*', 'application/graphql-response+json,application/json;q=0.9', 'text/html']

/** Everything of an answer that a client can see, but for what tells one moment from another. */
const send = async (body: Sent | Sent[], accept: string | undefined, bearer: string | null = token): Promise<unknown> => {
  const response = await api.application.server.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', 'accept-language': 'en', ...(accept === undefined ? {} : { accept }), ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }) },
    payload: JSON.stringify(body),
  })
  const { date: _date, ...headers } = response.headers
  return { status: response.statusCode, headers, body: response.body.replace(/"correlationId":"[^"]*"/, '"correlationId":""') }
}

const ONE = 'query One($first: Int) { households(first: $first) { totalCount nodes { id headName persons { name } } } } query Two { viewer { account { login } } }'

const REQUESTS: Readonly<Record<string, Sent>> = {
  'a list': { query: '{ households(first: 3) { totalCount nodes { number headName } } }' },
  'a named operation with variables': { query: ONE, operationName: 'One', variables: { first: 2 } },
  'the other operation of the same document': { query: ONE, operationName: 'Two' },
  'no operation named where there are two': { query: ONE, variables: { first: 2 } },
  'an operation that the document lacks': { query: ONE, operationName: 'Three' },
  'a variable of the wrong type': { query: ONE, operationName: 'One', variables: { first: 'many' } },
  'a page that is too large': { query: ONE, operationName: 'One', variables: { first: 1000 } },
  'an operation that is not permitted': { query: '{ accounts(first: 1) { totalCount } }' },
  'a row out of scope': { query: '{ household(id: "00000000-0000-4000-8000-000000000000") { id } }' },
  'a mutation that is refused': { query: 'mutation { recordVisit(input: { id: "x", household: "y", visitedOn: "2015-12-30", findings: "z" }) { userErrors { code message } } }' },
  'extensions that say nothing': { query: '{ viewer { account { login } } }', extensions: {} },
  'extensions that ask for a persisted query': { query: '{ viewer { account { login } } }', extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } },
  'variables that are a list': { query: '{ viewer { account { login } } }', variables: [] },
  'a name that is a number': { query: '{ viewer { account { login } } }', operationName: 7 },
}

describe('a document that was read before', () => {
  it.each(Object.entries(REQUESTS))('is answered as the first time, to the letter: %s', async (_name, body) => {
    for (const accept of ACCEPTED) {
      const first = await send(body, accept)
      expect(await send(body, accept)).toEqual(first)
      expect(await send(body, accept)).toEqual(first)
    }
  })

  it('is refused without a session, and answered by the scope of whoever asks', async () => {
    const body = { query: '{ households(first: 1) { totalCount } }' }
    await send(body, undefined)
    expect(await send(body, undefined, null)).toMatchObject({ body: expect.stringContaining('UNAUTHENTICATED') as string })
    const leader = await api.as('administrator')
    expect(await send(body, undefined, leader.token)).toMatchObject({ body: expect.stringContaining('FORBIDDEN') as string })
  })

  it('writes once, whether it comes by the one way or by the other', async () => {
    const query = 'mutation ($input: SubmitObservationInput!) { submitObservation(input: $input) { replayed observation { number } userErrors { code } } }'
    const input = (id: string): Sent => ({ query, variables: { input: { id, kind: 'PUBLICITY', region: '150525100202', seenOn: '2015-12-30', text: '公示栏已更新' } } })
    const numberOf = (answer: unknown): string => /"number":"([^"]+)"/.exec((answer as { body: string }).body)?.[1] ?? ''
    const answers = [await send(input('11111111-1111-4111-8111-111111111111'), undefined), await send(input('22222222-2222-4222-8222-222222222222'), undefined), await send(input('22222222-2222-4222-8222-222222222222'), undefined)]
    expect(new Set(answers.map(numberOf)).size).toBe(2)
    expect((answers[2] as { body: string }).body).toContain('"replayed":true')
  })
})
