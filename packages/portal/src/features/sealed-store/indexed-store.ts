import { StoreFullError, type StoreRoom } from './sealed-store'

const records = 'records'
/** Greater than every character that a key is made of, so that a prefix is a range of keys. */
const afterAll = '\uffff'

/** Records in a database of the browser, as they are given. It seals nothing: whoever writes does. */
export class IndexedStore<Content> {
  #database: Promise<IDBDatabase> | null = null

  constructor(
    private readonly name: string,
    private readonly factory: IDBFactory = indexedDB,
  ) {}

  async read(key: string): Promise<Content | null> {
    const { store } = await this.begin('readonly')
    const content = (await answered(store.get(key))) as Content | undefined
    return content ?? null
  }

  async write(written: readonly { readonly key: string; readonly content: Content }[], removed: readonly string[] = []): Promise<void> {
    const { store, ended } = await this.begin('readwrite')
    for (const { key, content } of written) store.put(content, key)
    for (const key of removed) store.delete(key)
    await ended
  }

  async remove(keys: readonly string[]): Promise<void> {
    await this.write([], keys)
  }

  async list(prefix: string): Promise<readonly string[]> {
    const { store } = await this.begin('readonly')
    const keys = await answered(store.getAllKeys(IDBKeyRange.bound(prefix, prefix + afterAll)))
    return keys.filter((key) => typeof key === 'string')
  }

  async estimate(): Promise<StoreRoom | null> {
    // Absent on plain-http addresses.
    if (!('storage' in navigator)) return null
    const { usage, quota } = await navigator.storage.estimate()
    return usage === undefined || quota === undefined ? null : { used: usage, most: quota }
  }

  private async begin(mode: IDBTransactionMode): Promise<{ readonly store: IDBObjectStore; readonly ended: Promise<void> }> {
    this.#database ??= this.open()
    // On the disk before it is said to be kept: a phone whose battery dies loses nothing that was promised.
    const transaction = (await this.#database).transaction(records, mode, { durability: 'strict' })
    return { store: transaction.objectStore(records), ended: endOf(transaction) }
  }

  private async open(): Promise<IDBDatabase> {
    const request = this.factory.open(this.name, 1)
    request.onupgradeneeded = () => void request.result.createObjectStore(records)
    try {
      const database = await answered(request)
      const forget = () => {
        this.#database = null
      }
      // Another tab deletes it or brings a newer form: it is opened again when next needed.
      database.onversionchange = () => {
        database.close()
        forget()
      }
      database.onclose = forget
      return database
    } catch (error) {
      this.#database = null
      throw error
    }
  }
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(withReason(request.error))
  })
}

function endOf(transaction: IDBTransaction): Promise<void> {
  const ended = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(withReason(transaction.error))
  })
  // Reads never wait for their transaction's end: what went wrong is told by the request.
  ended.catch(() => undefined)
  return ended
}

function withReason(error: DOMException | null): Error {
  if (error?.name === 'QuotaExceededError') return new StoreFullError(error)
  return error ?? new Error('The store of this device was closed')
}
