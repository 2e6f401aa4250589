/** What one record holds: words (JSON as its writer made it) or the bytes of a photo. */
export type SealedContent = string | Uint8Array<ArrayBuffer>

export interface SealedRecord {
  readonly key: string
  readonly content: SealedContent
}

/** Bytes that lie in the store, and how many may still be written to it; what is only a copy makes room for them. */
export interface StoreRoom {
  readonly used: number
  readonly left: number
}

/**
 * What this device keeps for one account across reloads and crashes. Keys are names and ids joined by slashes
 * (`report/<id>`, `photo/<id>`) and say nothing of a person; contents are sealed.
 */
export interface SealedStore {
  /** Whether a record outlives the page; false where the browser keeps nothing, and the person is told so. */
  readonly lasts: boolean
  /** The content under a key; null when there is none. */
  read(key: string): Promise<SealedContent | null>
  /**
   * Writes records and removes keys, all or nothing and durable once it resolves.
   * Throws {@link StoreFullError} when there is no room; then everything is as it was.
   */
  write(records: readonly SealedRecord[], removed?: readonly string[]): Promise<void>
  remove(keys: readonly string[]): Promise<void>
  /** The keys that begin so, in order. */
  list(prefix: string): Promise<readonly string[]>
  /** Null where the page alone keeps it. */
  room(): Promise<StoreRoom | null>
}

/** The device has no room for what was to be written. */
export class StoreFullError extends Error {
  override readonly name = 'StoreFullError'

  constructor(cause: unknown) {
    super('The device has no room left', { cause })
  }
}
