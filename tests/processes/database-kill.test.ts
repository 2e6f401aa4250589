import { setTimeout as pause } from 'node:timers/promises'
import { createConnection } from 'mysql2/promise'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Pool } from 'undici'
import { findDatabaseServer, startThrowawayDatabase } from '../../bin/throwaway-mariadb.mjs'
import { countStored, newTally, phonesOf } from '../benchmark/storm.ts'
import { empty } from '../benchmark/storm-supervisor.ts'
import { makeGround } from './service.ts'
import type { Ground, Service } from './service.ts'

const SUPERVISORS = 24
/** Milliseconds over which they come back, and for which the database is away in the middle. */
const SPREAD = 4_000
const AWAY = 1_000

// A named server is nobody's to kill: this one is the test's own.
describe.skipIf(findDatabaseServer() === undefined)('a database that dies in the middle', () => {
  let database: Awaited<ReturnType<typeof startThrowawayDatabase>>
  let ground: Ground
  let service: Service
  beforeAll(async () => {
    database = await startThrowawayDatabase({ durable: true })
    ground = await makeGround(database.url)
    service = await ground.start()
  })
  afterAll(async () => {
    await ground.remove()
    await database.stop()
  })

  const stored = async (): Promise<{ readonly reports: number; readonly photos: number }> => {
    const [row] = await ground.rows("SELECT (SELECT COUNT(*) FROM observation) AS reports, (SELECT COUNT(*) FROM attachment WHERE holderType = 'OBSERVATION') AS photos")
    return { reports: Number(row?.['reports']), photos: Number(row?.['photos']) }
  }

  test('supervisors who come back while the database is killed and started again lose nothing and report nothing twice', async () => {
    const connect = () => createConnection({ uri: ground.databaseUrl, dateStrings: true })
    const early = await connect()
    const phones = await phonesOf(early, SUPERVISORS)
    await early.end()
    const before = await stored()
    const pool = new Pool(service.origin, { connections: 16, pipelining: 1 })
    const tally = newTally()
    await Promise.all([
      pause(SPREAD / 2).then(() => database.killFor(AWAY)),
      ...phones.map(async (phone, n) => {
        await pause((SPREAD * n) / phones.length)
        await empty(phone, pool, tally, true)
      }),
    ])
    await pool.close()
    // Whatever came while it was away was told so, and nothing else went wrong.
    expect(tally.failures).toEqual([])
    expect(tally.refused).toEqual([])
    expect(tally.unavailable).toBeGreaterThan(0)

    const submitted = phones.flatMap((phone) => phone.observations.map(({ id }) => id))
    expect(tally.acknowledged.size).toBe(submitted.length)
    const late = await connect()
    expect(await countStored(late, submitted)).toBe(submitted.length)
    await late.end()
    expect(await stored()).toEqual({ reports: before.reports + submitted.length, photos: before.photos + phones.length * 2 })
    expect(await ground.verify('rollup')).toBe('')
    expect(await ground.verify('audit')).toBe('')
    expect((await fetch(`${service.origin}/readyz`)).status).toBe(200)
  })
})
