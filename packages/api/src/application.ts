import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import { compose, createCore } from './composition.js'
import type { Composition } from './composition.js'
import { DEMO_TODAY } from './config.js'
import type { Config } from './config.js'
import type { Core } from './core.js'
import { dataKeyOf } from './data/data-key.js'
import { Database } from './data/database.js'
import { FieldCipher } from './data/field-cipher.js'
import { hasAccounts, loadDemoCity } from './features/demo-city/demo-loader.js'
import type { LoadProgress } from './features/demo-city/demo-writing.js'
import { demoState } from './features/demo-city/demo-state.js'
import { loadRegions } from './features/region/region-loader.js'
import { describeError } from './http/error-log.js'
import { refuseHalfRestored } from './features/backup/restore-mark.js'
import type { GatherMetrics } from './http/operations-routes.js'
import { createServer } from './http/server.js'
import { pacesOf } from './paces.js'
import { relayThrough } from './redis/event-relay.js'
import { RedisLink, installationName } from './redis/redis-link.js'
import { demoClock, systemClock } from './time/clock.js'
import type { Clock } from './time/clock.js'

/** Everything that runs in one process. */
export interface Application {
  readonly core: Core
  readonly composition: Composition
  readonly server: FastifyInstance
  /** Lets work in flight end, closes sockets, then the database. */
  readonly close: () => Promise<void>
}

/**
 * The business clock: TODAY when it is set, else the demo city's day where one is loaded, else the real date. A day that is
 * not the real one begins to run on at the real time `began`.
 */
export const clockOf = (config: Pick<Config, 'today'>, demoLoaded: boolean, began: number = Date.now()): Clock => {
  const day = config.today ?? (demoLoaded ? DEMO_TODAY : null)
  return day === null ? systemClock() : demoClock(day, undefined, began)
}

/** Milliseconds for requests at work when the service ends. */
const GRACE = 10_000
/** Milliseconds after which another process's marks on divisions are known here at the latest. */
const MARKS_READ_EVERY = 30_000

const portalFolder = (): string | null => {
  const folder = join(fileURLToPath(import.meta.url), '../../../portal/dist')
  return existsSync(folder) ? folder : null
}

/** Opens the database and brings schema and divisions up to date. */
export const openDatabase = async (config: Pick<Config, 'databaseUrl'>): Promise<Database> => {
  const database = await Database.open(config.databaseUrl)
  try {
    await database.migrate()
    await refuseHalfRestored(database)
    await loadRegions(database)
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}

/** True when a demo city is asked for and the database holds nothing yet, or a load that was cut off. */
export const demoIsWanted = async (database: Database, config: Pick<Config, 'demo'>): Promise<boolean> => {
  const state = await demoState(database)
  if (config.demo === 'none') {
    if (state?.complete === false) throw new Error(`Loading the demo city was cut off, so this database is not whole. Start once with DEMO=${state.scale} to load it anew, or use an empty database.`)
    return false
  }
  return state === null ? !(await hasAccounts(database)) : !state.complete
}

/** Loads the demo city that the configuration asks for. */
export const loadDemo = async (database: Database, config: Config, onProgress: LoadProgress): Promise<void> => {
  if (config.demo === 'none') return
  const cipher = new FieldCipher(dataKeyOf(config), config.formerDataKeys)
  await loadDemoCity(database, cipher, clockOf(config, true), config.demo, onProgress)
}

/** What is decided by whoever starts the application: tests, and one of several processes. */
export interface ApplicationOptions {
  readonly clock?: Clock
  /** The metrics of all processes, where this one is not the only one. */
  readonly gatherMetrics?: GatherMetrics
  /** Milliseconds in which connections that are open when the service ends may still ask; none unless given. */
  readonly farewell?: number
  /** Serves the API alone, whether or not the portal is built. */
  readonly withoutPortal?: boolean
}

/** Puts the application together on an open database; it does not listen yet. */
export const createApplication = async (config: Config, database: Database, logger: Logger, options: ApplicationOptions = {}): Promise<Application> => {
  const demoLoaded = (await demoState(database))?.complete ?? false
  const clock = options.clock ?? clockOf(config, demoLoaded)
  const dataKey = dataKeyOf(config)
  const redis = config.redisUrl === null ? null : new RedisLink(config.redisUrl, installationName(config.databaseUrl, dataKey), logger)
  const relay = redis === null ? null : relayThrough(redis)
  const core = await createCore(database, clock, dataKey, config.formerDataKeys, (error) => logger.error({ error: describeError(error) }, 'outbox'), relay)
  const paces = pacesOf(config, redis, () => clock.realNow())
  const composition = compose(core, config, paces, (error) => logger.error({ error: describeError(error) }, 'work beside the requests'))
  let closing = false
  const marks = setInterval(() => {
    core.regions.refresh(database).catch((error: unknown) => logger.error({ error: describeError(error) }, 'regions'))
  }, MARKS_READ_EVERY)
  marks.unref()
  const ready = async (): Promise<boolean> => !closing && (await database.isReachable())
  const server = await createServer({ core, composition, logger, ready, pace: paces.requests, portalFolder: options.withoutPortal === true ? null : portalFolder(), gatherMetrics: options.gatherMetrics ?? null, farewell: options.farewell ?? 0 })
  return {
    core,
    composition,
    server,
    close: async () => {
      closing = true
      clearInterval(marks)
      await composition.services.imports.stop()
      await composition.services.push.stop()
      // Whoever began a request and never ends it does not keep the service from ending.
      const timer = setTimeout(() => server.server.closeAllConnections(), GRACE)
      await server.close().finally(() => clearTimeout(timer))
      await composition.services.sessions.settle()
      await core.outbox.close()
      redis?.close()
      await database.close()
    },
  }
}
