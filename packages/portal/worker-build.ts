import { build } from 'vite'

/** Builds a service worker beside the portal, one file at the root of the served pages, so that it may stand for all of them. */
export const buildWorker = async (root: string, input: string, fileName: string, define: Readonly<Record<string, string>> = {}): Promise<void> => {
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    define,
    build: { target: 'es2022', outDir: 'dist', emptyOutDir: false, modulePreload: false, rolldownOptions: { input, output: { format: 'iife', entryFileNames: fileName } } },
  })
}
