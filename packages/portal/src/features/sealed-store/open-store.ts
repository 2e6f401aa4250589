import { EncryptedStore } from './encrypted-store'
import { IndexedStore } from './indexed-store'
import { MemoryStore } from './memory-store'
import { keptMark, keysAtHand } from './store-keys'
import type { SealedStore } from './sealed-store'
import { phoneLimit } from './store-limit'

/** The records of an account in the browser, sealed. */
export function recordsOf(accountId: string): IndexedStore<Uint8Array<ArrayBuffer>> {
  return new IndexedStore(`bangfu.${accountId}`, phoneLimit)
}

/**
 * What this device keeps for an account. Kept as long as the page alone where nothing may be kept: the browser has no
 * ciphers (plain-http addresses), refuses a database (private windows), or the account's keys are not at hand.
 */
export function openStore(accountId: string): Promise<SealedStore> {
  const keys = keysAtHand()
  const mark = keptMark()
  return Promise.resolve(keys?.accountId === accountId ? new EncryptedStore(recordsOf(accountId), keys, () => mark !== null && keptMark() === mark) : new MemoryStore())
}
