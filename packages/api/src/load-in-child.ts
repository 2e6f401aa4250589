import { fork } from 'node:child_process'
import type { LoadProgress } from './features/demo-city/demo-writing.js'
import type { LoadMessage } from './load-demo.js'

/**
 * Rows and their statements live for one transaction; with the room that Node gives of itself a fifth of the loading goes
 * on carrying them over. Megabytes.
 */
const ROOM_FOR_ROWS = ['--min-semi-space-size=64', '--max-semi-space-size=128']

/**
 * Loads the demo city that the environment asks for in a process of its own, which gives its memory back at the end. The
 * child says on the error output why it cannot.
 */
export const loadInChild = async (environment: NodeJS.ProcessEnv, onProgress: LoadProgress): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = fork(new URL('load-demo.js', import.meta.url), { env: environment, execArgv: [...process.execArgv, ...ROOM_FOR_ROWS], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    child.on('message', (message: LoadMessage) => onProgress(message.done, message.total))
    child.once('error', reject)
    child.once('exit', (code) => {
      if (code === 0) resolve()
      else reject(new Error('示范城市未能装入，原因见上。 The demo city could not be loaded; the reason stands above.'))
    })
  })
