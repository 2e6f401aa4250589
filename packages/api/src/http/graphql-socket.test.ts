import { once } from 'node:events'
import { connect } from 'node:net'
import { createClient } from 'graphql-ws'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import WebSocket from 'ws'
import { startApi } from '../testing/api-under-test.js'
import { MOST_OPERATIONS } from './graphql-socket.js'
import type { ApiUnderTest } from '../testing/api-under-test.js'

let api: ApiUnderTest
let address: URL

beforeAll(async () => {
  api = await startApi()
  address = new URL(await api.application.server.listen({ port: 0, host: '127.0.0.1' }))
})
afterAll(async () => api.close())

/** Asks for a socket with bytes of our own, and waits until the server has ended the connection. */
const askForSocket = async (target: string, cookie = ''): Promise<void> => {
  const socket = connect(Number(address.port), address.hostname)
  socket.on('data', (bytes) => {
    // A socket that was opened is left at once: the server has read the request by then.
    if (bytes.toString('latin1').startsWith('HTTP/1.1 101')) socket.end()
  })
  socket.write(`GET ${target} HTTP/1.1\r\nHost: ${address.host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n${cookie}\r\n`)
  await once(socket, 'close')
}

/** The codes of the errors that one operation over a socket is answered with, and whether the socket stayed open. */
const answerTo = async (token: string, query: string): Promise<{ codes: unknown[]; closed: boolean }> => {
  let closed = false
  const client = createClient({
    url: new URL('/graphql', address).href.replace('http', 'ws'),
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${token}` },
    retryAttempts: 0,
    lazy: false,
    onNonLazyError: () => {
      closed = true
    },
  })
  const codes = await new Promise<unknown[]>((resolve) => {
    client.subscribe({ query }, {
      next: ({ errors }) => resolve((errors ?? []).map((error) => error.extensions?.['code'])),
      error: (errors) => resolve(Array.isArray(errors) ? errors.map((error: { extensions?: { code?: string } }) => error.extensions?.code) : [errors]),
      complete: () => resolve([]),
    })
  })
  const stayedOpen = !closed
  await client.dispose()
  return { codes, closed: !stayedOpen }
}

describe('a socket', () => {
  it.each(['//', '/graphql/other', '/\\', '*', 'http://', '///graphql'])('is not opened at %s, and the server lives on', async (target) => {
    await askForSocket(target)
    expect((await fetch(new URL('/healthz', address))).status).toBe(200)
  })

  it('is opened for a cookie that nobody made without the server minding', async () => {
    await askForSocket('/graphql', 'Cookie: bangfu_session=%E0%A4%A\r\n')
    expect((await fetch(new URL('/healthz', address))).status).toBe(200)
  })
})

describe('an operation over a socket', () => {
  it.each([
    ['cannot be read', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
    ['asks for what there is not', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['nests too deep', `{ region(code: "1") ${'{ children '.repeat(16)}{ code }${' }'.repeat(16)} }`, 'QUERY_TOO_COMPLEX'],
    ['would cost too much with every change', `subscription { dashboardChanged(region: "150500000000") { region { ${'children { parent { '.repeat(3)} code ${'} } '.repeat(3)} } } }`, 'QUERY_TOO_COMPLEX'],
  ])('that %s is answered with its code, and the socket stays open', async (_name, query, code) => {
    const { token } = await api.as('auditor')
    expect(await answerTo(token, query)).toEqual({ codes: [code], closed: false })
  })
})

describe('the operations of one account', () => {
  /** Opens a socket with that many subscriptions and one query after them; answers the codes of refused subscriptions once the query is answered. */
  const subscribe = async (token: string, count: number): Promise<{ refused: unknown[]; close: () => void }> =>
    new Promise((resolve) => {
      const refused: unknown[] = []
      const socket = new WebSocket(new URL('/graphql', address).href.replace('http', 'ws'), 'graphql-transport-ws')
      const send = (message: object): void => socket.send(JSON.stringify(message))
      socket.on('open', () => send({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } }))
      socket.on('message', (data: Buffer) => {
        const { id, type, payload } = JSON.parse(data.toString('utf8')) as { id?: string; type: string; payload?: { extensions?: { code?: string } }[] }
        if (type === 'connection_ack') {
          for (let each = 0; each < count; each += 1) send({ id: String(each), type: 'subscribe', payload: { query: 'subscription { dashboardChanged(region: "150500000000") { asOf } }' } })
          send({ id: 'last', type: 'subscribe', payload: { query: '{ viewer { account { id } } }' } })
        }
        if (id === 'last') resolve({ refused, close: () => socket.terminate() })
        else if (type === 'error') refused.push(payload?.[0]?.extensions?.code)
      })
    })

  it('are limited over all its sockets, since every change is told to each', async () => {
    const { token } = await api.as('city-leader-5')
    const some = await subscribe(token, MOST_OPERATIONS)
    expect(some.refused).toEqual([])
    const more = await subscribe(token, 1)
    expect(more.refused).toEqual(['RATE_LIMITED'])
    const others = await subscribe((await api.as('city-leader-1')).token, 1)
    expect(others.refused).toEqual([])
    for (const { close } of [some, more, others]) close()
  })
})
