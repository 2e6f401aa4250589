import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import mysql from 'mysql2/promise'

/** A database of its own for one test file, on the dialect of the lane (TEST_DIALECT), removed afterwards. */
export interface TestDatabase {
  readonly url: string
  readonly folder: string
  readonly remove: () => Promise<void>
}

/** Makes an empty database: an SQLite file, or a schema on the server of TEST_DATABASE_URL. */
export const createTestDatabase = async (): Promise<TestDatabase> => {
  const folder = mkdtempSync(join(tmpdir(), 'bangfu-test-'))
  const removeFolder = (): void => rmSync(folder, { recursive: true, force: true })
  if (process.env['TEST_DIALECT'] !== 'mysql') {
    return {
      url: `sqlite:${join(folder, 'test.db')}`,
      folder,
      remove: () => Promise.resolve(removeFolder()),
    }
  }
  const server = process.env['TEST_DATABASE_URL']
  if (server === undefined) throw new Error('TEST_DIALECT=mysql needs the server address in TEST_DATABASE_URL')
  const name = `bangfu_test_${randomUUID().replaceAll('-', '')}`
  const connection = await mysql.createConnection(server)
  await connection.query(`CREATE DATABASE \`${name}\``)
  await connection.end()
  const url = new URL(server)
  url.pathname = `/${name}`
  return {
    url: url.href,
    folder,
    remove: async () => {
      const again = await mysql.createConnection(server)
      await again.query(`DROP DATABASE IF EXISTS \`${name}\``)
      await again.end()
      removeFolder()
    },
  }
}
