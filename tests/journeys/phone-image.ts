import type { Page } from 'playwright-core'

/** All that a page's origin has left on a device, in words: databases, kept files, local and session storage. Bytes are shown as Latin letters and as UTF-8. */
export async function phoneImage(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const answered = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error ?? new Error('no answer'))
      })
    const wordsOf = (value: unknown): string => {
      if (value instanceof Uint8Array) return new TextDecoder().decode(value)
      if (value instanceof CryptoKey) return `key ${value.extractable ? 'that can be read' : 'that cannot be read'}`
      if (typeof value === 'object' && value !== null) return Object.entries(value).map(([name, inner]) => `${name}=${wordsOf(inner)}`).join(' ')
      return typeof value === 'string' ? value : JSON.stringify(value)
    }
    const lines: string[] = []
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await answered(indexedDB.open(name))
      for (const store of database.objectStoreNames) {
        const records = database.transaction(store).objectStore(store)
        const [keys, values] = await Promise.all([answered(records.getAllKeys()), answered(records.getAll())])
        lines.push(`database ${name}`, ...keys.map((key, index) => `${wordsOf(key)}: ${wordsOf(values[index])}`))
      }
      database.close()
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) lines.push(`${name} ${request.url}`, (await (await cache.match(request))?.text()) ?? '')
    }
    for (const storage of [localStorage, sessionStorage]) lines.push(...Object.entries(storage).map(([key, value]) => `${key}: ${String(value)}`))
    return lines.join('\n')
  })
}
