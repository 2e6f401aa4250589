#!/usr/bin/env node
/**
 * A private MariaDB (or MySQL) server in a temporary folder, gone when it stops:
 * for the tests' second database and for measurements. It listens on 127.0.0.1 at
 * a free port and knows one account with a password made for the occasion.
 *
 * By hand: `node bin/throwaway-mariadb.mjs` prints its URL and runs until Ctrl-C.
 */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { runCommand } from './steps/command.mjs'
import { whenEnding } from './steps/ending.mjs'
import { freePort } from './steps/free-port.mjs'
import { memoryFolder } from './steps/memory-folder.mjs'

/** Distributions put servers outside an ordinary user's PATH. */
const searchFolders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin', '/usr/libexec']

/**
 * The first of the programs that this machine has, or undefined.
 *
 * @param {...string} names
 * @returns {string | undefined}
 */
export function findProgram(...names) {
  for (const name of names) {
    for (const folder of searchFolders) {
      const file = path.join(folder, name)
      if (folder !== '' && existsSync(file)) return file
    }
  }
  return undefined
}

/** The server program of this machine, or undefined where there is none. */
export function findDatabaseServer() {
  return findProgram('mariadbd', 'mysqld')
}

/**
 * @param {{ durable?: boolean, bufferPoolMegabytes?: number }} options `durable`
 * keeps the promises of a production server at each commit, on the disk; tests do without.
 * @returns {Promise<{ url: string, stop: () => Promise<void>, killFor: (milliseconds: number) => Promise<void> }>}
 * `killFor` ends the server as a power cut would, and starts it on the same data after so long.
 */
export async function startThrowawayDatabase({ durable = false, bufferPoolMegabytes = 256 } = {}) {
  const program = findDatabaseServer()
  if (program === undefined) throw new Error('Neither mariadbd nor mysqld is on the PATH.')
  const folder = mkdtempSync(path.join(durable ? os.tmpdir() : memoryFolder(), 'bangfu-mariadb-'))
  const password = randomBytes(16).toString('hex')
  const port = await freePort()
  try {
    await initialise(program, folder)
    const firstStatements = writeFirstStatements(folder, password)
    let server = await launch(program, folder, port, durable, bufferPoolMegabytes, firstStatements)
    return {
      url: `mysql://bangfu:${password}@127.0.0.1:${port}/bangfu`,
      stop: () => stop(server, folder),
      killFor: async (milliseconds) => {
        const ended = once(server, 'exit')
        server.kill('SIGKILL')
        await ended
        await new Promise((resolve) => setTimeout(resolve, milliseconds))
        server = await launch(program, folder, port, durable, bufferPoolMegabytes)
      },
    }
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

async function initialise(program, folder) {
  const user = `--user=${os.userInfo().username}`
  const dataFolder = path.join(folder, 'data')
  const installer = findProgram('mariadb-install-db')
  const { code, output } =
    installer !== undefined && program.endsWith('mariadbd')
      ? await runCommand(installer, ['--no-defaults', user, '--skip-test-db', '--auth-root-authentication-method=normal', `--datadir=${dataFolder}`])
      : await runCommand(program, ['--no-defaults', user, '--initialize-insecure', `--datadir=${dataFolder}`])
  if (code !== 0) throw new Error(`The throwaway database could not be laid out:\n${output}`)
}

function writeFirstStatements(folder, password) {
  const file = path.join(folder, 'first.sql')
  writeFileSync(
    file,
    `CREATE DATABASE bangfu CHARACTER SET utf8mb4;\nCREATE USER 'bangfu'@'%' IDENTIFIED BY '${password}';\nGRANT ALL PRIVILEGES ON *.* TO 'bangfu'@'%';\n`,
    { mode: 0o600 },
  )
  return file
}

/** Starts the server and waits until it greets; a data folder that was used before needs no first statements. */
async function launch(program, folder, port, durable, bufferPoolMegabytes, firstStatements) {
  const server = spawn(
    program,
    [
      '--no-defaults',
      `--user=${os.userInfo().username}`,
      `--datadir=${path.join(folder, 'data')}`,
      // A server that starts clears away whatever looks like its own there, another's tables as well.
      `--tmpdir=${folder}`,
      `--socket=${path.join(folder, 's')}`,
      `--pid-file=${path.join(folder, 'pid')}`,
      ...(firstStatements === undefined ? [] : [`--init-file=${firstStatements}`]),
      `--port=${port}`,
      '--bind-address=127.0.0.1',
      '--skip-name-resolve',
      '--skip-log-bin',
      '--character-set-server=utf8mb4',
      '--max-connections=400',
      `--innodb-buffer-pool-size=${bufferPoolMegabytes}M`,
      `--innodb-flush-log-at-trx-commit=${durable ? 1 : 0}`,
      ...(durable ? [] : ['--innodb-doublewrite=0']),
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const words = []
  server.stderr.on('data', (piece) => words.push(piece))
  const forget = whenEnding(() => {
    server.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })
  server.once('exit', forget)
  const deadline = Date.now() + 60_000
  while (!(await greets(port))) {
    if (server.exitCode !== null || server.signalCode !== null || Date.now() > deadline) {
      server.kill('SIGKILL')
      throw new Error(`The throwaway database did not start:\n${Buffer.concat(words).toString('utf8')}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return server
}

/** A server that is ready sends the first packet itself; one that is not refuses or stays silent. */
function greets(port) {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, timeout: 1000 })
    const answer = (isReady) => {
      socket.destroy()
      resolve(isReady)
    }
    socket.once('data', () => answer(true))
    socket.once('error', () => answer(false))
    socket.once('timeout', () => answer(false))
    socket.once('close', () => answer(false))
  })
}

async function stop(server, folder) {
  if (server.exitCode === null && server.signalCode === null) {
    const ended = once(server, 'exit')
    server.kill('SIGTERM')
    const timer = setTimeout(() => server.kill('SIGKILL'), 10_000)
    await ended
    clearTimeout(timer)
  }
  rmSync(folder, { recursive: true, force: true })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const database = await startThrowawayDatabase({ durable: process.argv.includes('--durable') })
  process.stdout.write(`${database.url}\n`)
}
