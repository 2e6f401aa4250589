#!/usr/bin/env node
/**
 * `npm run bench`: the API beside a bare handler on the same database. Installs and
 * builds what changed, then measures; what follows `--` is for the benchmark itself.
 */
import { ensureBuilt } from './steps/build.mjs'
import { ensureInstalled } from './steps/install.mjs'
import { runMeasurement } from './steps/measurement.mjs'

await runMeasurement('benchmark/run.ts', async () => {
  await ensureInstalled()
  await ensureBuilt(['demo-data', 'api'])
})
