import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { runCommand } from './command.mjs'
import { fingerprint, readStamp, writeStamp } from './fingerprint.mjs'
import { StepFailure } from './phase.mjs'
import { packageFolder, projectNode, root, stampFolder } from './places.mjs'

const installer = 'pnpm@12.21.0'
const stampFile = path.join(root, 'node_modules', '.bangfu-installed')
const logFile = path.join(stampFolder, 'install.log')

/** What decides which dependencies belong in node_modules, the machine's kind included. */
export function dependencyFingerprint() {
  const manifests = ['api', 'portal', 'demo-data', 'tooling'].map((name) => path.join(packageFolder(name), 'package.json'))
  const files = [
    ...['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'].map((name) => path.join(root, name)),
    ...manifests,
    path.join(root, 'tests', 'package.json'),
  ].filter((file) => existsSync(file))
  return fingerprint(root, files, `${process.platform}-${process.arch}`)
}

/** Installs the dependencies when the lockfile or a manifest changed since the last time. */
export async function ensureInstalled() {
  const wanted = dependencyFingerprint()
  if (readStamp(stampFile) === wanted && existsSync(projectNode)) return
  process.stdout.write('正在安装依赖，首次约需一分钟… Installing dependencies, about a minute the first time…\n')
  const { code, output } = await runCommand(
    process.platform === 'win32' ? 'npx.cmd' : 'npx',
    ['-y', installer, 'install', '--frozen-lockfile'],
    { cwd: root, env: installerEnvironment() },
  )
  // The installer remarks on Node versions that it will not run on; only a failure concerns the reader.
  mkdirSync(stampFolder, { recursive: true })
  writeFileSync(logFile, output)
  if (code !== 0) {
    throw new StepFailure(`${output}\n依赖安装失败。 Installing the dependencies failed; the installer's words are above and in ${logFile}.`)
  }
  if (!existsSync(projectNode)) {
    throw new StepFailure(`${output}\nThe install ended without the project's Node at ${projectNode}; remove node_modules and run npm start again.`)
  }
  writeStamp(stampFile, wanted)
}

/** CI makes the installer ask nothing; NODE_ENV=production would leave out the compiler. */
function installerEnvironment() {
  const environment = { ...process.env, CI: 'true' }
  delete environment.NODE_ENV
  return environment
}
