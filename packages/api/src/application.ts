import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import { compose, createCore } from './composition.js'
import type { Composition } from './composition.js'
import type { Config } from './config.js'
import type { Core } from './core.js'
import { dataKeyOf } from './data/data-key.js'
import { Database } from './data/database.js'
import { FieldCipher } from './data/field-cipher.js'
import { loadDemoCity } from './features/demo-city/demo-loader.js'
import type { LoadProgress } from './features/demo-city/demo-loader.js'
import { loadRegions } from './features/region/region-loader.js'
import { describeError } from './http/error-log.js'
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

/** The business clock of a configuration. */
export const clockOf = (config: Pick<Config, 'today'>): Clock => (config.today === null ? systemClock() : demoClock(config.today))

const portalFolder = (): string | null => {
  const folder = join(fileURLToPath(import.meta.url), '../../../portal/dist')
  return existsSync(folder) ? folder : null
}

/** Opens the database, brings it up to date, and loads the demo city where the configuration asks for one. */
export const openDatabase = async (config: Config, onProgress: LoadProgress): Promise<Database> => {
  const database = await Database.open(config.databaseUrl)
  try {
    await database.migrate()
    await loadRegions(database)
    if (config.demo !== 'none') {
      const cipher = new FieldCipher(dataKeyOf(config), config.formerDataKeys)
      await loadDemoCity(database, cipher, clockOf(config), config.demo, onProgress)
    }
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}

/** Puts the application together on an open database; it does not listen yet. */
export const createApplication = async (config: Config, database: Database, logger: Logger, clock: Clock = clockOf(config)): Promise<Application> => {
  const core = await createCore(database, clock, dataKeyOf(config), config.formerDataKeys, (error) => logger.error({ error: describeError(error) }, 'outbox tail'))
  const composition = compose(core, config)
  let closing = false
  const ready = async (): Promise<boolean> => !closing && (await database.isReachable())
  const server = await createServer({ core, composition, logger, ready, rateLimit: config.rateLimit, portalFolder: portalFolder() })
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
