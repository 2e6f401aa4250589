import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'

const built = fileURLToPath(new URL('../../packages/portal/dist', import.meta.url))

/** SHA-256 of what the build wrote, by the address at which a browser asks for it. */
function builtFiles(): Record<string, string> {
  const files = readdirSync(path.join(built, 'assets')).map((name) => `/assets/${name}`)
  return Object.fromEntries([['/', 'index.html'] as const, ...files.map((address) => [address, address] as const)].map(([address, name]) => [address, createHash('sha256').update(readFileSync(path.join(built, name))).digest('hex')]))
}

/**
 * All that a page's origin has left on a device, in words: databases, kept files, local and session storage. Bytes are shown as
 * Latin letters and as UTF-8. A kept file that is byte for byte one of the build is only named.
 */
export async function phoneImage(page: Page): Promise<string> {
  return page.evaluate(async (known) => {
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
        lines.push(`database ${name} ${store}`, ...keys.map((key, index) => `${store === 'records' ? '' : `${store} `}${wordsOf(key)}: ${wordsOf(values[index])}`))
      }
      database.close()
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        const bytes = (await (await cache.match(request))?.arrayBuffer()) ?? new ArrayBuffer(0)
        const digest = [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
        lines.push(`${name} ${request.url}`, known[new URL(request.url).pathname] === digest ? 'as it was built' : new TextDecoder().decode(bytes))
      }
    }
    for (const storage of [localStorage, sessionStorage]) lines.push(...Object.entries(storage).map(([key, value]) => `${key}: ${String(value)}`))
    return lines.join('\n')
  }, builtFiles())
}

/** Names of records that are copies of what the service holds, and what opens them. */
export function copiesIn(image: string): string[] {
  return image.split('\n').flatMap((line) => /^(copy\/[^:]+|lock): /.exec(line)?.[1] ?? [])
}
