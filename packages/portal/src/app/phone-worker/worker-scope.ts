/** What of a service worker's surroundings the phone's worker uses; the page's library of types does not know them. */
export interface WorkerScope {
  readonly location: { readonly search: string; readonly origin: string }
  readonly caches: CacheStorage
  readonly registration: { showNotification(title: string, options: { readonly body: string; readonly tag: string; readonly data: string }): Promise<void> }
  readonly clients: {
    matchAll(options: { readonly type: 'window' }): Promise<readonly OwnWindow[]>
    openWindow(address: string): Promise<unknown>
  }
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void
  addEventListener(type: 'push', listener: (event: Lasting & { readonly data: { text(): string } | null }) => void): void
  addEventListener(type: 'notificationclick', listener: (event: Lasting & { readonly notification: { readonly data: unknown; close(): void } }) => void): void
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void
  /** Takes the place of the worker before, with pages open. */
  skipWaiting(): Promise<void>
}

/** A window of the portal. */
interface OwnWindow {
  navigate(address: string): Promise<{ focus(): Promise<unknown> } | null>
}

interface Lasting {
  waitUntil(work: Promise<unknown>): void
}

interface Asked {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
