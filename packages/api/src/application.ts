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
import type { LoadProgress } from './features/demo-city/demo-loader.js'
import { demoState } from './features/demo-city/demo-state.js'
import { loadRegions } from './features/region/region-loader.js'
import { describeError } from './http/error-log.js'
import { refuseHalfRestored } from './features/backup/restore-mark.js'
import { createServer } from './http/server.js'
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

/** The business clock: TODAY when it is set, else the demo city's day where one is loaded, else the real date. */
export const clockOf = (config: Pick<Config, 'today'>, demoLoaded: boolean): Clock => {
  const day = config.today ?? (demoLoaded ? DEMO_TODAY : null)
  return day === null ? systemClock() : demoClock(day)
}

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

/** What tests decide for themselves. */
export interface ApplicationOptions {
  readonly clock?: Clock
  /** Serves the API alone, whether or not the portal is built. */
  readonly withoutPortal?: boolean
}

/** Puts the application together on an open database; it does not listen yet. */
export const createApplication = async (config: Config, database: Database, logger: Logger, options: ApplicationOptions = {}): Promise<Application> => {
  const demoLoaded = (await demoState(database))?.complete ?? false
  const clock = options.clock ?? clockOf(config, demoLoaded)
  const core = await createCore(database, clock, dataKeyOf(config), config.formerDataKeys, (error) => logger.error({ error: describeError(error) }, 'outbox'))
  const composition = compose(core, config)
  let closing = false
  const ready = async (): Promise<boolean> => !closing && (await database.isReachable())
  const server = await createServer({ core, composition, logger, ready, rateLimit: config.rateLimit, portalFolder: options.withoutPortal === true ? null : portalFolder() })
  return {
    core,
    composition,
    server,
    close: async () => {
      closing = true
      await server.close()
      await core.outbox.close()
      await database.close()
    },
  }
}
