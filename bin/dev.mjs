#!/usr/bin/env node
/**
 * `npm run dev`: compiles demo data and API as their sources change, restarts the
 * API when its output does, and serves the portal with hot reload. One Ctrl-C ends
 * all of it.
 */
import { spawn } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { ensureBuilt } from './steps/build.mjs'
import { ensureInstalled } from './steps/install.mjs'
import { stopWithNpm } from './steps/parent.mjs'
import { endOnFailure, phase } from './steps/phase.mjs'
import { packageFolder, projectEnvironment, projectNode, root } from './steps/places.mjs'

const children = []

function run(label, cwd, args, environment = {}) {
  const child = spawn(projectNode, args, { cwd, env: projectEnvironment(environment), stdio: ['ignore', 'pipe', 'pipe'] })
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => process.stdout.write(`${label.padEnd(9)} │ ${line}\n`))
  }
  child.on('error', endOnFailure)
  child.on('exit', (code) => {
    process.stdout.write(`${label.padEnd(9)} │ ended${code === null ? '' : ` with ${code}`}\n`)
    endAll()
  })
  children.push(child)
}

/** One part without the others is no development server, so they end together. */
function endAll() {
  for (const child of children) if (child.exitCode === null) child.kill('SIGTERM')
}

function packageTool(folder, ...parts) {
  return path.join(packageFolder(folder), 'node_modules', ...parts)
}

async function develop() {
  await phase('installed', ensureInstalled)
  await phase('built', async () => (await ensureBuilt(['demo-data', 'api'])).join(', '))
  for (const name of ['demo-data', 'api']) {
    const compiler = packageTool(name, 'typescript', 'bin', 'tsc')
    run(name, packageFolder(name), [compiler, '-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'])
  }
  const entry = path.join(packageFolder('api'), 'dist', 'main.js')
  run('server', root, ['--enable-source-maps', '--watch', '--watch-preserve-output', entry])
  run('portal', packageFolder('portal'), [packageTool('portal', 'vite', 'bin', 'vite.js')])
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, endAll)
}

stopWithNpm(() => process.kill(process.pid, 'SIGTERM'))
await develop().catch(endOnFailure)
