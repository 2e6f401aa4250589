import { inject } from 'vitest'
import { Database } from '../data/database.js'
import { createTestDatabase } from './test-database.js'

/** A migrated database without a row, on the dialect of the lane. */
export interface EmptyDatabase {
  readonly database: Database
  /** Another connection to the same database, as another process has. */
  readonly another: () => Promise<Database>
  readonly close: () => Promise<void>
}

/** Makes one for a test of the data layer alone. */
export const emptyDatabase = async (): Promise<EmptyDatabase> => {
  const made = await createTestDatabase(inject('databaseTemplates').migrated)
  const opened: Database[] = []
  const open = async (): Promise<Database> => {
    const database = await Database.open(made.url)
    opened.push(database)
    await database.migrate()
    return database
  }
  return {
    database: await open(),
    another: open,
    close: async () => {
      for (const database of opened) await database.close()
      await made.remove()
    },
  }
}
