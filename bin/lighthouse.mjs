#!/usr/bin/env node
/**
 * `npm run lighthouse`: measures each role's home in Chromium. Installs and builds what
 * changed, and brings Lighthouse itself the first time: it weighs more than everything
 * else together, so `npm start` and `npm test` do without it.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { ensureBuilt } from './steps/build.mjs'
import { runCommand } from './steps/command.mjs'
import { ensureInstalled } from './steps/install.mjs'
import { runMeasurement } from './steps/measurement.mjs'
import { StepFailure } from './steps/phase.mjs'
import { root } from './steps/places.mjs'

const folder = path.join(root, 'tests', 'lighthouse')

async function bringLighthouse() {
  if (existsSync(path.join(folder, 'node_modules', 'lighthouse'))) return
  process.stdout.write('Installing Lighthouse, 170 MB…\n')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { code, output } = await runCommand(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, env: process.env })
  if (code !== 0) throw new StepFailure(`${output}\nLighthouse could not be installed; npm's words are above.`)
}

await runMeasurement('lighthouse/run.ts', async () => {
  await ensureInstalled()
  await ensureBuilt()
  await bringLighthouse()
})
