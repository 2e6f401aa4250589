import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the system under test is served, without a slash at the end. */
    address: string
  }
}

const root = fileURLToPath(new URL('../../', import.meta.url))
const secondsToBeReady = 150

/**
 * Serves the built API and portal with a fresh embedded demo city, as `npm start`
 * would, on a free port. The journeys' logins are those of the scale `tiny`, which
 * every larger scale has too: JOURNEYS_SCALE chooses one, JOURNEYS_ADDRESS a system
 * that runs already.
 */
export async function setup(project: Pick<TestProject, 'provide'>): Promise<() => Promise<void>> {
  const given = process.env['JOURNEYS_ADDRESS']
  if (given !== undefined && given !== '') {
    project.provide('address', given)
    return () => Promise.resolve()
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'bangfu-journeys-'))
  const port = await freePort()
  const server = spawn(process.execPath, ['--enable-source-maps', path.join(root, 'packages/api/dist/main.js')], {
    cwd: root,
    env: {
      ...process.env,
      PORT: String(port),
      DATABASE_URL: `sqlite:${path.join(folder, 'bangfu.db')}`,
      STORAGE_URL: `file:${path.join(folder, 'files')}`,
      DATA_KEY: 'b5'.repeat(32),
      DEMO: process.env['JOURNEYS_SCALE'] ?? 'tiny',
      RATE_LIMIT: '0',
      NODE_ENV: 'production',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const words: Buffer[] = []
  server.stdout.on('data', (piece: Buffer) => words.push(piece))
  server.stderr.on('data', (piece: Buffer) => words.push(piece))
  const stop = async (): Promise<void> => {
    if (server.exitCode === null && server.signalCode === null) {
      const ended = once(server, 'exit')
      server.kill('SIGTERM')
      await Promise.race([ended, pause(10_000).then(() => server.kill('SIGKILL'))])
    }
    rmSync(folder, { recursive: true, force: true })
  }
  const address = `http://127.0.0.1:${port}`
  const deadline = Date.now() + secondsToBeReady * 1000
  while (!(await isReady(address))) {
    if (server.exitCode !== null || Date.now() > deadline) {
      await stop()
      throw new Error(`The system was not ready:\n${Buffer.concat(words).toString('utf8')}`)
    }
    await pause(100)
  }
  project.provide('address', address)
  return stop
}

async function isReady(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}/readyz`)).ok
  } catch (error) {
    // Refused until the server listens; anything else is not a matter of waiting.
    if (error instanceof TypeError) return false
    throw error
  }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  probe.listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}
