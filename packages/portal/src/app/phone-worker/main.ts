import { KeptFiles, type PhoneFiles } from './kept-files'
import { sourceOf } from './phone-address'
import { takeOver } from './take-over'
import { tell } from './told'
import type { WorkerScope } from './worker-scope'

/** Written in by the build. */
declare const PHONE_FILES: PhoneFiles

const scope = self as unknown as WorkerScope
const language = new URLSearchParams(scope.location.search).get('language') ?? ''
const kept = new KeptFiles(PHONE_FILES, language, scope.caches, (address) => fetch(address))

scope.addEventListener('install', (event) => event.waitUntil(kept.fill()))
scope.addEventListener('activate', (event) => event.waitUntil(kept.clear()))
scope.addEventListener('fetch', (event) => {
  const { request } = event
  const source = sourceOf(request, scope.location.origin)
  if (source === 'shell') event.respondWith(kept.shell())
  if (source === 'file') event.respondWith(kept.file(request.url))
})
tell(scope, 'own-window')
// A version waits until no page is left of the one before, or until the person asks for it.
scope.addEventListener('message', ({ data }) => {
  if (data === takeOver) void scope.skipWaiting()
})
