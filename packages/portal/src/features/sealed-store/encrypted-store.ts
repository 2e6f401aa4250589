import type { IndexedStore } from './indexed-store'
import { seal, unseal } from './sealing'
import type { SealedContent, SealedRecord, SealedStore, StoreRoom } from './sealed-store'
import { isCopy, type StoreKeys } from './store-keys'

/** Records in the browser's database, each sealed: what is only a copy under the phone's own key, all else under the account's. */
export class EncryptedStore implements SealedStore {
  readonly lasts = true

  constructor(
    private readonly records: IndexedStore<Uint8Array<ArrayBuffer>>,
    private readonly keys: StoreKeys,
    /** Whether this phone still keeps what it kept. */
    private readonly isKept: () => boolean,
  ) {}

  async read(key: string): Promise<SealedContent | null> {
    const record = await this.records.read(key)
    return record === null ? null : unseal(this.keysOf(key), key, record)
  }

  /** A copy that is written when the phone has forgotten what it keeps, in whichever tab, is not kept. */
  async write(written: readonly SealedRecord[], removed: readonly string[] = []): Promise<void> {
    // Sealed before the transaction begins: it would end by itself while the browser ciphers.
    const sealed = await Promise.all(written.map(async ({ key, content }) => ({ key, content: await seal(this.keysOf(key)[0], key, content) })))
    await this.records.write(sealed, removed, (key) => !isCopy(key) || this.isKept())
  }

  remove(keys: readonly string[]): Promise<void> {
    return this.records.remove(keys)
  }

  list(prefix: string): Promise<readonly string[]> {
    return this.records.list(prefix)
  }

  room(): Promise<StoreRoom | null> {
    return this.records.room()
  }

  private keysOf(key: string): StoreKeys['unsent'] {
    return isCopy(key) ? [this.keys.copy] : this.keys.unsent
  }
}
