/** The checks that read the sources without running them. Each counts as one. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { runCommand } from '../steps/command.mjs'
import { packageFolder, projectEnvironment, projectNode, root } from '../steps/places.mjs'
import { failedOnce, passedOnce, withoutMeans } from './tally.mjs'

const tooling = packageFolder('tooling')

const sourceFolders = ['packages/api/src', 'packages/demo-data/src', 'packages/portal/src', 'tests']

function toolFile(...parts) {
  return path.join(tooling, 'node_modules', ...parts)
}

async function check(args, env = {}) {
  const { code, output } = await runCommand(projectNode, args, { cwd: root, env: projectEnvironment(env) })
  return code === 0 ? { ...passedOnce(), remark: lastLine(output) } : failedOnce(output)
}

function lastLine(output) {
  return output.trim().split('\n').findLast((line) => /warning/i.test(line))?.trim() ?? ''
}

export function lint() {
  return check(
    [toolFile('oxlint', 'bin', 'oxlint'), '-c', path.join(tooling, 'oxlint.json'), '--type-aware', '--deny-warnings', '--ignore-pattern', '**/src/gql/**', 'packages', 'tests', 'bin'],
    { OXLINT_TSGOLINT_PATH: toolFile('.bin', process.platform === 'win32' ? 'tsgolint.cmd' : 'tsgolint') },
  )
}

export function conventions() {
  return check([path.join(tooling, 'conventions.mjs')])
}

export function boundaries() {
  const cruiser = toolFile('dependency-cruiser', 'bin', 'dependency-cruiser.mjs')
  return check([cruiser, '--config', path.join(tooling, 'dependency-cruiser.cjs'), '--output-type', 'err-long', ...sourceFolders])
}

export function unused() {
  return check([toolFile('knip', 'bin', 'knip.js'), '--config', path.join(tooling, 'knip.json'), '--no-progress'])
}

export async function types() {
  const failures = []
  for (const folder of [...['demo-data', 'api', 'portal'].map(packageFolder), path.join(root, 'tests')]) {
    const compiler = path.join(folder, 'node_modules', 'typescript', 'bin', 'tsc')
    const { code, output } = await runCommand(projectNode, [compiler, '-p', 'tsconfig.json', '--noEmit'], { cwd: folder, env: projectEnvironment() })
    if (code !== 0) failures.push(`${path.relative(root, folder)}:\n${output}`)
  }
  return failures.length === 0 ? passedOnce() : failedOnce(failures.join('\n'))
}

/** The committed schema.graphql is what the code emits. */
export function schema() {
  const emitter = path.join(packageFolder('api'), 'dist', 'emit-schema.js')
  if (!existsSync(emitter)) return withoutMeans('packages/api/dist/emit-schema.js does not exist.')
  return check([emitter, '--check'])
}

/** The portal's generated types are what the schema and its documents give. */
export async function generatedTypes() {
  const folder = packageFolder('portal')
  const generator = path.join(folder, 'node_modules', '@graphql-codegen', 'cli', 'esm', 'bin.js')
  const { code, output } = await runCommand(projectNode, [generator, '--config', 'codegen.ts', '--check'], { cwd: folder, env: projectEnvironment() })
  if (code === 0) return passedOnce()
  // The lookups by text are removed after each generation, so they alone are always missing.
  const stale = [...output.matchAll(/^[ ,]*- (.+)$/gm)].map(([, file]) => file).filter((file) => !/\/(gql|index)\.ts$/.test(file))
  if (output.includes('stale files') && stale.length === 0) return passedOnce()
  return failedOnce(`${output}\nnpm run codegen in packages/portal brings the generated types into step.`)
}
