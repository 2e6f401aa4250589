import react from '@vitejs/plugin-react'
import { defaultClientConditions } from 'vite'
import { defineConfig } from 'vitest/config'
import { deskWorker } from './desk-worker-build'
import { ownPage } from './own-page-build'
import { pagesApart } from './pages-apart'
import { phoneWorker } from './phone-worker-build'
import { precompressed } from './precompressed'
import { shortDocuments } from './short-documents'
import { standIns } from './stand-ins'

const api = process.env['PORTAL_API'] ?? 'http://127.0.0.1:4000'

/** What several pages of the desks are made of. */
const deskParts = /src[\\/](ui|features[\\/](attachment|place|viewer))[\\/]/
const apart = pagesApart(import.meta.dirname)

export default defineConfig({
  plugins: [apart.plugin, standIns(import.meta.dirname), shortDocuments(import.meta.dirname), react(), precompressed(), ownPage(import.meta.dirname), phoneWorker(import.meta.dirname), deskWorker(import.meta.dirname)],
  // A library that has a form for browsers with classes of their own is not fetched in the older, larger one.
  resolve: { conditions: ['es2015', ...defaultClientConditions] },
  build: {
    target: 'es2022',
    // The content policy of the served pages allows no inline script or style, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    rolldownOptions: {
      output: {
        // A weak signal pays for every file twice: in round trips, and in what each is compressed without the others.
        codeSplitting: {
          groups: [
            { name: 'initial', test: apart.isForAll, priority: 3 },
            { name: 'supervisor', test: apart.isForPhone, priority: 2 },
            { name: 'supervisor-seldom', test: apart.isSeldom, priority: 1 },
            { name: 'desk-parts', test: deskParts, minShareCount: 2, priority: 0 },
          ],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: {
      '/graphql': { target: api, ws: true },
      // The API believes a cookie only where the page's origin is its own host, so the host stays as it came.
      '/attachments': { target: api },
      '/exports': { target: api },
      '/imports': { target: api },
      '/report-sheets': { target: api },
    },
  },
  test: {
    // A phone's PIN costs what an offline guess would, on a busy machine seconds.
    testTimeout: 20_000,
    expect: { poll: { timeout: 10_000 } },
    // Modules are shared: reading them anew for each file would take longer than the tests.
    isolate: false,
    restoreMocks: true,
    unstubGlobals: true,
    projects: [
      { extends: true, test: { name: 'rules', environment: 'node', include: ['src/**/*.test.ts'] } },
      { extends: true, test: { name: 'pages', environment: 'happy-dom', include: ['src/**/*.test.tsx'], setupFiles: ['src/app/testing/page-setup.ts'] } },
    ],
  },
})
