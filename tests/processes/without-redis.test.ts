import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { Pool } from 'undici'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask, signIn } from './person.ts'
import { makeGround } from './service.ts'
import type { Ground, Service } from './service.ts'
import { rulesOfTwo } from './two-of-them.ts'

let ground: Ground

beforeAll(async () => {
  ground = await makeGround()
})
afterAll(async () => ground.remove())

const NAME = JSON.stringify({ query: '{ viewer { account { name } } }' })
const asksOf = (token: string) => ({ method: 'POST', path: '/graphql', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: NAME }) as const

/** How many processes answer requests, as the metrics of all count them. */
const workersOf = async ({ origin }: Service): Promise<number> => {
  const metrics = await (await fetch(`${origin}/metrics`)).text()
  const [, count] = /^bangfu_processes (\d+)$/m.exec(metrics) ?? []
  return Number(count)
}

/** The service is ready as soon as one process answers; the second one may be counted a moment later. */
const untilTwoAnswer = async (service: Service): Promise<void> => {
  while ((await workersOf(service)) < 2) await pause(50)
}

/** The operating system's number of a process that the service began. */
const workerOf = ({ child }: Service): number => Number(execFileSync('pgrep', ['-P', String(child.pid)], { encoding: 'utf8' }).trim().split('\n')[0])

describe('two processes on one database', () => {
  let services: readonly [Service, Service]
  beforeAll(async () => {
    const first = await ground.start()
    services = [first, await ground.start()]
  })
  afterAll(async () => {
    for (const service of services) await service.end()
  })

  rulesOfTwo(() => [services[0].origin, services[1].origin])
})

describe('WORKERS=2', () => {
  test('answers two thousand requests at one moment, or says RATE_LIMITED', async () => {
    const service = await ground.start({ WORKERS: '2' })
    const token = await signIn(service.origin, 'city-office')
    const pool = new Pool(service.origin, { connections: 2_000, pipelining: 1 })
    const answers = await Promise.all(
      Array.from({ length: 2_000 }, async () => {
        const { statusCode, body } = await pool.request(asksOf(token))
        await body.dump()
        return statusCode
      }),
    )
    await pool.close()
    expect(answers.filter((status) => status !== 200 && status !== 429)).toEqual([])
    expect(answers).toContain(200)
    expect(await service.end()).toBe(0)
  })

  test('lets an account through at the rate of one process, each worker a share of it, and says so', async () => {
    const service = await ground.start({ WORKERS: '2', RATE_LIMIT: '2' })
    expect(service.words()).toContain('Without REDIS_URL each of the 2 processes counts by itself and lets an account through at 1 requests a second and 15 reveals an hour.')
    const token = await signIn(service.origin, 'city-office')
    const since = performance.now()
    const answers = await Promise.all(Array.from({ length: 60 }, async () => (await ask(service.origin, token, '{ viewer { account { name } } }')).status))
    const passed = answers.filter((status) => status === 200).length
    expect(passed).toBeLessThanOrEqual(6 + ((performance.now() - since) / 1_000) * 2)
    expect(passed).toBeGreaterThanOrEqual(3)
    expect(await service.end()).toBe(0)
  })

  test('replaces a worker that is killed, and goes on answering', async () => {
    const service = await ground.start({ WORKERS: '2' })
    await untilTwoAnswer(service)
    process.kill(workerOf(service), 'SIGKILL')
    while (!service.words().includes('a worker ended and is replaced')) await once(service.child.stderr ?? service.child, 'data')
    await untilTwoAnswer(service)
    expect(await service.end()).toBe(0)
  })

  test('ends without losing a request: each that was sent is answered, and the connection ends with the answer', async () => {
    const service = await ground.start({ WORKERS: '2' })
    const token = await signIn(service.origin, 'city-office')
    const pools = Array.from({ length: 24 }, () => new Pool(service.origin, { connections: 1, pipelining: 1 }))
    const statuses: number[] = []
    /** Asks on one connection, again and again, until the service says that the connection ends. */
    const sender = async (pool: Pool): Promise<void> => {
      for (;;) {
        const { statusCode, headers, body } = await pool.request(asksOf(token))
        await body.dump()
        statuses.push(statusCode)
        if (headers['connection'] === 'close') return
      }
    }
    const all = Promise.all(pools.map(sender))
    await pause(500)
    const before = statuses.length
    const code = service.end()
    await all
    expect(statuses.filter((status) => status !== 200)).toEqual([])
    expect(statuses.length).toBeGreaterThan(before)
    expect(await code).toBe(0)
    await Promise.all(pools.map((pool) => pool.close()))
  })

  test('is refused on the embedded database with a sentence', async () => {
    await expect(ground.start({ WORKERS: '2', DATABASE_URL: 'sqlite:/nowhere/bangfu.db' })).rejects.toThrow('The embedded database serves one process: leave WORKERS out, or name MySQL or MariaDB in DATABASE_URL.')
  })
})
