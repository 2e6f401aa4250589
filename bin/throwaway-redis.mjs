/**
 * A private Redis server that keeps nothing, gone when it stops: for the tests of
 * several processes. It listens on 127.0.0.1 alone.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import os from 'node:os'
import { whenEnding } from './steps/ending.mjs'
import { freePort } from './steps/free-port.mjs'
import { findProgram } from './throwaway-mariadb.mjs'

/** The server program of this machine, or undefined where there is none. */
export function findRedisServer() {
  return findProgram('redis-server')
}

/**
 * @param {{ port?: number }} options a port that was used before, to come back at the same address
 * @returns {Promise<{ url: string, port: number, stop: () => Promise<void> }>}
 */
export async function startThrowawayRedis(options = {}) {
  const program = findRedisServer()
  if (program === undefined) throw new Error('redis-server is not on the PATH.')
  const port = options.port ?? (await freePort())
  const server = spawn(program, ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', os.tmpdir()], { stdio: 'ignore' })
  const forget = whenEnding(() => server.kill('SIGKILL'))
  const ended = once(server, 'exit').finally(forget)
  const deadline = Date.now() + 30_000
  while (!(await accepts(port))) {
    if (server.exitCode !== null || Date.now() > deadline) {
      server.kill('SIGKILL')
      throw new Error('The throwaway Redis did not start.')
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    stop: async () => {
      server.kill('SIGTERM')
      await ended
    },
  }
}

function accepts(port) {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port })
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
