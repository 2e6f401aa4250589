import type { SealedContent, SealedStore } from './sealed-store'
import { SealBrokenError } from './sealing'

/** The records of a store that begin alike. */
interface OpenedRecords {
  /** Contents by key, in the order of the keys. */
  readonly opened: ReadonlyMap<string, SealedContent>
  /** The keys of those that cannot be opened with the keys at hand; they stay as they lie. */
  readonly closed: readonly string[]
}

/** Reads the records that begin so; one that cannot be opened keeps no other from being read. */
export async function openedRecords(store: SealedStore, prefix: string): Promise<OpenedRecords> {
  const opened = new Map<string, SealedContent>()
  const closed: string[] = []
  const keys = await store.list(prefix)
  const contents = await Promise.all(keys.map(async (key) => [key, await contentOrSeal(store, key)] as const))
  for (const [key, content] of contents) {
    if (content instanceof SealBrokenError) closed.push(key)
    // Null for one that is gone since it was listed: another page has sent or dropped it.
    else if (content !== null) opened.set(key, content)
  }
  return { opened, closed }
}

async function contentOrSeal(store: SealedStore, key: string): Promise<SealedContent | SealBrokenError | null> {
  try {
    return await store.read(key)
  } catch (error) {
    if (error instanceof SealBrokenError) return error
    throw error
  }
}
