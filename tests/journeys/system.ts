import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort } from '../../bin/steps/free-port.mjs'
import { isReady } from '../../bin/steps/service-ready.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const secondsToBeReady = 150

/** A built API that serves the built portal on a database of its own, as `npm start` would. */
export interface System {
  /** Where it is served, without a slash at the end. */
  readonly address: string
  /** The settings by which the command line reaches its database. */
  readonly settings: Readonly<Record<string, string>>
  /** Ends it and starts it again at the same address and on the same database, with `today` as its business day (`TODAY`): days have gone by. */
  readonly goOnOn: (today: string) => Promise<void>
  /** Kills it as a loss of power would, and starts it again at the same address and on the same database. */
  readonly killAndRestart: () => Promise<void>
  /** Ends it and removes its database. */
  readonly stop: () => Promise<void>
}

/** Starts a system on an empty embedded database with the demo city of `scale`, `none` for an empty system. */
export async function startSystem(scale: string): Promise<System> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bangfu-journeys-'))
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const settings = {
    DATABASE_URL: `sqlite:${path.join(folder, 'bangfu.db')}`,
    STORAGE_URL: `file:${path.join(folder, 'files')}`,
    DATA_KEY: 'b5'.repeat(32),
  }
  let server: ChildProcess
  const start = async (today?: string): Promise<void> => {
    server = spawn(process.execPath, ['--enable-source-maps', path.join(root, 'packages/api/dist/main.js')], {
      cwd: root,
      env: { ...process.env, ...settings, PORT: String(port), DEMO: scale, RATE_LIMIT: '0', NODE_ENV: 'production', ...(today === undefined ? {} : { TODAY: today }) },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    await untilReady(server, address)
  }
  const stop = async (): Promise<void> => {
    await end(server)
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await start()
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
  return {
    address,
    settings,
    stop,
    killAndRestart: async () => {
      const ended = once(server, 'exit')
      server.kill('SIGKILL')
      await ended
      await start()
    },
    goOnOn: async (today) => {
      await end(server)
      await start(today)
    },
  }
}

/** Waits until it answers; where it ends or takes too long, ends it and throws what it said. */
async function untilReady(server: ChildProcess, address: string): Promise<void> {
  const words: Buffer[] = []
  server.stdout?.on('data', (piece: Buffer) => words.push(piece))
  server.stderr?.on('data', (piece: Buffer) => words.push(piece))
  const deadline = Date.now() + secondsToBeReady * 1000
  while (!(await isReady(address))) {
    if (server.exitCode !== null || Date.now() > deadline) {
      await end(server)
      throw new Error(`The system was not ready:\n${Buffer.concat(words).toString('utf8')}`)
    }
    await pause(100)
  }
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const ended = once(server, 'exit')
  server.kill('SIGTERM')
  await Promise.race([ended, pause(10_000).then(() => server.kill('SIGKILL'))])
}
