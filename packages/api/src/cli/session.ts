import { clockOf, openDatabase } from '../application.js'
import { createCore } from '../composition.js'
import { readConfig } from '../config.js'
import type { Config } from '../config.js'
import type { Core } from '../core.js'
import { dataKeyOf } from '../data/data-key.js'
import type { Database } from '../data/database.js'
import { demoState } from '../features/demo-city/demo-state.js'
import { misused } from './command.js'
import type { CommandLine } from './command.js'
import type { ParsedWords } from './options.js'

/** The environment of a command, with `--db` in place of DATABASE_URL. */
export const environmentOf = (line: CommandLine, words: ParsedWords): NodeJS.ProcessEnv => {
  const url = words.text('db')
  // Never the default database by mistake, such as when a script's variable was empty.
  if (url === '') throw misused('--db is empty.')
  return { ...line.environment, ...(url === undefined ? {} : { DATABASE_URL: url }) }
}

/** The configuration of a command. */
export const configOf = (line: CommandLine, words: ParsedWords): Config => readConfig(environmentOf(line, words))

/** Opens the database, brings it up to date, does the work and closes it again. */
export const withDatabase = async <T>(config: Config, work: (database: Database) => Promise<T>): Promise<T> => {
  const database = await openDatabase(config)
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

/** Does the work on the core of an open database, as the service itself would be built. */
export const withCore = async <T>(config: Config, work: (core: Core) => Promise<T>): Promise<T> =>
  withDatabase(config, async (database) => {
    const demoLoaded = (await demoState(database))?.complete ?? false
    const core = await createCore(database, clockOf(config, demoLoaded), dataKeyOf(config), config.formerDataKeys, (error) => {
      throw error
    })
    try {
      return await work(core)
    } finally {
      await core.outbox.close()
    }
  })
