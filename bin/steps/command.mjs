import { spawn } from 'node:child_process'
import { whenEnding } from './ending.mjs'

/**
 * Runs a command to its end and keeps what it printed. Each command leads its own
 * process group, so that ending it ends what it started as well.
 *
 * @returns {Promise<{ code: number, output: string, seconds: number }>} 128 stands
 * for a command ended by a signal or by the time limit.
 */
export function runCommand(file, args, { cwd, env, limitSeconds = 900 } = {}) {
  return new Promise((resolve) => {
    const started = performance.now()
    const grouped = process.platform !== 'win32'
    const child = spawn(file, args, { cwd, env, detached: grouped, stdio: ['ignore', 'pipe', 'pipe'] })
    const pieces = []
    // Its group does not hear the terminal's Ctrl-C, so it is ended with the script.
    const forget = whenEnding(() => endGroup(child, 'SIGTERM'))
    child.stdout.on('data', (piece) => pieces.push(piece))
    child.stderr.on('data', (piece) => pieces.push(piece))
    const timer = setTimeout(() => {
      pieces.push(Buffer.from(`\nEnded after the limit of ${limitSeconds} seconds.\n`))
      endGroup(child, 'SIGKILL')
    }, limitSeconds * 1000)
    child.on('error', (error) => {
      pieces.push(Buffer.from(`${file} could not be started: ${error.message}\n`))
      finish(127)
    })
    child.on('close', (code) => finish(code ?? 128))

    function finish(code) {
      clearTimeout(timer)
      forget()
      const output = Buffer.concat(pieces).toString('utf8')
      resolve({ code, output, seconds: (performance.now() - started) / 1000 })
    }
  })
}

function endGroup(child, signal) {
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal)
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}
