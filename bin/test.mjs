#!/usr/bin/env node
/**
 * `npm test`: installs what is missing, builds, then runs every check and test in
 * lanes, two at a time. The last line is `N passed, N failed` (`, N skipped`).
 * `npm test -- lint api-sqlite` runs only the named lanes and what they need.
 */
import os from 'node:os'
import { laneReport } from './lanes/report.mjs'
import { runLanes } from './lanes/schedule.mjs'
import * as checks from './lanes/static-lanes.mjs'
import { closingLine, failedOnce, passedOnce, sum } from './lanes/tally.mjs'
import * as tests from './lanes/test-lanes.mjs'
import { ensureBuilt } from './steps/build.mjs'
import { ensureInstalled } from './steps/install.mjs'
import { stopWithNpm } from './steps/parent.mjs'
import { StepFailure, endOnFailure } from './steps/phase.mjs'

const slots = 2

async function build(name) {
  try {
    await ensureBuilt([name])
    return passedOnce()
  } catch (error) {
    if (error instanceof StepFailure) return failedOnce(error.message)
    throw error
  }
}

/** Long lanes stand before short ones that could fill the gaps beside them. */
function everyLane(workers, allWorkers) {
  return [
    { name: 'build-demo-data', run: () => build('demo-data') },
    { name: 'build-api', after: ['build-demo-data'], run: () => build('api') },
    { name: 'build-portal', run: () => build('portal') },
    { name: 'lint', after: ['build-demo-data'], run: checks.lint },
    { name: 'types', after: ['build-demo-data'], run: checks.types },
    { name: 'conventions', run: checks.conventions },
    { name: 'boundaries', after: ['build-demo-data'], run: checks.boundaries },
    { name: 'unused', run: checks.unused },
    { name: 'schema', after: ['build-api'], run: checks.schema },
    { name: 'generated-types', run: checks.generatedTypes },
    { name: 'api-mariadb', after: ['build-demo-data'], run: () => tests.apiOnMariadb(workers) },
    { name: 'api-sqlite', after: ['build-demo-data'], run: () => tests.apiOnSqlite(workers) },
    { name: 'demo-data', run: () => tests.demoData(workers) },
    { name: 'portal', run: () => tests.portal(workers) },
    { name: 'processes', after: ['build-api'], run: tests.processes },
    { name: 'deliveries', after: ['build-api'], run: tests.deliveriesOnce },
    { name: 'processes-redis', after: ['build-api'], run: tests.processesWithRedis },
    { name: 'repository', after: ['build-api'], run: () => tests.repository(workers) },
    { name: 'journeys', after: ['build-api', 'build-portal'], alone: true, run: () => tests.journeys(allWorkers) },
  ]
}

function selectLanes(lanes, names) {
  if (names.length === 0) return lanes
  const unknown = names.filter((name) => !lanes.some((lane) => lane.name === name))
  if (unknown.length > 0) throw new StepFailure(`No lane is called ${unknown.join(', ')}. There are ${lanes.map(({ name }) => name).join(', ')}.`)
  const wanted = new Set(names)
  // Lanes come after what they need, so one walk from the end finds all of it.
  for (const lane of lanes.slice().reverse()) if (wanted.has(lane.name)) for (const name of lane.after ?? []) wanted.add(name)
  return lanes.filter(({ name }) => wanted.has(name))
}

async function test() {
  const started = performance.now()
  await ensureInstalled()
  const cores = os.cpus().length
  const lanes = selectLanes(everyLane(Math.max(1, Math.floor(cores / slots)), cores), process.argv.slice(2))
  const outcomes = await runLanes(lanes, slots, laneReport)
  const total = sum(outcomes)
  if (total.failed > 0 || total.passed === 0) process.exitCode = 1
  process.stdout.write(`${((performance.now() - started) / 1000).toFixed(0)} seconds in all\n${closingLine(total)}\n`)
}

stopWithNpm(() => process.kill(process.pid, 'SIGTERM'))
await test().catch(endOnFailure)
