import type { Plugin } from 'vite'
import { buildWorker } from './worker-build'

/** Builds the worker of the desks (`/push.js`), which shows what a browser is told and does nothing else. */
export const deskWorker = (root: string): Plugin => {
  let written = false
  return {
    name: 'desk-worker',
    apply: 'build',
    generateBundle: () => { written = true },
    async closeBundle() {
      // Nothing was written: the build failed, and says why itself.
      if (written) await buildWorker(root, 'src/app/desk-worker/main.ts', 'push.js')
    },
  }
}
