/** What of a service worker's surroundings the phone's worker uses; the page's library of types does not know them. */
export interface WorkerScope {
  readonly location: { readonly search: string; readonly origin: string }
  readonly caches: CacheStorage
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void
  /** Takes the place of the worker before, with pages open. */
  skipWaiting(): Promise<void>
}

interface Lasting {
  waitUntil(work: Promise<unknown>): void
}

interface Asked {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
