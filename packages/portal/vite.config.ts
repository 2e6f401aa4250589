import react from '@vitejs/plugin-react'
import { defaultClientConditions } from 'vite'
import { defineConfig } from 'vitest/config'
import { deskWorker } from './desk-worker-build'
import { ownPage } from './own-page-build'
import { phoneWorker } from './phone-worker-build'
import { precompressed } from './precompressed'
import { standIns } from './stand-ins'

const api = process.env['PORTAL_API'] ?? 'http://127.0.0.1:4000'

/** What pages of the desk and of the phone are made of alike. */
const sharedParts = /src[\\/](ui|features[\\/](attachment|place|viewer|public-notice[\\/]notice-kinds|observation[\\/]observation-steps|household[\\/](HouseholdStatus|household-status|sought-household)|inspection-task[\\/](OwnTasksCard|tasks-asked))|gql[\\/]inspection-task)/
/** Of those, what no page of the phone is made of. */
const deskParts = /src[\\/](ui[\\/](AttentionRow|Chip|CopyButton|Figure|FilterSelect|InlineBar|Marks|PrintSheet|SortHeader|Timeline|YuanField|request[\\/]use-refusals|open-row|shared-start|use-name-in-address|use-yuan)|features[\\/]attachment[\\/](upload-file|use-sent-files|use-photos|DocumentField|EvidenceFields|document-list|use-documents|use-evidence))/
/** What a volunteer supervisor opens comes at once, so that every page after the first is there without asking. */
const supervisorPages = /src[\\/](app[\\/]phone[\\/](?!SeldomPages)|features[\\/]public-notice[\\/]NoticeBoard|(features|gql)[\\/](observation-report|covered-household|delivery|sealed-store|phone-lock|village-copy|village-project)|features[\\/]inspection-task[\\/]task-draft(-keys)?\.)/
/** What a supervisor opens seldom: one file more. */
const seldomPages = /src[\\/](app[\\/]phone[\\/]SeldomPages|(features|gql)[\\/](inspection-task|own-supervision|sign-in|push|notice)[\\/])/

export default defineConfig({
  plugins: [standIns(import.meta.dirname), react(), precompressed(), ownPage(import.meta.dirname), phoneWorker(import.meta.dirname), deskWorker(import.meta.dirname)],
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
            { name: 'initial', tags: ['$initial'], priority: 4 },
            { name: 'parts', test: (module) => sharedParts.test(module) && !deskParts.test(module), minShareCount: 2, priority: 3 },
            { name: 'desk-parts', test: deskParts, minShareCount: 2, priority: 2 },
            { name: 'supervisor', test: supervisorPages, priority: 1 },
            { name: 'supervisor-seldom', test: seldomPages, priority: 0 },
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
  test: { environment: 'node', include: ['src/**/*.test.{ts,tsx}'] },
})
