#!/usr/bin/env node
/**
 * `npm run bench`: the API beside a bare handler on the same database. Installs and
 * builds what changed, then measures; what follows `--` is for the benchmark itself.
 */
import { spawn } from 'node:child_process'
import path from 'node:path'
import { ensureBuilt } from './steps/build.mjs'
import { whenEnding } from './steps/ending.mjs'
import { ensureInstalled } from './steps/install.mjs'
import { stopWithNpm } from './steps/parent.mjs'
import { endOnFailure } from './steps/phase.mjs'
import { projectEnvironment, projectNode, root } from './steps/places.mjs'

async function bench() {
  await ensureInstalled()
  await ensureBuilt(['demo-data', 'api'])
  const child = spawn(projectNode, [path.join(root, 'tests', 'benchmark', 'run.ts'), ...process.argv.slice(2)], { cwd: root, env: projectEnvironment(), stdio: 'inherit' })
  const forget = whenEnding(() => child.kill('SIGTERM'))
  child.on('error', endOnFailure)
  child.on('exit', (code) => {
    forget()
    process.exitCode = code ?? 1
  })
}

stopWithNpm(() => process.kill(process.pid, 'SIGTERM'))
await bench().catch(endOnFailure)
