#!/usr/bin/env node
/**
 * `npx bangfu`: administration from the repository root. Plain Node, because the
 * machine's own Node may be too old for the compiled API; then the project's Node,
 * which the `node` package brings, takes over.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const command = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const projectNode = fileURLToPath(new URL('../../../node_modules/node/bin/node', import.meta.url))

function isRecentEnough(version) {
  const [major, minor] = version.split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 12)
}

async function run() {
  if (!existsSync(command)) {
    process.stderr.write('尚未构建，请先运行 npm start。 Bangfu is not built yet: run npm start once, then try again.\n')
    process.exitCode = 1
    return
  }
  if (isRecentEnough(process.versions.node)) {
    await import(command)
    return
  }
  if (!existsSync(projectNode)) {
    process.stderr.write(
      `需要 Node 22.12 或更新版本。 This is Node ${process.versions.node}; 22.12 or newer is needed, and npm start installs one.\n`,
    )
    process.exitCode = 1
    return
  }
  const child = spawn(projectNode, [command, ...process.argv.slice(2)], { stdio: 'inherit' })
  // Ctrl-C in a terminal reaches the child by itself; a signal meant for this process alone does not.
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  process.on('SIGINT', () => {
    if (!process.stdin.isTTY) child.kill('SIGINT')
  })
  const [code] = await once(child, 'exit')
  process.exitCode = code ?? 1
}

await run()
