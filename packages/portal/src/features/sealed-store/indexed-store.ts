import { StoreFullError, type StoreRoom } from './sealed-store'
import { makeRoom, roomForWords, sum, type RecordSize, type StoreLimit } from './store-limit'

const records = 'records'
/** How much each record takes, in a store beside them; only where there is a limit. */
const sizes = 'sizes'
/** Greater than every character that a key is made of, so that a prefix is a range of keys. */
const afterAll = '\uffff'

interface Begun {
  readonly transaction: IDBTransaction
  readonly store: IDBObjectStore
  readonly ended: Promise<void>
}

/** Records in a database of the browser, as they are given. It seals nothing: whoever writes does. */
export class IndexedStore<Content> {
  #database: Promise<IDBDatabase> | null = null

  constructor(
    private readonly name: string,
    private readonly limit: StoreLimit<Content> | null = null,
    private readonly factory: IDBFactory = indexedDB,
  ) {}

  async read(key: string): Promise<Content | null> {
    const { store } = await this.begin('readonly')
    const content = (await answered(store.get(key))) as Content | undefined
    return content ?? null
  }

  /** Writes some and removes others in one step; those that are not wanted once the step has begun are not written. */
  async write(given: readonly { readonly key: string; readonly content: Content }[], removed: readonly string[] = [], isWanted: (key: string) => boolean = () => true): Promise<void> {
    const begun = await this.begin('readwrite')
    const written = given.filter(({ key }) => isWanted(key))
    const { store, ended } = begun
    // Counted in the transaction itself: other tabs write to the same store.
    const going = this.limit === null ? [] : await this.weigh(begun, this.limit, written, removed)
    for (const { key, content } of written) store.put(content, key)
    for (const key of [...removed, ...going]) store.delete(key)
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

  /** Null for a store without a limit. */
  async room(): Promise<StoreRoom | null> {
    if (this.limit === null) return null
    const { most, rankOf } = this.limit
    const { transaction } = await this.begin('readonly')
    const kept = [...(await sizesIn(transaction.objectStore(sizes)))]
    const stays = sum(kept.map(([key, { bytes }]) => (rankOf(key) === null ? bytes : 0)))
    return { used: sum(kept.map(([, { bytes }]) => bytes)), left: Math.max(0, most - roomForWords - stays) }
  }

  /** Notes what the records take that are written, and answers which others go for them. Ends the transaction where there is no room. */
  private async weigh({ transaction, ended }: Begun, limit: StoreLimit<Content>, written: readonly { readonly key: string; readonly content: Content }[], removed: readonly string[]): Promise<readonly string[]> {
    const store = transaction.objectStore(sizes)
    const before = await sizesIn(store)
    const bytes = new Map(written.map(({ key, content }) => [key, limit.bytesOf(content)]))
    const going = makeRoom(before, { written: bytes, removed }, limit)
    if (going === null) {
      transaction.abort()
      await ended.catch(() => undefined)
      throw new StoreFullError(null)
    }
    let order = Math.max(0, ...[...before.values()].map((size) => size.order))
    for (const [key, size] of bytes) store.put({ bytes: size, order: ++order } satisfies RecordSize, key)
    for (const key of [...removed, ...going]) store.delete(key)
    return going
  }

  private async begin(mode: IDBTransactionMode): Promise<Begun> {
    this.#database ??= this.open()
    // On the disk before it is said to be kept: a phone whose battery dies loses nothing that was promised.
    const transaction = (await this.#database).transaction(this.limit === null ? [records] : [records, sizes], mode, { durability: 'strict' })
    return { transaction, store: transaction.objectStore(records), ended: endOf(transaction) }
  }

  private async open(): Promise<IDBDatabase> {
    const { limit } = this
    const request = this.factory.open(this.name, limit === null ? 1 : 2)
    request.onupgradeneeded = ({ oldVersion }) => {
      const { result: database, transaction } = request
      if (oldVersion === 0) database.createObjectStore(records)
      if (limit !== null && transaction !== null) weighAll(transaction.objectStore(records), database.createObjectStore(sizes), limit)
    }
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

/** Weighs what was kept before there was a limit. */
function weighAll<Content>(kept: IDBObjectStore, weighed: IDBObjectStore, { bytesOf }: StoreLimit<Content>): void {
  const cursor = kept.openCursor()
  let order = 0
  cursor.onsuccess = () => {
    const record = cursor.result
    if (record === null) return
    weighed.put({ bytes: bytesOf(record.value as Content), order: ++order } satisfies RecordSize, record.key)
    record.continue()
  }
}

async function sizesIn(store: IDBObjectStore): Promise<Map<string, RecordSize>> {
  const [keys, kept] = await Promise.all([answered(store.getAllKeys()), answered(store.getAll())])
  return new Map(keys.map((key, index) => [key as string, kept[index] as RecordSize]))
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
