import type { Readable } from 'node:stream'

/** A file opened for reading. */
export interface StoredFile {
  readonly bytes: number
  /** Opens the contents; called once, only when they are really sent. */
  readonly read: () => Readable
}

/** Where photos lie, outside the web root. A key is made by us alone: letters, digits and hyphens. */
export interface FileStorage {
  /** Keeps the bytes durably; the same key again keeps the same bytes. */
  put(key: string, bytes: Uint8Array): Promise<void>
  /** The file under a key, or null. */
  open(key: string): Promise<StoredFile | null>
  /** Forgets a file; one that is not there is forgotten already. */
  remove(key: string): Promise<void>
}
