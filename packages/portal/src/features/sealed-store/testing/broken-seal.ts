import type { MemoryStore } from '../memory-store'
import { SealBrokenError } from '../sealing'

/** From now on one record of a store cannot be opened, as when it was sealed under a key that is not at hand. */
export function breakSeal(store: MemoryStore, broken: string): void {
  const read = store.read.bind(store)
  store.read = (key) => (key === broken ? Promise.reject(new SealBrokenError()) : read(key))
}
