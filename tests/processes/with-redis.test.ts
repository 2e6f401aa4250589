import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startThrowawayRedis } from '../../bin/throwaway-redis.mjs'
import { ask, signIn } from './person.ts'
import { makeGround } from './service.ts'
import type { Ground, Service } from './service.ts'
import { heardAfter, rulesOfTwo } from './two-of-them.ts'

const RATE = 5
const BURST = 15

let ground: Ground
let redis: Awaited<ReturnType<typeof startThrowawayRedis>>
let services: readonly [Service, Service]

beforeAll(async () => {
  redis = await startThrowawayRedis()
  ground = await makeGround()
  const environment = { REDIS_URL: redis.url }
  const first = await ground.start(environment)
  services = [first, await ground.start(environment)]
})
afterAll(async () => {
  await ground.remove()
  await redis.stop()
})

const origins = (): readonly [string, string] => [services[0].origin, services[1].origin]

/** Sixty requests of one account, in turn to the processes; the statuses, and what the rate may have let through. */
const crowd = async (places: readonly string[], token: string): Promise<{ readonly statuses: readonly number[]; readonly passed: number; readonly most: number }> => {
  const since = performance.now()
  const statuses = await Promise.all(Array.from({ length: 60 }, async (_, index) => (await ask(places[index % places.length] ?? '', token, '{ viewer { account { name } } }')).status))
  return { statuses, passed: statuses.filter((status) => status === 200).length, most: BURST + ((performance.now() - since) / 1_000) * RATE }
}

describe('two processes with a Redis', () => {
  rulesOfTwo(origins)
})

describe('the rate of an account', () => {
  test('holds across all processes and workers together', async () => {
    const limited = { REDIS_URL: redis.url, RATE_LIMIT: String(RATE) }
    const one = await ground.start({ ...limited, WORKERS: '2' })
    const other = await ground.start(limited)
    const token = await signIn(one.origin, 'city-office')
    await pause((BURST / RATE) * 1_000)
    const { passed, most } = await crowd([one.origin, other.origin], token)
    expect(passed).toBeGreaterThanOrEqual(BURST)
    expect(passed).toBeLessThanOrEqual(most)
    expect(one.words()).not.toContain('Without REDIS_URL')
    for (const service of [one, other]) expect(await service.end()).toBe(0)
  })
})

describe('reveals of an account', () => {
  test('are thirty an hour across all processes', async () => {
    const token = await signIn(origins()[0], 'auditor')
    const { body } = await ask(origins()[0], token, '{ households(first: 1) { nodes { id } } }')
    const { households } = body.data as { households: { nodes: readonly { id: string }[] } }
    const input = { id: households.nodes[0]?.id, field: 'PHONE', reason: '核对入户走访登记的电话' }
    const codes: (string | undefined)[] = []
    for (let count = 0; count < 34; count += 1) {
      const answer = await ask(origins()[count % 2] ?? '', token, 'mutation ($input: RevealInput!) { reveal(input: $input) { value userErrors { code } } }', { input })
      codes.push(answer.body.errors?.[0]?.extensions.code)
    }
    expect(codes.filter((code) => code === undefined)).toHaveLength(30)
    expect(codes.slice(30)).toEqual(Array.from({ length: 4 }, () => 'RATE_LIMITED'))
  })
})

describe('while Redis is away', () => {
  test('nothing fails: requests are counted by each process, changes come by the database, and the log says so once', async () => {
    const limited = { REDIS_URL: redis.url, RATE_LIMIT: String(RATE) }
    const service = await ground.start(limited)
    const token = await signIn(service.origin, 'auditor')
    await redis.stop()
    const away = await crowd([service.origin], token)
    expect(away.statuses.filter((status) => status !== 200 && status !== 429)).toEqual([])
    expect(away.passed).toBeGreaterThanOrEqual(BURST)
    expect(await heardAfter(...origins())).toBeLessThan(1_000)
    expect(service.words().match(/Redis is away/g)).toHaveLength(1)
    redis = await startThrowawayRedis({ port: redis.port })
    while (!service.words().includes('Redis is back')) {
      await ask(service.origin, token, '{ viewer { account { name } } }')
      await pause(100)
    }
    expect(await heardAfter(...origins())).toBeLessThan(1_000)
    expect(await service.end()).toBe(0)
  })

  test('the service starts', async () => {
    await redis.stop()
    const service = await ground.start({ REDIS_URL: redis.url })
    expect((await ask(service.origin, await signIn(service.origin, 'auditor'), '{ viewer { account { login } } }')).status).toBe(200)
    expect(await service.end()).toBe(0)
    redis = await startThrowawayRedis({ port: redis.port })
  })
})
