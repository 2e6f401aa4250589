import { build } from 'vite'
import type { Plugin } from 'vite'
import { precompressed } from './precompressed'

/** A script that a browser from before modules runs as well: the page is written so that it may come last. */
const plainScript = (): Plugin => ({
  name: 'plain-script',
  transformIndexHtml: { order: 'post', handler: (html) => html.replace(/<script type="module" crossorigin/g, '<script defer').replace(/<link rel="stylesheet" crossorigin/g, '<link rel="stylesheet"') },
})

/**
 * Builds the page on which a household sees its own file (`/own`) beside the portal: a bundle of its own, without the
 * portal's libraries, for telephones that are old and seldom have a signal.
 */
export const ownPage = (root: string): Plugin => ({
  name: 'own-page',
  apply: 'build',
  async closeBundle() {
    await build({
      configFile: false,
      root,
      publicDir: false,
      logLevel: 'warn',
      plugins: [plainScript(), precompressed()],
      build: {
        target: 'es2015',
        cssTarget: 'chrome49',
        outDir: 'dist',
        emptyOutDir: false,
        assetsInlineLimit: 0,
        modulePreload: false,
        // Put into the script it would be an inline style, which the content policy forbids.
        cssCodeSplit: false,
        rolldownOptions: { input: 'own/index.html', output: { format: 'iife', entryFileNames: 'assets/own-[hash].js', assetFileNames: 'assets/own-[hash][extname]' } },
      },
    })
  },
})
