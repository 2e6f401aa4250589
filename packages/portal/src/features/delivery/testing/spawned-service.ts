import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort } from '../../../../../../bin/steps/free-port.mjs'
import { isReady } from '../../../../../../bin/steps/service-ready.mjs'

const root = fileURLToPath(new URL('../../../../../../', import.meta.url))
const secondsToBeReady = 150

/** A built service on an embedded database of its own with the smallest demo city. */
export interface SpawnedService {
  readonly port: number
  readonly origin: string
  /** Kills it as a loss of power would, and starts it again on the same database. */
  readonly killAndRestart: () => Promise<void>
  readonly stop: () => Promise<void>
}

export async function spawnService(): Promise<SpawnedService> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bangfu-delivery-'))
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  let child: ChildProcess
  let words: Buffer[] = []
  const start = async (): Promise<void> => {
    words = []
    child = spawn(process.execPath, ['--enable-source-maps', path.join(root, 'packages/api/dist/main.js')], {
      cwd: root,
      env: { ...process.env, PORT: String(port), DATABASE_URL: `sqlite:${path.join(folder, 'bangfu.db')}`, STORAGE_URL: `file:${path.join(folder, 'files')}`, DATA_KEY: 'b5'.repeat(32), DEMO: 'tiny', RATE_LIMIT: '0', NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece: Buffer) => words.push(piece))
    const deadline = Date.now() + secondsToBeReady * 1_000
    while (!(await isReady(origin))) {
      if (child.exitCode !== null || Date.now() > deadline) throw new Error(`The service was not ready:\n${Buffer.concat(words).toString('utf8')}`)
      await pause(50)
    }
  }
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
  }
  await start()
  return {
    port,
    origin,
    killAndRestart: async () => {
      await end('SIGKILL')
      await start()
    },
    stop: async () => {
      await end('SIGTERM')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
