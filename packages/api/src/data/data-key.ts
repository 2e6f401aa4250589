import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Config } from '../config.js'
import { sqlitePath } from './connect.js'

/** Where the embedded database keeps the key that was made for it. */
export const dataKeyPath = (databaseUrl: string): string => join(dirname(sqlitePath(databaseUrl)), 'data.key')

/**
 * The key of field encryption: DATA_KEY, or on the embedded database a key made once and kept beside it. Throws a
 * sentence where one is required and missing.
 */
export const dataKeyOf = (config: Pick<Config, 'dataKey' | 'embedded' | 'databaseUrl'>): string => {
  if (config.dataKey !== null) return config.dataKey
  if (!config.embedded) {
    throw new Error('DATA_KEY is missing. Make one with `openssl rand -hex 32`, keep it apart from the database and its backups, and set it for every process.')
  }
  const path = dataKeyPath(config.databaseUrl)
  if (existsSync(path)) return readFileSync(path, 'utf8').trim()
  const key = randomBytes(32).toString('hex')
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${key}\n`, { mode: 0o600 })
  return key
}
