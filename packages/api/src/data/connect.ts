import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import Sqlite from 'better-sqlite3'
import { DataSource } from 'typeorm'
import type { DataSourceOptions } from 'typeorm'
import type { Engine } from './connection.js'
import { ENTITIES } from './entities.js'
import { MIGRATIONS } from './migrations/index.js'
import { MYSQL_ROWS, openMysqlEngine } from './mysql-engine.js'
import { openSqliteEngine, prepareSqlite } from './sqlite-engine.js'

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

/** A database: `schema` migrates it, `engine` runs everything else. */
export interface Connected {
  readonly schema: DataSource
  readonly engine: Engine
}

const connectSqlite = async (url: string): Promise<Connected> => {
  const path = sqlitePath(url)
  mkdirSync(dirname(path), { recursive: true })
  const schema = new DataSource({ ...common, type: 'better-sqlite3', driver: Sqlite, database: path, prepareDatabase: (connection: Sqlite.Database) => prepareSqlite(connection, false) })
  await schema.initialize()
  return { schema, engine: openSqliteEngine(path) }
}

const connectMysql = async (url: string): Promise<Connected> => {
  const { charset, timezone, dateStrings } = MYSQL_ROWS
  const schema = new DataSource({ ...common, type: 'mysql', url: url.replace(/^mariadb:/, 'mysql:'), charset, timezone, dateStrings, poolSize: 2 })
  await schema.initialize()
  return { schema, engine: openMysqlEngine(url) }
}

/** Connects to the database of an address; the server's version says whether it is MySQL or MariaDB. */
export const connect = async (url: string): Promise<Connected> => (url.startsWith('sqlite:') ? connectSqlite(url) : connectMysql(url))
