/** The lanes that run tests. Their counts are vitest's own. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { memoryFolder } from '../steps/memory-folder.mjs'
import { packageFolder, root } from '../steps/places.mjs'
import { findDatabaseServer, startThrowawayDatabase } from '../throwaway-mariadb.mjs'
import { findRedisServer } from '../throwaway-redis.mjs'
import { withoutMeans } from './tally.mjs'
import { runVitest } from './vitest-lane.mjs'

const tests = path.join(root, 'tests')

export function demoData(workers) {
  return runVitest(packageFolder('demo-data'), { workers })
}

export function portal(workers) {
  return runVitest(packageFolder('portal'), { workers })
}

/** Databases and files of one test run, which nothing outlives. */
const inMemory = () => ({ TEST_FOLDER: memoryFolder() })

const soak = { args: ['--config', 'vitest.soak.config.ts'], limitSeconds: 6_000 }

function onSqlite({ env = {}, ...options }) {
  return runVitest(packageFolder('api'), { ...options, env: { TEST_DIALECT: 'sqlite', ...env } })
}

/** The same tests on a second database: TEST_DATABASE_URL, or a private server from this machine's programs. */
async function onMariadb({ env = {}, ...options }) {
  const given = process.env.TEST_DATABASE_URL
  if (given) return runVitest(packageFolder('api'), { ...options, env: { TEST_DIALECT: 'mysql', TEST_DATABASE_URL: given, ...env } })
  if (findDatabaseServer() === undefined) {
    return withoutMeans('The MariaDB lane needs mariadbd or mysqld on the PATH, or TEST_DATABASE_URL.')
  }
  const database = await startThrowawayDatabase()
  try {
    return await runVitest(packageFolder('api'), { ...options, env: { TEST_DIALECT: 'mysql', TEST_DATABASE_URL: database.url, ...env } })
  } finally {
    await database.stop()
  }
}

export const apiOnSqlite = (workers) => onSqlite({ workers, env: inMemory() })
export const apiOnMariadb = (workers) => onMariadb({ workers, env: inMemory() })
export const soakOnSqlite = () => onSqlite({ ...soak, workers: 1 })
export const soakOnMariadb = () => onMariadb({ ...soak, workers: 1 })

export function repository(workers) {
  return runVitest(tests, { workers, args: ['--project', 'repository'] })
}

/** Several built API processes on one database: what one does must count in the others. */
async function severalProcesses(project, { args = [], env = {}, ...options } = {}) {
  const given = process.env.TEST_DATABASE_URL
  if (!given && findDatabaseServer() === undefined) return withoutMeans('The lanes of several processes need mariadbd or mysqld on the PATH, or TEST_DATABASE_URL.')
  const database = given ? { url: given, stop: () => Promise.resolve() } : await startThrowawayDatabase()
  try {
    return await runVitest(tests, { workers: 1, args: ['--project', project, ...args], env: { TEST_DATABASE_URL: database.url, ...env }, ...options })
  } finally {
    await database.stop()
  }
}

export const processes = () => severalProcesses('processes')

/** Services that are killed at fifty moments of a merge, of an import and of the steps of a case. */
export const kills = () => severalProcesses('processes', { args: ['kill'], env: { KILLS: '50' }, limitSeconds: soak.limitSeconds })

const deliveries = { workers: 1, args: ['--config', 'vitest.soak.config.ts'] }

/** What a phone delivers to a built service over a line that loses, cuts and doubles, while the service is killed. */
export const deliveriesOnce = () => runVitest(packageFolder('portal'), deliveries)
export const deliveriesAgain = () => runVitest(packageFolder('portal'), { ...deliveries, env: { RUNS: '200' }, limitSeconds: soak.limitSeconds })

/** The same with a private Redis between them, and while it is away. */
export function processesWithRedis() {
  if (findRedisServer() === undefined) return withoutMeans('The lane of processes with Redis needs redis-server on the PATH.')
  return severalProcesses('processes-redis')
}

const browserNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const shellNames = ['chromium-headless-shell', 'chrome-headless-shell']

function findProgram(names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '')
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => existsSync(file))
}

/** Each worker has a browser and a service with a city of its own. */
const mostCities = 3

/** Each role's day in a real browser against the built API and portal. */
export function journeys(workers) {
  const named = process.env.CHROMIUM_PATH || undefined
  const browser = named ?? findProgram(browserNames)
  if (browser === undefined) return withoutMeans('The browser journeys need Chromium on the PATH, or CHROMIUM_PATH.')
  return runVitest(tests, { workers: Math.min(workers, mostCities), args: ['--project', 'journeys'], env: { CHROMIUM_PATH: browser, HEADLESS_SHELL_PATH: named ?? findProgram(shellNames) ?? browser } })
}
