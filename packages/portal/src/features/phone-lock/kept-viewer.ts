import { viewerKey } from '../sealed-store/store-keys'
import { readWhatOpens } from '../sealed-store/sealing'
import type { SealedStore } from '../sealed-store/sealed-store'
import { laterBy } from '../viewer/business-clock'
import type { Viewer } from '../viewer/use-viewer'

/** Absent in what was kept by pages of before. */
type KeptViewer = Viewer & { readonly keptAt?: number }

/**
 * Keeps who is signed in, so that the pages open without a network. The keys of the phone lie elsewhere, sealed by themselves.
 * @param toldAt when the service told the viewer's time, by the device's clock in milliseconds
 */
export async function keepViewer(store: SealedStore, viewer: Viewer, toldAt: number): Promise<void> {
  const kept: KeptViewer = { ...viewer, phoneKeys: [], keptAt: toldAt }
  await store.write([{ key: viewerKey, content: JSON.stringify(kept) }])
}

/**
 * Who was signed in when the pages were last open, with the business time as it must be by now: a phone can be without signal
 * for days, and what is seen on the last of them is seen on that day. Null when nobody is kept.
 */
export async function keptViewer(store: SealedStore, clock: () => number = Date.now): Promise<Viewer | null> {
  const content = await readWhatOpens(store, viewerKey)
  if (typeof content !== 'string') return null
  const { keptAt, ...viewer } = JSON.parse(content) as KeptViewer
  // A clock that was set back since tells nothing of how long it was.
  return keptAt === undefined ? viewer : laterBy(viewer, Math.max(0, clock() - keptAt))
}
