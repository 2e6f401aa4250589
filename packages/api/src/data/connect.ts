import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import Sqlite from 'better-sqlite3'
import { DataSource } from 'typeorm'
import type { DataSourceOptions } from 'typeorm'
import { ENTITIES } from './entities.js'
import { MIGRATIONS } from './migrations/index.js'

const common = {
  entities: Object.values(ENTITIES),
  migrations: [...MIGRATIONS],
  migrationsTableName: 'migration',
  // Each migration on its own: MySQL commits DDL at once anyway.
  migrationsTransactionMode: 'each',
  synchronize: false,
  logging: false,
} satisfies Partial<DataSourceOptions>

/** The path of an embedded database. */
export const sqlitePath = (url: string): string => resolve(url.slice('sqlite:'.length))

const sqliteSource = async (path: string, readonly: boolean): Promise<DataSource> => {
  const source = new DataSource({
    ...common,
    type: 'better-sqlite3',
    driver: Sqlite,
    database: path,
    readonly,
    statementCacheSize: 500,
    prepareDatabase: (connection: Sqlite.Database) => {
      connection.pragma('busy_timeout = 10000')
      connection.pragma('cache_size = -65536')
      if (readonly) return
      connection.pragma('journal_mode = WAL')
      // In WAL mode FULL makes a commit durable, not only consistent: acknowledged means on the disk.
      connection.pragma('synchronous = FULL')
    },
  })
  return source.initialize()
}

/** The two connections of an embedded database: one writes, the other reads what is committed and nothing else. */
export const connectSqlite = async (url: string): Promise<{ writer: DataSource; openReader: () => Promise<DataSource> }> => {
  const path = sqlitePath(url)
  mkdirSync(dirname(path), { recursive: true })
  return { writer: await sqliteSource(path, false), openReader: () => sqliteSource(path, true) }
}

/** A pool on MySQL or MariaDB; the server's version says which it is. */
export const connectMysql = async (url: string, poolSize = 10): Promise<DataSource> => {
  const source = new DataSource({
    ...common,
    type: 'mysql',
    url: url.replace(/^mariadb:/, 'mysql:'),
    charset: 'utf8mb4_bin',
    timezone: 'Z',
    dateStrings: true,
    poolSize,
    // Money is safe below 2^53, so whole numbers come as numbers, sums too.
    supportBigNumbers: true,
    bigNumberStrings: false,
    extra: { decimalNumbers: true },
  })
  return source.initialize()
}
