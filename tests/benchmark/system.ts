import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { whenEnding } from '../../bin/steps/ending.mjs'
import { freePort } from '../../bin/steps/free-port.mjs'
import { isReady } from '../../bin/steps/service-ready.mjs'
import { startThrowawayDatabase } from '../../bin/throwaway-mariadb.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const api = (file: string): string => path.join(root, 'packages/api/dist', file)

/** Keys of a measured city guard nobody. */
const DATA_KEY = 'b5'.repeat(32)
const SECONDS_TO_BE_READY = 120
const SHOWN_COMPLAINTS = 4_000

/** A server of the benchmark, in a process of its own. */
export interface RunningServer {
  readonly origin: string
  readonly pid: number
  readonly stop: () => Promise<void>
}

/** A process of the measurement ends with it, also when it is ended early. */
const endsWithUs = (child: ChildProcess): void => {
  const forget = whenEnding(() => child.kill('SIGTERM'))
  child.once('exit', forget)
}

const stopProcess = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), 30_000)
  await ended
  clearTimeout(timer)
}

const serve = async (args: readonly string[], env: Readonly<Record<string, string>>, readyPath: string): Promise<RunningServer> => {
  const port = await freePort()
  const child = spawn(process.execPath, [...args], { cwd: root, env: { ...process.env, ...env, PORT: String(port) }, stdio: ['ignore', 'ignore', 'pipe'] })
  endsWithUs(child)
  const words: Buffer[] = []
  child.stderr.on('data', (piece: Buffer) => words.push(piece))
  const origin = `http://127.0.0.1:${port}`
  const deadline = Date.now() + SECONDS_TO_BE_READY * 1000
  while (!(await isReady(origin, readyPath))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await stopProcess(child)
      throw new Error(`A server was not ready: ${args.join(' ')}\n${Buffer.concat(words).toString('utf8')}`)
    }
    await pause(100)
  }
  return {
    origin,
    pid: child.pid ?? 0,
    stop: async () => {
      await stopProcess(child)
      // What a server complained of while it was measured is part of the result.
      if (words.length > 0) process.stderr.write(`${Buffer.concat(words).toString('utf8').slice(0, SHOWN_COMPLAINTS)}\n`)
    },
  }
}

/** A private database with the settings of a durable server, or the one that was named. */
export const openDatabase = async (given: string | null): Promise<{ readonly url: string; readonly stop: () => Promise<void>; readonly killFor: ((milliseconds: number) => Promise<void>) | null }> =>
  given === null ? startThrowawayDatabase({ durable: true, bufferPoolMegabytes: 2048 }) : { url: given, stop: () => Promise.resolve(), killFor: null }

/** Loads the demo city unless the database holds it; answers the seconds that it took. */
export const loadCity = async (url: string, scale: string): Promise<number> => {
  const started = performance.now()
  const child = spawn(process.execPath, [api('cli.js'), 'seed', '--scale', scale, '--db', url], { cwd: root, env: { ...process.env, DATA_KEY }, stdio: ['ignore', 'ignore', 'inherit'] })
  endsWithUs(child)
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`The demo city ${scale} could not be loaded; the reason stands above.`)
  return (performance.now() - started) / 1000
}

/** Runs a check of the command line; answers how many faults it found. */
export const faultsFound = async (url: string, words: readonly string[]): Promise<number> => {
  const child = spawn(process.execPath, [api('cli.js'), ...words, '--db', url], { cwd: root, env: { ...process.env, DATA_KEY }, stdio: ['ignore', 'ignore', 'pipe'] })
  endsWithUs(child)
  let text = ''
  child.stderr.on('data', (piece: Buffer) => {
    text += piece.toString()
  })
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code === 0) return 0
  const total = /(\d+) faults? found/.exec(text)?.[1]
  if (total === undefined) throw new Error(`bangfu ${words.join(' ')} failed:\n${text}`)
  return Number(total)
}

/** The API in production mode, without the rate limit. */
export const startApi = async (url: string, options: { readonly workers?: number; readonly profileFolder?: string | null } = {}): Promise<RunningServer> => {
  const files = mkdtempSync(path.join(tmpdir(), 'bangfu-bench-files-'))
  const profile = typeof options.profileFolder === 'string' ? ['--cpu-prof', '--cpu-prof-interval=500', `--cpu-prof-dir=${options.profileFolder}`] : []
  const server = await serve(
    [...profile, api('main.js')],
    { DATABASE_URL: url, STORAGE_URL: `file:${files}`, DATA_KEY, DEMO: 'none', RATE_LIMIT: '0', LOG_LEVEL: 'error', NODE_ENV: 'production', WORKERS: String(options.workers ?? 1) },
    '/readyz',
  )
  return {
    ...server,
    stop: async () => {
      await server.stop()
      rmSync(files, { recursive: true, force: true })
    },
  }
}

/** The bare handler that the API is measured beside. */
export const startFloor = async (url: string): Promise<RunningServer> => serve([fileURLToPath(new URL('floor/server.ts', import.meta.url))], { DATABASE_URL: url }, '/ready')
