import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Connection } from 'mysql2/promise'
import { Pool } from 'undici'
import { empty, waitingSupervisor } from './storm-supervisor.ts'
import type { Tally, Waiting } from './storm-supervisor.ts'
import { faultsFound } from './system.ts'
import type { RunningServer } from './system.ts'
import { cpuOf } from './process-cost.ts'

/** So long is the database away when it is killed, and then as long as it takes to start. */
const AWAY = 5_000
const CONNECTIONS = 128
const CAPACITY_CONNECTIONS = 32
const SHOWN_REFUSALS = 10

/** What became of the storm. */
export interface StormResult {
  readonly supervisors: number
  readonly submitted: number
  readonly stored: number
  readonly duplicated: number
  readonly lost: number
  readonly refused: number
  /** Submissions a second with photos, as they came in. */
  readonly perSecond: number
  /** Milliseconds of a request, photos among them. */
  readonly p99: number
  readonly status429: number
  /** Answers of a service that fails, but for those that only say that the database is out of reach. */
  readonly status5xx: number
  /** 503 UNAVAILABLE: nothing was changed, come again. */
  readonly unavailable: number
  /** Seconds from the death of the database until it greeted again; null where it was left alone. */
  readonly databaseAway: number | null
  readonly photoMegabytes: number
  readonly seconds: number
  /** Without photos, as fast as the service takes them. */
  readonly capacity: { readonly perSecond: number; readonly p99: number; readonly cpuMsPerSubmission: number; readonly status5xx: number }
  /** Faults that `rollup verify` and `audit verify` find, beyond those before the storm. */
  readonly faults: number
}

/** Sessions of supervisors who signed in on an earlier day: a password's hash for each would measure something else. */
export const phonesOf = async (database: Connection, supervisors: number): Promise<Waiting[]> => {
  const [rows] = await database.query(`SELECT accountId, regionCode FROM appointment WHERE role = 'VOLUNTEER_SUPERVISOR' AND endedOn IS NULL ORDER BY id LIMIT ${Math.trunc(supervisors)}`)
  const phones: Waiting[] = []
  const sessions: string[][] = []
  for (const { accountId, regionCode } of rows as { accountId: string; regionCode: string }[]) {
    const token = randomBytes(32).toString('base64url')
    sessions.push([randomUUID(), createHash('sha256').update(token).digest('hex'), accountId, '2026-01-01 00:00:00.000', '2026-01-01 00:00:00.000', '2099-01-01 00:00:00.000'])
    phones.push(waitingSupervisor(token, regionCode))
  }
  for (let from = 0; from < sessions.length; from += 500) await database.query('INSERT INTO session (id, tokenHash, accountId, createdAt, lastSeenAt, expiresAt) VALUES ?', [sessions.slice(from, from + 500)])
  return phones
}

/** Nothing counted yet. */
export const newTally = (): Tally => ({ acknowledged: new Set(), refused: [], requests: 0, status429: 0, unavailable: 0, failures: [], latencies: [], photoBytes: 0 })

const p99Of = (tally: Tally): number => tally.latencies.toSorted((a, b) => a - b)[Math.floor(tally.latencies.length * 0.99)] ?? 0

/** How many of the submissions are stored. */
export const countStored = async (database: Connection, ids: readonly string[]): Promise<number> => {
  let stored = 0
  for (let from = 0; from < ids.length; from += 1_000) {
    const [rows] = await database.query('SELECT COUNT(*) AS total FROM observation WHERE id IN (?)', [ids.slice(from, from + 1_000)])
    stored += (rows as { total: number }[])[0]?.total ?? 0
  }
  return stored
}

const rowsIn = async (database: Connection): Promise<number> => {
  const [rows] = await database.query('SELECT COUNT(*) AS total FROM observation')
  return (rows as { total: number }[])[0]?.total ?? 0
}

const heldPhotos = async (database: Connection): Promise<number> => {
  const [rows] = await database.query("SELECT COUNT(*) AS total FROM attachment WHERE holderType = 'OBSERVATION'")
  return (rows as { total: number }[])[0]?.total ?? 0
}

const measureCapacity = async (api: RunningServer, database: Connection, { capacitySeconds: seconds, supervisors }: StormOptions): Promise<StormResult['capacity']> => {
  const phones = await phonesOf(database, supervisors)
  const pool = new Pool(api.origin, { connections: CAPACITY_CONNECTIONS, pipelining: 1 })
  const tally = newTally()
  const [started, cpu] = [performance.now(), cpuOf(api.pid)]
  const until = started + seconds * 1000
  const waiting = phones.values()
  await Promise.all(
    Array.from({ length: CAPACITY_CONNECTIONS }, async () => {
      for (const phone of waiting) {
        await empty(phone, pool, tally, false)
        if (performance.now() > until) return
      }
    }),
  )
  const elapsed = (performance.now() - started) / 1000
  await pool.close()
  return { perSecond: tally.acknowledged.size / elapsed, p99: p99Of(tally), cpuMsPerSubmission: (cpuOf(api.pid) - cpu) / Math.max(1, tally.acknowledged.size), status5xx: tally.failures.length + tally.unavailable }
}

/** How a storm is let loose. */
export interface StormOptions {
  readonly supervisors: number
  /** All are back within so many seconds. */
  readonly stormSeconds: number
  readonly capacitySeconds: number
  /** Kills the database for so many milliseconds, half-way through; null leaves it alone. */
  readonly killFor: ((milliseconds: number) => Promise<void>) | null
}

/** Kills the database when half of the time has gone, and waits until it is back; answers the seconds that it was away. */
const killHalfWay = async ({ stormSeconds, killFor }: StormOptions, say: (line: string) => void): Promise<number | null> => {
  if (killFor === null) return null
  await pause(stormSeconds * 500)
  say('  the database is killed')
  const died = performance.now()
  await killFor(AWAY)
  const away = (performance.now() - died) / 1000
  say(`  the database is back after ${away.toFixed(1)} s`)
  return away
}

/**
 * All supervisors come back into signal within some minutes, each with ten observations and two photos; one answer in
 * twenty is lost on the way back and its request sent again. What is refused for now, and what finds the database dead, is
 * sent again as well, as phones do.
 */
export const measureStorm = async (api: RunningServer, connect: () => Promise<Connection>, url: string, options: StormOptions, say: (line: string) => void): Promise<StormResult> => {
  // The floor of an earlier run signs its entries of the trail with a key of its own.
  const faults = async (): Promise<number> => (await faultsFound(url, ['rollup', 'verify'])) + (await faultsFound(url, ['audit', 'verify']))
  const faultsBefore = await faults()
  const early = await connect()
  const [before, photosBefore] = [await rowsIn(early), await heldPhotos(early)]
  const phones = await phonesOf(early, options.supervisors)
  await early.end()
  const pool = new Pool(api.origin, { connections: CONNECTIONS, pipelining: 1 })
  const tally = newTally()
  const started = performance.now()
  const shown = setInterval(() => say(`  ${Math.round((performance.now() - started) / 1000)} s: ${tally.acknowledged.size} submissions acknowledged, ${tally.status429} told to wait, ${tally.unavailable} told that the database is away`), 30_000)
  const [databaseAway] = await Promise.all([
    killHalfWay(options, say),
    ...phones.map(async (phone) => {
      await pause(Math.random() * options.stormSeconds * 1000)
      await empty(phone, pool, tally, true)
    }),
  ])
  clearInterval(shown)
  const seconds = (performance.now() - started) / 1000
  await pool.close()
  const database = await connect()
  const submitted = phones.flatMap((phone) => phone.observations.map((observation) => observation.id))
  const stored = await countStored(database, submitted)
  const added = (await rowsIn(database)) - before
  const photos = (await heldPhotos(database)) - photosBefore
  const wanted = phones.length * 2
  if (photos !== wanted) tally.refused.push(`${photos} photos are held where ${wanted} were sent`)
  for (const reason of [...new Set([...tally.refused, ...tally.failures])].slice(0, SHOWN_REFUSALS)) say(`  refused or failed: ${reason}`)
  const lost = tally.acknowledged.size - (await countStored(database, [...tally.acknowledged]))
  const capacity = await measureCapacity(api, database, options)
  await database.end()
  if (databaseAway !== null) say(`  while the database was away ${tally.unavailable} answers said so (503 UNAVAILABLE), and ${tally.failures.length} failed in another way`)
  return {
    supervisors: phones.length, submitted: submitted.length, stored, duplicated: added - stored, lost, refused: tally.refused.length, perSecond: stored / seconds, p99: p99Of(tally), status429: tally.status429,
    status5xx: tally.failures.length, unavailable: tally.unavailable, databaseAway, photoMegabytes: tally.photoBytes / 1_048_576, seconds, capacity, faults: (await faults()) - faultsBefore,
  }
}
