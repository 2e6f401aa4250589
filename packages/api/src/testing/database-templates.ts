import 'reflect-metadata'
import type { TestProject } from 'vitest/node'
import { loadDemo, openDatabase } from '../application.js'
import { readConfig } from '../config.js'
import { Database } from '../data/database.js'
import { createTestDatabase } from './test-database.js'
import type { TestDatabase } from './test-database.js'
import { testSettings } from './test-settings.js'

/** Databases that are made once for all test files, each of which works on a copy: migrated and without a row, and the demo city `tiny` as a first start loads it. */
export interface DatabaseTemplates {
  readonly migrated: string
  readonly tiny: string
}

declare module 'vitest' {
  export interface ProvidedContext {
    databaseTemplates: DatabaseTemplates
  }
}

/** Makes the templates before the first test file and removes them after the last. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const made: TestDatabase[] = []
  const template = async (fill: (url: string) => Promise<void>): Promise<string> => {
    const database = await createTestDatabase()
    made.push(database)
    await fill(database.url)
    return database.url
  }
  const migrated = await template(async (url) => {
    const database = await Database.open(url)
    await database.migrate()
    await database.close()
  })
  const tiny = await template(async (url) => {
    const config = readConfig(testSettings(url, 'tiny'))
    const database = await openDatabase(config)
    await loadDemo(database, config, () => undefined)
    await database.close()
  })
  project.provide('databaseTemplates', { migrated, tiny })
  return async () => {
    for (const database of made) await database.remove()
  }
}
