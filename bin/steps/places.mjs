/**
 * Where things are in this repository. The scripts in bin/ run on whatever Node
 * (18 or newer) the machine has; everything they start runs on the project's own
 * Node, which the `node` package brings.
 */
import { fileURLToPath } from 'node:url'
import path from 'node:path'

export const root = fileURLToPath(new URL('../../', import.meta.url))

const executable = process.platform === 'win32' ? 'node.exe' : 'node'

export const projectNode = path.join(root, 'node_modules', 'node', 'bin', executable)

/** Stamps and logs of these scripts: gone with node_modules, never committed. */
export const stampFolder = path.join(root, 'node_modules', '.bangfu')

export function packageFolder(name) {
  return path.join(root, 'packages', name)
}

/** The environment in which plain `node` means the project's Node. Colours are for a terminal, not for a log. */
export function projectEnvironment(additions = {}) {
  const nodeFolder = path.dirname(projectNode)
  const colours = process.stdout.isTTY ? {} : { NO_COLOR: '1' }
  return { ...process.env, ...colours, PATH: `${nodeFolder}${path.delimiter}${process.env.PATH ?? ''}`, ...additions }
}
