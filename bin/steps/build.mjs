import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { runCommand } from './command.mjs'
import { fingerprint, listFiles, readStamp, writeStamp } from './fingerprint.mjs'
import { StepFailure } from './phase.mjs'
import { packageFolder, projectEnvironment, projectNode, root, stampFolder } from './places.mjs'

/** In build order: what a package is built from, what proves it was built, and what builds it. */
const packages = [
  { name: 'demo-data', proof: 'dist/index.js', compile: compileTypeScript, after: [] },
  { name: 'api', proof: 'dist/main.js', compile: compileTypeScript, after: ['demo-data'] },
  { name: 'portal', proof: 'dist/index.html', compile: bundlePortal, after: [] },
]

/** Tests are not built, so a changed test builds nothing. */
function isBuilt(file) {
  return !/\.(test|soak)\.tsx?$/.test(file) && !file.split(path.sep).includes('testing') && !file.endsWith('.md')
}

function sourceFingerprint(name) {
  const folder = packageFolder(name)
  const rootFiles = ['pnpm-lock.yaml', 'tsconfig.json'].map((file) => path.join(root, file))
  return fingerprint(root, [...rootFiles, ...listFiles([folder], isBuilt)])
}

/**
 * Builds the packages whose sources changed since they were last built.
 *
 * @returns {Promise<string[]>} the names of the packages that were built
 */
export async function ensureBuilt(names = packages.map(({ name }) => name)) {
  const prints = new Map()
  const built = []
  for (const { name, proof, compile, after } of packages) {
    prints.set(name, fingerprint(root, [], sourceFingerprint(name), ...after.map((other) => prints.get(other))))
    if (!names.includes(name)) continue
    const stampFile = path.join(stampFolder, `built-${name}`)
    const proofFile = path.join(packageFolder(name), proof)
    if (readStamp(stampFile) === prints.get(name) && existsSync(proofFile)) continue
    process.stdout.write(`正在构建 Building ${name}…\n`)
    const { code, output } = await compile(packageFolder(name), proofFile)
    if (code !== 0) throw new StepFailure(`${output}\n构建失败。 Building ${name} failed; the compiler's words are above.`)
    writeStamp(stampFile, prints.get(name))
    built.push(name)
  }
  return built
}

async function compileTypeScript(folder, proofFile) {
  const output = path.join(folder, 'dist')
  // The compiler trusts its record of what it wrote; with the output gone, so must the record be.
  if (!existsSync(proofFile)) rmSync(path.join(output, '.tsbuildinfo'), { force: true })
  removeOrphans(output, path.join(folder, 'src'))
  const compiler = path.join(folder, 'node_modules', 'typescript', 'bin', 'tsc')
  return runCommand(projectNode, [compiler, '-p', 'tsconfig.build.json'], { cwd: folder, env: projectEnvironment() })
}

/** Removes compiled files whose source is gone: a deleted migration must not run. */
function removeOrphans(output, sources) {
  if (!existsSync(output)) return
  for (const name of readdirSync(output)) {
    const file = path.join(output, name)
    if (statSync(file).isDirectory()) {
      if (existsSync(path.join(sources, name))) removeOrphans(file, path.join(sources, name))
      else rmSync(file, { recursive: true })
      continue
    }
    const stem = name.replace(/\.(d\.ts|js)(\.map)?$/, '')
    if (stem !== name && !existsSync(path.join(sources, `${stem}.ts`))) rmSync(file)
  }
}

async function bundlePortal(folder) {
  const bundler = path.join(folder, 'node_modules', 'vite', 'bin', 'vite.js')
  const env = projectEnvironment({ NODE_ENV: 'production' })
  return runCommand(projectNode, [bundler, 'build'], { cwd: folder, env })
}
