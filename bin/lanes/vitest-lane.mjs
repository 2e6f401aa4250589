import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { runCommand } from '../steps/command.mjs'
import { projectEnvironment, projectNode } from '../steps/places.mjs'
import { failedOnce } from './tally.mjs'

/** The product's own settings must not reach a test from the shell that started it. */
const productSettings = ['DATABASE_URL', 'REDIS_URL', 'STORAGE_URL', 'DATA_KEY', 'DATA_KEY_OLD', 'DEMO', 'PORT', 'HOST', 'WORKERS', 'RATE_LIMIT', 'TODAY', 'NODE_ENV']

function testEnvironment(additions) {
  const environment = projectEnvironment()
  for (const name of productSettings) delete environment[name]
  return { ...environment, ...additions }
}

/** Runs one package's vitest and reads its counts from the report, not from its words. */
export async function runVitest(folder, { args = [], env = {}, workers, limitSeconds = 1_500 } = {}) {
  const reports = mkdtempSync(path.join(os.tmpdir(), 'bangfu-report-'))
  const reportFile = path.join(reports, 'report.json')
  const vitest = path.join(folder, 'node_modules', 'vitest', 'vitest.mjs')
  try {
    const { code, output } = await runCommand(
      projectNode,
      [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`, `--maxWorkers=${workers}`, ...args],
      { cwd: folder, env: testEnvironment(env), limitSeconds },
    )
    if (!existsSync(reportFile)) return failedOnce(output)
    return outcomeOf(JSON.parse(readFileSync(reportFile, 'utf8')), code, output)
  } finally {
    rmSync(reports, { recursive: true, force: true })
  }
}

function outcomeOf(report, code, output) {
  const { numPassedTests: passed, numFailedTests, numPendingTests, numTodoTests } = report
  // A file that cannot be loaded, an unhandled rejection or no test at all fails no test, and yet the run failed.
  const failed = numFailedTests === 0 && code !== 0 ? 1 : numFailedTests
  return { passed, failed, skipped: numPendingTests + numTodoTests, output }
}
