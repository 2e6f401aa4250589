import { createClient } from 'graphql-ws'
import type { Client } from 'graphql-ws'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import WebSocket from 'ws'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { changeRows } from '../../testing/stored-rows.js'

const APPOINTMENTS = new UnscopedTable('Appointment', 'a test ends an appointment')
const SUBSCRIPTION = 'subscription ($region: ID!) { dashboardChanged(region: $region) { region { code } observations { total } } }'

interface Heard {
  readonly dashboardChanged: { readonly region: { readonly code: string }; readonly observations: { readonly total: number } }
}

describe('R-6 live dashboards', () => {
  let api: ApiUnderTest
  let address: string
  const clients: Client[] = []

  const connect = (token: string): { client: Client; closed: Promise<number> } => {
    let tellClosed: (code: number) => void = () => undefined
    const closed = new Promise<number>((resolve) => {
      tellClosed = resolve
    })
    const client = createClient({
      url: address.replace('http', 'ws') + '/graphql',
      webSocketImpl: WebSocket,
      connectionParams: { authorization: `Bearer ${token}` },
      retryAttempts: 0,
      lazy: true,
      on: { closed: (event) => tellClosed((event as { code: number }).code) },
    })
    clients.push(client)
    return { client, closed }
  }

  /** Subscribes; answers once the server listens, with what comes next. */
  const listenTo = (client: Client, region: string): AsyncGenerator<Heard> =>
    (async function* () {
      for await (const result of client.iterate<Heard>({ query: SUBSCRIPTION, variables: { region } })) {
        if (result.errors !== undefined) throw new Error(result.errors.map((error) => String(error.extensions?.['code'])).join(' '))
        if (result.data !== null && result.data !== undefined) yield result.data
      }
    })()

  const villageOf = async (): Promise<string> => {
    const leader = await APPOINTMENTS.findOne(api.application.core.database, [{ column: 'role', equals: 'DIVISION_LEADER' }])
    return leader?.regionCode ?? ''
  }

  const changeVillage = async (regionCode: string): Promise<void> => {
    const { database, rollup, outbox } = api.application.core
    await database.write(async (transaction) => {
      await rollup.add(transaction, regionCode, { figures: { observations: 1 }, turns: [] })
      await outbox.append(transaction, 'villageChanged', { regionCode })
    })
  }

  /** Changes the village until the subscription, which begins at its own time, has heard of it. */
  const changeUntilHeard = async (regionCode: string, heard: Promise<unknown>): Promise<void> => {
    let done = false
    const end = heard.finally(() => {
      done = true
    })
    while (!done) {
      await changeVillage(regionCode)
      await Promise.race([end, new Promise((resolve) => setTimeout(resolve, 300))])
    }
    await end
  }

  beforeAll(async () => {
    api = await startApi()
    address = await api.application.server.listen({ port: 0, host: '127.0.0.1' })
  })
  afterAll(async () => {
    await Promise.all(clients.map(async (client) => client.dispose()))
    await api.close()
  })

  it('tell a viewer of a committed change in scope within a second', async () => {
    const village = await villageOf()
    const { token } = await api.as('city-leader-5')
    const { client } = connect(token)
    const changes = listenTo(client, '150525000000')
    const first = changes.next()
    await changeUntilHeard(village, first)
    const before = (await first).value as Heard
    const next = changes.next()
    const started = performance.now()
    await changeVillage(village)
    const after = (await next).value as Heard
    expect(performance.now() - started).toBeLessThan(1_000)
    expect(after.dashboardChanged.region.code).toBe('150525000000')
    expect(after.dashboardChanged.observations.total).toBeGreaterThan(before.dashboardChanged.observations.total)
  })

  it('say nothing of changes in another banner', async () => {
    const { token } = await api.as('city-office')
    const { client } = connect(token)
    const heard: string[] = []
    const elsewhere = listenTo(client, '150524000000')
    const listening = (async () => {
      for await (const change of elsewhere) heard.push(change.dashboardChanged.region.code)
    })()
    const here = listenTo(client, '150525000000')
    const village = await villageOf()
    await changeUntilHeard(village, here.next())
    expect(heard).toEqual([])
    await client.dispose()
    await listening
  })

  it('refuse a region out of reach and a role without dashboards', async () => {
    const village = await villageOf()
    const finance = connect((await api.as('finance-office')).token)
    await expect(listenTo(finance.client, village).next()).rejects.toThrow('BAD_USER_INPUT')
    const bank = connect((await api.as('bank-office')).token)
    await expect(listenTo(bank.client, '150500000000').next()).rejects.toThrow('FORBIDDEN')
  })

  it('close the socket when the person signs out everywhere', async () => {
    const leader = await api.as('city-leader-5')
    const { client, closed } = connect(leader.token)
    const changes = listenTo(client, '150525000000')
    const first = changes.next()
    await changeUntilHeard(await villageOf(), first)
    const rest = changes.next().catch(() => null)
    await leader.data('mutation { signOut(everywhere: true) }')
    expect(await closed).toBe(4403)
    await rest
  })

  it('close the socket with the first change of another day, on which the appointment may no longer be in force', async () => {
    const { token } = await api.as('city-leader-5')
    const { client, closed } = connect(token)
    const changes = listenTo(client, '150525000000')
    await changeUntilHeard(await villageOf(), changes.next())
    const rest = changes.next().catch(() => null)
    api.clock.advance(24 * 3_600_000)
    await changeVillage(await villageOf())
    expect(await closed).toBe(4403)
    await rest
  })

  it('close the socket with the first change after a session ended of which no event told', async () => {
    const { token, accountId } = await api.as('city-leader-5')
    const { client, closed } = connect(token)
    const changes = listenTo(client, '150525000000')
    await changeUntilHeard(await villageOf(), changes.next())
    const rest = changes.next().catch(() => null)
    await changeRows(api, 'Session', [{ column: 'accountId', equals: accountId }], { endedAt: '2015-12-31 00:00:00.000' })
    await changeVillage(await villageOf())
    expect(await closed).toBe(4403)
    await rest
  })

  it('refuse a socket without a session', async () => {
    const { client } = connect('nobody-has-this-token-nobody-has-this')
    await expect(listenTo(client, '150500000000').next()).rejects.toBeDefined()
  })
})
