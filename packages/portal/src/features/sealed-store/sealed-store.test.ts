import { IDBFactory, IDBKeyRange, IDBObjectStore as FakeObjectStore } from 'fake-indexeddb'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { IndexedStore } from './indexed-store'
import { MemoryStore } from './memory-store'
import { openStore } from './open-store'
import { StoreFullError, type SealedStore } from './sealed-store'

let factory = new IDBFactory()

beforeEach(() => {
  factory = new IDBFactory()
  vi.stubGlobal('indexedDB', factory)
  vi.stubGlobal('IDBKeyRange', IDBKeyRange)
  return () => vi.unstubAllGlobals()
})

const stores: Record<string, () => SealedStore> = { 'in the browser’s database': () => new IndexedStore('a'), 'in the page alone': () => new MemoryStore() }

describe.each(Object.entries(stores))('a store %s', (_, open) => {
  test('gives back words and bytes as they were written, and null for what it does not hold', async () => {
    const store = open()
    await store.write([{ key: 'report/1', content: '{"text":"井"}' }, { key: 'photo/1', content: Uint8Array.of(0, 255, 7) }])
    expect(await store.read('report/1')).toBe('{"text":"井"}')
    expect(await store.read('photo/1')).toEqual(Uint8Array.of(0, 255, 7))
    expect(await store.read('report/2')).toBeNull()
  })

  test('lists the keys that begin alike, in order', async () => {
    const store = open()
    await store.write(['report/2', 'photo/1', 'report/1', 'reports'].map((key) => ({ key, content: '' })))
    expect(await store.list('report/')).toEqual(['report/1', 'report/2'])
  })

  test('removes what it is told to in the same step as it writes', async () => {
    const store = open()
    await store.write([{ key: 'draft/1', content: 'x' }])
    await store.write([{ key: 'report/1', content: 'x' }], ['draft/1'])
    expect([await store.read('draft/1'), await store.read('report/1')]).toEqual([null, 'x'])
    await store.remove(['report/1'])
    expect(await store.list('')).toEqual([])
  })
})

test('what was written is there for the next page that opens the store of the account, and for no other account', async () => {
  await (await openStore('a')).write([{ key: 'report/1', content: 'x' }])
  const reopened = await openStore('a')
  expect(reopened.lasts).toBe(true)
  expect(await reopened.read('report/1')).toBe('x')
  expect(await (await openStore('b')).read('report/1')).toBeNull()
})

test('a browser that refuses to keep anything is told from one that does', async () => {
  vi.stubGlobal('indexedDB', { open: () => { throw new DOMException('denied', 'SecurityError') } })
  expect((await openStore('a')).lasts).toBe(false)
})

test('a store without room says so, and everything is as it was', async () => {
  const store = new IndexedStore('a')
  await store.write([{ key: 'report/1', content: 'before' }])
  const { prototype } = FakeObjectStore
  const full = vi.spyOn(prototype, 'put').mockImplementationOnce(function (this: IDBObjectStore) {
    this.transaction.abort()
    Object.defineProperty(this.transaction, 'error', { value: new DOMException('full', 'QuotaExceededError') })
    return {} as IDBRequest<IDBValidKey>
  })
  await expect(store.write([{ key: 'report/1', content: 'after' }])).rejects.toBeInstanceOf(StoreFullError)
  full.mockRestore()
  expect(await store.read('report/1')).toBe('before')
})
