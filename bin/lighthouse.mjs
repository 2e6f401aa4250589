#!/usr/bin/env node
/**
 * `npm run lighthouse`: measures each role's home in Chromium. Installs and builds what
 * changed, and brings Lighthouse itself the first time: it weighs more than everything
 * else together, so `npm start` and `npm test` do without it.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { ensureBuilt } from './steps/build.mjs'
import { runCommand } from './steps/command.mjs'
import { whenEnding } from './steps/ending.mjs'
import { ensureInstalled } from './steps/install.mjs'
import { stopWithNpm } from './steps/parent.mjs'
import { endOnFailure, StepFailure } from './steps/phase.mjs'
import { projectEnvironment, projectNode, root } from './steps/places.mjs'

const folder = path.join(root, 'tests', 'lighthouse')

async function bringLighthouse() {
  if (existsSync(path.join(folder, 'node_modules', 'lighthouse'))) return
  process.stdout.write('Installing Lighthouse, 170 MB…\n')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { code, output } = await runCommand(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, env: process.env })
  if (code !== 0) throw new StepFailure(`${output}\nLighthouse could not be installed; npm's words are above.`)
}

async function measure() {
  await ensureInstalled()
  await ensureBuilt()
  await bringLighthouse()
  const child = spawn(projectNode, [path.join(folder, 'run.ts'), ...process.argv.slice(2)], { cwd: root, env: projectEnvironment(), stdio: 'inherit' })
  const forget = whenEnding(() => child.kill('SIGTERM'))
  child.on('error', endOnFailure)
  child.on('exit', (code) => {
    forget()
    process.exitCode = code ?? 1
  })
}

stopWithNpm(() => process.kill(process.pid, 'SIGTERM'))
await measure().catch(endOnFailure)
