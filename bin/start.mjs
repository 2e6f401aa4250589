#!/usr/bin/env node
/**
 * `npm start`: from a fresh clone to the printed address. Installs and builds what
 * changed, then runs the API, which loads the data and serves the portal. The API
 * prints the later phases (loaded, ready) itself, for only it knows them.
 */
import { spawn } from 'node:child_process'
import path from 'node:path'
import { ensureBuilt } from './steps/build.mjs'
import { ensureInstalled } from './steps/install.mjs'
import { stopWithNpm } from './steps/parent.mjs'
import { endOnFailure, phase } from './steps/phase.mjs'
import { packageFolder, projectEnvironment, projectNode, root } from './steps/places.mjs'

function serve() {
  const entry = path.join(packageFolder('api'), 'dist', 'main.js')
  const child = spawn(projectNode, ['--enable-source-maps', entry], { cwd: root, env: projectEnvironment(), stdio: 'inherit' })
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  process.on('SIGINT', () => {
    // Ctrl-C in a terminal reaches the whole process group: forwarding it too would interrupt twice.
    if (!process.stdin.isTTY) child.kill('SIGINT')
  })
  child.on('error', endOnFailure)
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)
  })
}

async function start() {
  await phase('installed', ensureInstalled)
  await phase('built', async () => (await ensureBuilt()).join(', '))
  serve()
}

stopWithNpm(() => process.kill(process.pid, 'SIGTERM'))
await start().catch(endOnFailure)
