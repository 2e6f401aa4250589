import { viewerKey } from '../sealed-store/store-keys'
import { readWhatOpens } from '../sealed-store/sealing'
import type { SealedStore } from '../sealed-store/sealed-store'
import type { Viewer } from '../viewer/use-viewer'

/** Keeps who is signed in, so that the pages open without a network. The keys of the phone lie elsewhere, sealed by themselves. */
export async function keepViewer(store: SealedStore, viewer: Viewer): Promise<void> {
  await store.write([{ key: viewerKey, content: JSON.stringify({ ...viewer, phoneKeys: [] }) }])
}

/** Who was signed in when the pages were last open; null when that is not kept. */
export async function keptViewer(store: SealedStore): Promise<Viewer | null> {
  const content = await readWhatOpens(store, viewerKey)
  return typeof content === 'string' ? (JSON.parse(content) as Viewer) : null
}
