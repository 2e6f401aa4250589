import { IndexedStore } from './indexed-store'
import { MemoryStore } from './memory-store'
import type { SealedStore } from './sealed-store'

const probe = 'probe'

/** What this device keeps for an account; kept as long as the page alone where the browser refuses to keep anything. */
export async function openStore(accountId: string): Promise<SealedStore> {
  if (!('indexedDB' in globalThis)) return new MemoryStore()
  const store = new IndexedStore(`bangfu.${accountId}`)
  try {
    await store.read(probe)
    return store
  } catch (error) {
    // Private windows and locked-down browsers have the interface and refuse to open a database.
    if (error instanceof DOMException) return new MemoryStore()
    throw error
  }
}
