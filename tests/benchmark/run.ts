/**
 * The benchmark: the API beside a bare handler on the same database, workload by workload.
 *   npm run bench -- --scale city
 */
import { existsSync, readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { createConnection } from 'mysql2/promise'
import type { Connection } from 'mysql2/promise'
import { request } from 'undici'
import { measureExports } from './export-measure.ts'
import type { Ask } from './load.ts'
import { interleaved } from './measure.ts'
import type { Side } from './measure.ts'
import { readOptions, USAGE } from './options.ts'
import type { Options, Scale, WorkloadId } from './options.ts'
import { compare, headLine, lineOf, machine, writeResults } from './results.ts'
import type { Compared, ExportResult, WorkloadResult } from './results.ts'
import { measureStorm } from './storm.ts'
import { loadCity, openDatabase, startApi, startFloor } from './system.ts'
import type { RunningServer } from './system.ts'
import { signIn } from './viewers.ts'
import type { Viewer } from './viewers.ts'
import { bannerList } from './workloads/banner-list.ts'
import { cityDashboard } from './workloads/city-dashboard.ts'
import { householdExport } from './workloads/household-export.ts'
import { leaderHome } from './workloads/leader-home.ts'
import { nameSearch } from './workloads/name-search.ts'
import { submission } from './workloads/submission.ts'
import { villageList } from './workloads/village-list.ts'
import { firstOf } from './workloads/workload.ts'
import type { Ground, Workload } from './workloads/workload.ts'

const CONNECTIONS = [1, 32]
const CHECKED = 25

const PREPARED = { W1: leaderHome, W2: villageList, W3: cityDashboard, W4: submission, W5: nameSearch, W7: bannerList } as const satisfies Record<Exclude<WorkloadId, 'W6'>, (ground: Ground) => Promise<Workload>>

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

/** Signs people in once, whichever workloads ask for them. */
const holdersOf = (origin: string, database: Connection): Ground['holders'] => {
  const known = new Map<string, Viewer>()
  return async (role, count) => {
    // Banner offices by the size of their banner, so that the export is a large one; everybody else in the order of the logins.
    const [rows] = await database.query(
      'SELECT a.login, p.regionCode AS region FROM appointment p JOIN account a ON a.id = p.accountId WHERE p.role = ? AND p.endedOn IS NULL ORDER BY (SELECT COUNT(*) FROM household h WHERE p.role = ? AND h.regionCode >= p.regionCode AND h.regionCode < p.regionCode + 1000000) DESC, a.login',
      [role, 'BANNER_OFFICE'],
    )
    const all = rows as { login: string; region: string }[]
    const step = Math.max(1, Math.floor(all.length / count))
    const chosen = all.filter((_, index) => index % step === 0).slice(0, count)
    for (const viewer of await signIn(origin, chosen.map(({ login }) => login).filter((login) => !known.has(login)))) known.set(viewer.login, viewer)
    return chosen.flatMap(({ login, region }) => {
      const viewer = known.get(login)
      return viewer === undefined ? [] : [{ ...viewer, region }]
    })
  }
}

/** Signs one person in time and again: what many people ask is put together differently from what one session asks. */
const sessionsOf = (origin: string, holders: Ground['holders']): Ground['sessions'] => {
  const known = new Map<string, Promise<Viewer[]>>()
  return async (role, count) => {
    const { login } = firstOf(await holders(role, 1))
    const sessions = known.get(`${login} ${count}`) ?? signIn(origin, Array.from({ length: count }, () => login))
    known.set(`${login} ${count}`, sessions)
    return sessions
  }
}

const bodyOf = async (origin: string, { method, path, headers, body }: Ask): Promise<string> => {
  const answer = await request(`${origin}${path}`, { method, headers, body: body ?? null })
  return answer.body.text()
}

/** Refuses to measure two sides that do not say the same. */
const check = async (id: string, workload: Workload, api: RunningServer, floor: RunningServer): Promise<void> => {
  for (let count = 0; count < CHECKED; count += 1) {
    const pair = workload.scoped()
    const [ours, bare] = [await bodyOf(api.origin, pair.api), await bodyOf(floor.origin, pair.floor)]
    const agrees = workload.agrees?.(ours, bare) ?? isDeepStrictEqual(JSON.parse(ours), JSON.parse(bare))
    if (!agrees) throw new Error(`${id}: the API and the floor differ.\n${ours.slice(0, 2000)}\n${bare.slice(0, 2000)}`)
  }
}

const noErrors = (status: number, body: string): boolean => status === 200 && !body.includes('"errors"')

interface Servers {
  readonly api: RunningServer
  readonly floor: RunningServer
  /** The API in one process, when the one that is measured has several; null otherwise. */
  readonly alone: RunningServer | null
}

const measureWorkload = async (id: Exclude<WorkloadId, 'W6'>, ground: Ground, { api, floor, alone }: Servers, options: Options): Promise<WorkloadResult> => {
  const workload = await PREPARED[id](ground)
  await check(id, workload, api, floor)
  const side = (server: RunningServer, next: Side['next']): Side => ({ origin: server.origin, pid: server.pid, next, isRight: noErrors })
  const connections: Record<string, Compared> = {}
  for (const count of CONNECTIONS) {
    const figures = await interleaved({ api: side(api, () => workload.scoped().api), floor: side(floor, () => workload.scoped().floor) }, count, options.seconds)
    const compared = compare(figures.api, figures.floor)
    connections[String(count)] = compared
    say(lineOf(id, String(count), compared))
  }
  const at32 = connections['32']
  if (at32 === undefined) throw new Error('32 connections were not measured.')
  const next = (): Ask => workload.scoped().api
  const result: WorkloadResult = { ...at32, connections }
  if (alone !== null) {
    const { several, one } = await interleaved({ several: side(api, next), one: side(alone, next) }, 32, options.seconds)
    result.severalToOne = { cpu: several.cpuMs / one.cpuMs, rps: several.rps / one.rps }
    say(`${id}: ${options.workers} processes against one, processor time a request ${result.severalToOne.cpu.toFixed(3)}, requests a second ${result.severalToOne.rps.toFixed(2)}`)
  }
  if (workload.unscoped !== undefined) {
    const { scoped, unscoped } = await interleaved({ scoped: side(api, next), unscoped: side(api, workload.unscoped) }, 32, options.seconds)
    result.cpuScopedToUnscoped = scoped.cpuMs / unscoped.cpuMs
    say(`${id}: processor time scoped against unscoped ${result.cpuScopedToUnscoped.toFixed(3)}`)
  }
  return result
}

const measureExport = async (ground: Ground, api: RunningServer, floor: RunningServer): Promise<ExportResult> => {
  const { viewer, apiPath, floorPath } = await householdExport(ground)
  const figures = await measureExports(api, floor, { api: apiPath, floor: floorPath, token: viewer.token })
  const result = { ...figures.api, ratioToFloor: figures.api.rowsPerSecond / figures.floor.rowsPerSecond, floor: figures.floor }
  say(`W6       ${result.ratioToFloor.toFixed(2)} of the floor: ${Math.round(result.rowsPerSecond)} rows/s (floor ${Math.round(result.floor.rowsPerSecond)}), ${figures.rows} rows, memory +${result.memoryGrowthMb.toFixed(0)} MB (floor +${result.floor.memoryGrowthMb.toFixed(0)})`)
  return result
}

type Measured = Record<string, WorkloadResult | ExportResult>

const measureScale = async (scale: Scale, options: Options, results: Record<string, unknown>): Promise<Measured> => {
  const database = await openDatabase(options.database)
  const stops: (() => Promise<void>)[] = [database.stop]
  try {
    say(`Loading the demo city ${scale}…`)
    const loadSeconds = await loadCity(database.url, scale)
    say(`Loaded in ${loadSeconds.toFixed(0)} s`)
    const connect = (): Promise<Connection> => createConnection({ uri: database.url, dateStrings: true })
    const connection = await connect()
    // A database that was killed has closed it already.
    connection.on('error', () => undefined)
    stops.unshift(() => connection.end().catch(() => undefined))
    const [versions] = await connection.query('SELECT VERSION() AS version')
    results['machine'] = machine((versions as { version: string }[])[0]?.version ?? '')
    const api = await startApi(database.url, { workers: options.workers, profileFolder: options.profile ? 'bench-profile' : null })
    stops.unshift(api.stop)
    const floor = await startFloor(database.url)
    stops.unshift(floor.stop)
    const alone = options.workers > 1 ? await startApi(database.url) : null
    if (alone !== null) stops.unshift(alone.stop)
    const holders = holdersOf(api.origin, connection)
    const ground: Ground = { origin: api.origin, database: connection, holders, sessions: sessionsOf(api.origin, holders) }
    say(headLine())
    const measured: Measured = {}
    for (const id of options.only) measured[id] = id === 'W6' ? await measureExport(ground, api, floor) : await measureWorkload(id, ground, { api, floor, alone }, options)
    if (options.storm) results['storm'] = await measureStorm(api, connect, database.url, { supervisors: options.supervisors, stormSeconds: options.stormSeconds, capacitySeconds: options.seconds, killFor: options.killDatabase ? database.killFor : null }, say)
    return measured
  } finally {
    for (const stop of stops) await stop()
  }
}

const isWorkload = (result: WorkloadResult | ExportResult | undefined): result is WorkloadResult => result !== undefined && 'p99' in result

/** How much slower ten times the city is. */
const besideCity = (large: Measured, city: Measured): object =>
  Object.fromEntries(
    Object.entries(large).map(([id, result]) => {
      const small = city[id]
      return [id, isWorkload(result) && isWorkload(small) ? { ...result, p99X10ToCity: result.p99 / small.p99 } : result]
    }),
  )

/** City figures of an earlier run on this machine; null when there are none. */
const earlierCity = (file: string): Measured | null => {
  if (!existsSync(file)) return null
  const earlier = JSON.parse(readFileSync(file, 'utf8')) as { scale?: string; workloads?: Measured }
  return earlier.scale === 'city' ? (earlier.workloads ?? null) : null
}

/** The options, or the end: somebody who mistyped needs the sentence and not where it was thrown. */
const givenOptions = (words: readonly string[]): Options => {
  try {
    return readOptions(words)
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`)
    return process.exit(2)
  }
}

if (process.argv.includes('--help')) {
  say(USAGE)
  process.exit()
}
const options = givenOptions(process.argv.slice(2))
const results: Record<string, unknown> = { machine: {}, scale: options.scale, workloads: {} }
if (options.scale === 'x10') {
  // A named database holds one scale; then the city's figures are those of the run before.
  const city = options.database === null ? await measureScale('city', options, results) : earlierCity(options.results)
  results['scale'] = 'city'
  results['workloads'] = city ?? {}
  results['x10'] = besideCity(await measureScale('x10', options, results), city ?? {})
} else {
  results['workloads'] = await measureScale(options.scale, options, results)
}
writeResults(options.results, results)
if (results['storm'] !== undefined) say(JSON.stringify(results['storm'], null, 2))
say(`Written: ${options.results}`)
