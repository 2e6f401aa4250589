import { randomUUID } from 'node:crypto'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import mysql from 'mysql2/promise'
import { sqlitePath } from '../data/connect.js'

/** A database of its own for one test file, on the dialect of the lane (TEST_DIALECT), removed afterwards. */
export interface TestDatabase {
  readonly url: string
  readonly folder: string
  readonly remove: () => Promise<void>
}

/** Makes a database: an SQLite file, or a schema on the server of TEST_DATABASE_URL; empty, or a copy of a template that nobody has open. */
export const createTestDatabase = async (template?: string): Promise<TestDatabase> => {
  // Nothing of a test outlives it, so the lane may name a folder in memory.
  const folder = mkdtempSync(join(process.env['TEST_FOLDER'] ?? tmpdir(), 'bangfu-test-'))
  const removeFolder = (): void => rmSync(folder, { recursive: true, force: true })
  if (process.env['TEST_DIALECT'] !== 'mysql') {
    const file = join(folder, 'test.db')
    if (template !== undefined) copyFileSync(sqlitePath(template), file)
    return { url: `sqlite:${file}`, folder, remove: () => Promise.resolve(removeFolder()) }
  }
  const server = process.env['TEST_DATABASE_URL']
  if (server === undefined) throw new Error('TEST_DIALECT=mysql needs the server address in TEST_DATABASE_URL')
  const name = `bangfu_test_${randomUUID().replaceAll('-', '')}`
  await onServer(server, async (connection) => {
    await connection.query(`CREATE DATABASE \`${name}\``)
    if (template !== undefined) await copySchema(connection, new URL(template).pathname.slice(1), name)
  })
  const url = new URL(server)
  url.pathname = `/${name}`
  return {
    url: url.href,
    folder,
    remove: async () => {
      await onServer(server, (connection) => connection.query(`DROP DATABASE IF EXISTS \`${name}\``))
      removeFolder()
    },
  }
}

const onServer = async (server: string, work: (connection: mysql.Connection) => Promise<unknown>): Promise<void> => {
  const connection = await mysql.createConnection({ uri: server, multipleStatements: true })
  try {
    await work(connection)
  } finally {
    await connection.end()
  }
}

/** Copies tables with their indices and rows, in one packet. */
const copySchema = async (connection: mysql.Connection, from: string, to: string): Promise<void> => {
  const [tables] = await connection.query<({ readonly name: string } & mysql.RowDataPacket)[]>('SELECT `table_name` AS `name` FROM `information_schema`.`tables` WHERE `table_schema` = ?', [from])
  const copies = tables.flatMap(({ name }) => [`CREATE TABLE \`${to}\`.\`${name}\` LIKE \`${from}\`.\`${name}\``, `INSERT INTO \`${to}\`.\`${name}\` SELECT * FROM \`${from}\`.\`${name}\``])
  await connection.query(copies.join(';'))
}
