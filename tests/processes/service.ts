import { execFile, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createConnection } from 'mysql2/promise'
import type { RowDataPacket } from 'mysql2/promise'
import { freePort } from '../../bin/steps/free-port.mjs'
import { isReady } from '../../bin/steps/service-ready.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const MAIN = path.join(root, 'packages/api/dist/main.js')
const COMMAND = path.join(root, 'packages/api/dist/cli.js')
const DATA_KEY = 'b5'.repeat(32)
const SECONDS_TO_BE_READY = 60

/** A service of one or more processes, as a person would have started it. */
export interface Service {
  readonly origin: string
  readonly child: ChildProcess
  /** What it has said so far, on both streams. */
  readonly words: () => string
  /** Asks it to end; answers the code with which it did. */
  readonly end: () => Promise<number | null>
}

/** One database and one folder of attachments, and what was started on them. */
export interface Ground {
  readonly databaseUrl: string
  readonly start: (environment?: Readonly<Record<string, string>>) => Promise<Service>
  /** What stands in the database, whatever a process has remembered. */
  readonly rows: (sql: string, parameters?: readonly (string | number)[]) => Promise<RowDataPacket[]>
  /** What `bangfu <what> verify` has to say of the database on a business day; nothing where all agrees. */
  readonly verify: (what: 'rollup' | 'audit', today?: string) => Promise<string>
  readonly remove: () => Promise<void>
}

const endOf = async (child: ChildProcess): Promise<number | null> => {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await ended
  }
  return child.exitCode
}

/** A database of a server, that of TEST_DATABASE_URL unless another is named, with the demo city `tiny`, which the first service fills in. */
export const makeGround = async (server: string | undefined = process.env['TEST_DATABASE_URL']): Promise<Ground> => {
  if (server === undefined) throw new Error('TEST_DATABASE_URL names no server.')
  const name = `bangfu_test_${randomUUID().replaceAll('-', '')}`
  const database = new URL(server)
  database.pathname = `/${name}`
  const run = async (sql: string): Promise<void> => {
    const connection = await createConnection(server)
    await connection.query(sql)
    await connection.end()
  }
  await run(`CREATE DATABASE \`${name}\``)
  const files = mkdtempSync(path.join(tmpdir(), 'bangfu-processes-'))
  const started: ChildProcess[] = []
  return {
    databaseUrl: database.href,
    start: async (environment = {}) => {
      const port = await freePort()
      const child = spawn(process.execPath, ['--enable-source-maps', MAIN], {
        cwd: root,
        env: { ...process.env, PORT: String(port), DATABASE_URL: database.href, STORAGE_URL: `file:${files}`, DATA_KEY, DEMO: 'tiny', RATE_LIMIT: '0', NODE_ENV: 'production', ...environment },
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      started.push(child)
      const words: Buffer[] = []
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => words.push(piece))
      const said = (): string => Buffer.concat(words).toString('utf8')
      const origin = `http://127.0.0.1:${port}`
      const deadline = Date.now() + SECONDS_TO_BE_READY * 1_000
      while (!(await isReady(origin))) {
        if (child.exitCode !== null || Date.now() > deadline) throw new Error(`The service was not ready:\n${said()}`)
        await pause(50)
      }
      return { origin, child, words: said, end: () => endOf(child) }
    },
    rows: async (sql, parameters = []) => {
      const connection = await createConnection(database.href)
      try {
        const [found] = await connection.query<RowDataPacket[]>(sql, [...parameters])
        return found
      } finally {
        await connection.end()
      }
    },
    verify: async (what, today) => {
      const { stdout, stderr } = await promisify(execFile)(process.execPath, [COMMAND, what, 'verify', '--db', database.href], { env: { ...process.env, DATA_KEY, ...(today === undefined ? {} : { TODAY: today }) } })
      return stdout + stderr
    },
    remove: async () => {
      await Promise.all(started.map(endOf))
      await run(`DROP DATABASE IF EXISTS \`${name}\``)
      rmSync(files, { recursive: true, force: true })
    },
  }
}
