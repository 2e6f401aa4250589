import type { SealedContent, SealedRecord, SealedStore } from './sealed-store'

/** Keeps records as long as the page is open, where the browser keeps nothing. */
export class MemoryStore implements SealedStore {
  readonly lasts: boolean = false
  readonly #kept = new Map<string, SealedContent>()

  read(key: string): Promise<SealedContent | null> {
    return Promise.resolve(this.#kept.get(key) ?? null)
  }

  write(records: readonly SealedRecord[], removed: readonly string[] = []): Promise<void> {
    for (const { key, content } of records) this.#kept.set(key, content)
    return this.remove(removed)
  }

  remove(keys: readonly string[]): Promise<void> {
    for (const key of keys) this.#kept.delete(key)
    return Promise.resolve()
  }

  list(prefix: string): Promise<readonly string[]> {
    return Promise.resolve([...this.#kept.keys()].filter((key) => key.startsWith(prefix)).sort())
  }

  room(): Promise<null> {
    return Promise.resolve(null)
  }
}
