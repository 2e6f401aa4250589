import { forgetFiles } from '../phone-worker/kept-files'
import { takeOver } from '../phone-worker/take-over'
import { isDeskWorker } from '../../features/push/push-device'
import type { Language } from '../../ui/text/use-text'

/** Absent on plain-http addresses; whoever works there needs the network, as at a desk. */
const workers = (): ServiceWorkerContainer | null => ('serviceWorker' in navigator ? navigator.serviceWorker : null)

/** How often an open page asks whether there is a new version, once it is looked at again. */
const askEvery = 3_600_000

/**
 * Lets the phone's pages open without a network, in the language that is read, and tells when a new version waits.
 * Answers what ends the watching.
 */
export function keepPhoneFiles(language: Language, onWaiting: (worker: ServiceWorker) => void): () => void {
  const container = workers()
  if (container === null || !import.meta.env.PROD) return () => undefined
  const stop = new AbortController()
  const { signal } = stop
  const tell = (worker: ServiceWorker | null) => {
    // The first one of all waits for nobody.
    if (worker?.state !== 'installed' || container.controller === null || signal.aborted) return
    // Nor one that takes the place of a desk's, which kept no version of anything.
    if (isDeskWorker(container.controller)) worker.postMessage(takeOver)
    else onWaiting(worker)
  }
  const watch = (registration: ServiceWorkerRegistration) => {
    tell(registration.waiting)
    registration.addEventListener('updatefound', () => {
      const worker = registration.installing
      worker?.addEventListener('statechange', () => tell(worker), { signal })
    }, { signal })
    let asked = Date.now()
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState !== 'visible' || Date.now() - asked < askEvery) return
      asked = Date.now()
      registration.update().catch(unreached)
    }, { signal })
  }
  container.register(`/sw.js?language=${language}`).then(watch).catch(unreached)
  return () => stop.abort()
}

/** Brings the waiting version in and opens the page anew with it. */
export function openVersion(worker: ServiceWorker): void {
  workers()?.addEventListener('controllerchange', () => location.reload(), { once: true })
  worker.postMessage(takeOver)
}

/** Without a network, or with a full disk, everything stays as it is until the next time. Anything else is a fault. */
function unreached(reason: unknown): void {
  if (reason instanceof TypeError || reason instanceof DOMException) return
  reportError(reason)
}

/**
 * Whoever works at a desk has every page from the service, always the newest. True where the phone's pages had been kept
 * on this device and the page has to be opened anew without them.
 */
export async function leavePhoneFiles(): Promise<boolean> {
  const container = workers()
  const registration = (await container?.getRegistration()) ?? null
  if (container === null || registration === null) return false
  if (isDeskWorker(registration.active ?? registration.waiting ?? registration.installing)) return false
  const controlled = container.controller !== null
  await registration.unregister()
  await forgetFiles(caches)
  return controlled
}
