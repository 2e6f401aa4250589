#!/usr/bin/env node
/**
 * `npm run soak`: the long tests, on the embedded database and on MariaDB or MySQL. The
 * last line is `N passed, N failed` (`, N skipped`).
 */
import { runLanes } from './lanes/schedule.mjs'
import { closingLine, sum } from './lanes/tally.mjs'
import { laneReport } from './lanes/report.mjs'
import { deliveriesAgain, kills, soakOnMariadb, soakOnSqlite } from './lanes/test-lanes.mjs'
import { ensureBuilt } from './steps/build.mjs'
import { ensureInstalled } from './steps/install.mjs'
import { stopWithNpm } from './steps/parent.mjs'
import { endOnFailure } from './steps/phase.mjs'

async function soak() {
  await ensureInstalled()
  await ensureBuilt(['demo-data', 'api'])
  const lanes = [
    { name: 'soak-sqlite', run: soakOnSqlite },
    { name: 'soak-mariadb', run: soakOnMariadb },
    { name: 'kills', run: kills },
    { name: 'deliveries', run: deliveriesAgain },
  ]
  const total = sum(await runLanes(lanes, 1, laneReport))
  if (total.failed > 0 || total.passed === 0) process.exitCode = 1
  process.stdout.write(`${closingLine(total)}\n`)
}

stopWithNpm(() => process.kill(process.pid, 'SIGTERM'))
await soak().catch(endOnFailure)
