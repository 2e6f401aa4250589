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

const children = new Set()
let isEnding = false

function run(label, cwd, args, { environment = {}, onLine = () => {}, onExit = endAll } = {}) {
  const child = spawn(projectNode, args, { cwd, env: projectEnvironment(environment), stdio: ['ignore', 'pipe', 'pipe'] })
  const say = (line) => process.stdout.write(`${label.padEnd(9)} │ ${line}\n`)
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      say(line)
      onLine(line)
    })
  }
  child.on('error', endOnFailure)
  child.on('exit', (code) => {
    children.delete(child)
    say(code === null ? 'ended' : `ended with ${code}`)
    onExit()
  })
  children.add(child)
  return child
}

/** Compilers and bundler end together: one without the others is no development server. */
function endAll() {
  isEnding = true
  for (const child of children) child.kill('SIGTERM')
}

/** The API of the moment. Each sound compilation replaces it; one that fell waits for the next. */
const server = {
  child: undefined,
  isWanted: false,
  start() {
    if (isEnding) return
    this.isWanted = false
    this.child = run('server', root, ['--enable-source-maps', path.join(packageFolder('api'), 'dist', 'main.js')], {
      onExit: () => {
        this.child = undefined
        if (this.isWanted) this.start()
      },
    })
  },
  replace() {
    if (this.child === undefined) {
      this.start()
      return
    }
    this.isWanted = true
    this.child.kill('SIGTERM')
  },
}

function packageTool(folder, ...parts) {
  return path.join(packageFolder(folder), 'node_modules', ...parts)
}

async function develop() {
  await phase('installed', ensureInstalled)
  await phase('built', async () => (await ensureBuilt(['demo-data', 'api'])).join(', '))
  for (const name of ['demo-data', 'api']) {
    const compiler = packageTool(name, 'typescript', 'bin', 'tsc')
    run(name, packageFolder(name), [compiler, '-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'], {
      onLine: (line) => {
        // The API itself is the last to be compiled, so the first start is for its line.
        if (/Found 0 errors/.test(line) && (name === 'api' || server.child !== undefined)) server.replace()
      },
    })
  }
  run('portal', packageFolder('portal'), [packageTool('portal', 'vite', 'bin', 'vite.js')], {
    environment: { PORTAL_API: `http://127.0.0.1:${process.env.PORT || 4000}` },
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, endAll)
}

stopWithNpm(() => process.kill(process.pid, 'SIGTERM'))
await develop().catch(endOnFailure)
