import 'reflect-metadata'
import { loadDemo, openDatabase } from './application.js'
import { readConfig } from './config.js'

/** How far the loading process is. */
export interface LoadMessage {
  readonly done: number
  readonly total: number
}

const run = async (): Promise<void> => {
  const config = readConfig(process.env)
  const database = await openDatabase(config)
  try {
    await loadDemo(database, config, (done, total) => {
      const message: LoadMessage = { done, total }
      process.send?.(message)
    })
  } finally {
    await database.close()
  }
}

run().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  },
)
