/** A measurement runs beside the tests, on what is built, and ends with whoever asked for it. */
import { spawn } from 'node:child_process'
import path from 'node:path'
import { whenEnding } from './ending.mjs'
import { stopWithNpm } from './parent.mjs'
import { endOnFailure } from './phase.mjs'
import { projectEnvironment, projectNode, root } from './places.mjs'

/**
 * Prepares and runs a measurement below `tests`, with what follows `--` on the command line; ends with its exit code.
 *
 * @param {string} script its path below `tests`
 * @param {() => Promise<void>} prepare installs and builds what it needs
 */
export async function runMeasurement(script, prepare) {
  stopWithNpm(() => process.kill(process.pid, 'SIGTERM'))
  await prepare().then(() => run(script)).catch(endOnFailure)
}

function run(script) {
  const child = spawn(projectNode, [path.join(root, 'tests', script), ...process.argv.slice(2)], { cwd: root, env: projectEnvironment(), stdio: 'inherit' })
  const forget = whenEnding(() => child.kill('SIGTERM'))
  child.on('error', endOnFailure)
  child.on('exit', (code) => {
    forget()
    process.exitCode = code ?? 1
  })
}
