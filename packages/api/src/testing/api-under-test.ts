import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { pino } from 'pino'
import type { DestinationStream } from 'pino'
import { inject } from 'vitest'
import { createApplication, loadDemo, openDatabase } from '../application.js'
import type { Application } from '../application.js'
import { readConfig } from '../config.js'
import type { DemoScale } from '../config.js'
import type { Database } from '../data/database.js'
import { UnscopedTable } from '../data/unscoped-table.js'
import { createTestDatabase } from './test-database.js'
import { TEST_DAY, testSettings } from './test-settings.js'
import { fixedClock } from './fixed-clock.js'
import type { FixedClock } from './fixed-clock.js'

/** One error of a GraphQL answer. */
export interface AnsweredError {
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly extensions: { readonly code: string } & Readonly<Record<string, unknown>>
}

/** A GraphQL answer as it came over HTTP. */
export interface Answer<Data> {
  readonly status: number
  readonly data: Data | null
  readonly errors: readonly AnsweredError[] | undefined
}

/** Asks as one signed-in person. */
export interface Asker {
  readonly token: string
  readonly accountId: string
  /** Sends a document and gives back the whole answer. */
  readonly ask: <Data = Record<string, unknown>>(document: string, variables?: Record<string, unknown>) => Promise<Answer<Data>>
  /** Sends a document that must succeed and gives back its data. */
  readonly data: <Data = Record<string, never>>(document: string, variables?: Record<string, unknown>) => Promise<Data>
}

/** A whole API on a database of its own, reached over HTTP without a port. */
export interface ApiUnderTest {
  readonly application: Application
  readonly clock: FixedClock
  /** Asks as nobody. */
  readonly anonymous: Asker['ask']
  /** Signs a demo account in without spending time on its password. */
  readonly as: (login: string) => Promise<Asker>
  readonly close: () => Promise<void>
}

const ACCOUNTS = new UnscopedTable('Account', 'tests sign people in directly')

/** Starts the API on a fresh database with the demo city of a scale (`tiny` unless said otherwise; `none` for an empty register); `prepare` fills in what must be there when it starts. */
export const startApi = async (demo: DemoScale = 'tiny', environment: Record<string, string> = {}, prepare: (database: Database) => Promise<void> = () => Promise.resolve(), log?: DestinationStream): Promise<ApiUnderTest> => {
  const templates = inject('databaseTemplates')
  const database = await createTestDatabase(demo === 'tiny' ? templates.tiny : templates.migrated)
  const config = readConfig({ ...testSettings(database.url, demo), STORAGE_URL: `file:${join(database.folder, 'files')}`, ...environment })
  const clock = fixedClock(TEST_DAY)
  const opened = await openDatabase(config)
  await loadDemo(opened, config, () => undefined)
  await prepare(opened)
  const application = await createApplication(config, opened, log === undefined ? pino({ level: config.logLevel }) : pino({ level: config.logLevel }, log), { clock, withoutPortal: true })
  const { server, composition, core } = application

  const send = async <Data>(document: string, variables: Record<string, unknown>, headers: Record<string, string>): Promise<Answer<Data>> => {
    const response = await server.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers }, payload: { query: document, variables } })
    const body = response.json<{ data?: Data | null; errors?: AnsweredError[] }>()
    return { status: response.statusCode, data: body.data ?? null, errors: body.errors }
  }

  return {
    application,
    clock,
    anonymous: (document, variables = {}) => send(document, variables, {}),
    as: async (login) => {
      const account = await ACCOUNTS.findOne(core.database, [{ column: 'loginKey', equals: login }])
      if (account === null) throw new Error(`No account ${login} in the demo city ${demo}`)
      const { token } = await core.database.write((transaction) => composition.services.sessions.open(transaction, account.id))
      const ask: Asker['ask'] = (document, variables = {}) => send(document, variables, { authorization: `Bearer ${token}` })
      return {
        token,
        accountId: account.id,
        ask,
        data: async <Data>(document: string, variables: Record<string, unknown> = {}) => {
          const answer = await ask<Data>(document, variables)
          if (answer.errors !== undefined || answer.data === null) throw new Error(`${login}: ${JSON.stringify(answer.errors)}`)
          return answer.data
        },
      }
    },
    close: async () => {
      await application.close()
      await database.remove()
    },
  }
}

/** A fresh client-made id. */
export const newId = (): string => randomUUID()
