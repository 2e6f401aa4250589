import { IDBFactory, IDBKeyRange, IDBObjectStore as FakeObjectStore } from 'fake-indexeddb'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { EncryptedStore } from './encrypted-store'
import { MemoryStore } from './memory-store'
import { openStore, recordsOf } from './open-store'
import { SealBrokenError, sealingKey } from './sealing'
import { takeKeys, type StoreKeys } from './store-keys'
import { StoreFullError, type SealedStore } from './sealed-store'

let factory = new IDBFactory()

beforeEach(() => {
  factory = new IDBFactory()
  vi.stubGlobal('indexedDB', factory)
  vi.stubGlobal('IDBKeyRange', IDBKeyRange)
  vi.stubGlobal('localStorage', { getItem: () => 'kept' })
  return () => vi.unstubAllGlobals()
})

/** Keys as they are at hand on a phone of the account. */
async function keysOf(accountId: string): Promise<StoreKeys> {
  const [unsent, copy] = await Promise.all([1, 2].map((seed) => sealingKey(new Uint8Array(32).fill(seed))))
  if (unsent === undefined || copy === undefined) throw new Error('no keys')
  return { accountId, unsent: [unsent], copy }
}

const stores: Record<string, () => Promise<SealedStore>> = {
  'in the browser’s database': async () => new EncryptedStore(recordsOf('a'), await keysOf('a'), () => true),
  'in the page alone': () => Promise.resolve(new MemoryStore()),
}

describe.each(Object.entries(stores))('a store %s', (_, open) => {
  test('gives back words and bytes as they were written, and null for what it does not hold', async () => {
    const store = await open()
    await store.write([{ key: 'report/1', content: '{"text":"井"}' }, { key: 'photo/1', content: Uint8Array.of(0, 255, 7) }])
    expect(await store.read('report/1')).toBe('{"text":"井"}')
    expect(await store.read('photo/1')).toEqual(Uint8Array.of(0, 255, 7))
    expect(await store.read('report/2')).toBeNull()
  })

  test('lists the keys that begin alike, in order', async () => {
    const store = await open()
    await store.write(['report/2', 'photo/1', 'report/1', 'reports'].map((key) => ({ key, content: '' })))
    expect(await store.list('report/')).toEqual(['report/1', 'report/2'])
  })

  test('removes what it is told to in the same step as it writes', async () => {
    const store = await open()
    await store.write([{ key: 'draft/1', content: 'x' }])
    await store.write([{ key: 'report/1', content: 'x' }], ['draft/1'])
    expect([await store.read('draft/1'), await store.read('report/1')]).toEqual([null, 'x'])
    await store.remove(['report/1'])
    expect(await store.list('')).toEqual([])
  })
})

test('what was written is there for the next page that opens the store of the account, and for no other account', async () => {
  takeKeys(await keysOf('a'))
  await (await openStore('a')).write([{ key: 'report/1', content: 'x' }])
  const reopened = await openStore('a')
  expect(reopened.lasts).toBe(true)
  expect(await reopened.read('report/1')).toBe('x')
  expect(await (await openStore('b')).read('report/1')).toBeNull()
})

test('without keys nothing is kept beyond the page, and the store says so', async () => {
  takeKeys(null)
  expect((await openStore('a')).lasts).toBe(false)
})

test('no word and no byte of a record lies in the database as it was written', async () => {
  const store = new EncryptedStore(recordsOf('a'), await keysOf('a'), () => true)
  await store.write([{ key: 'copy/households', content: '包桂兰' }, { key: 'photo/1', content: new TextEncoder().encode('包桂兰') }])
  for (const key of ['copy/households', 'photo/1']) expect(Buffer.from((await recordsOf('a').read(key)) ?? []).includes(Buffer.from('包桂兰'))).toBe(false)
})

test('a record that was put under another name, or changed, is not opened', async () => {
  const store = new EncryptedStore(recordsOf('a'), await keysOf('a'), () => true)
  await store.write([{ key: 'report/1', content: 'x' }])
  const record = (await recordsOf('a').read('report/1')) ?? new Uint8Array()
  await recordsOf('a').write([{ key: 'report/2', content: record }, { key: 'report/1', content: record.with(20, (record[20] ?? 0) ^ 1) }])
  await expect(store.read('report/2')).rejects.toBeInstanceOf(SealBrokenError)
  await expect(store.read('report/1')).rejects.toBeInstanceOf(SealBrokenError)
})

test('a store without room says so, and everything is as it was', async () => {
  const store = new EncryptedStore(recordsOf('a'), await keysOf('a'), () => true)
  await store.write([{ key: 'report/1', content: 'before' }])
  const { prototype } = FakeObjectStore
  const put: unknown = Reflect.get(prototype, 'put')
  const full = vi.spyOn(prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given: Parameters<IDBObjectStore['put']>) {
    if (this.name !== 'records') return Reflect.apply(put as IDBObjectStore['put'], this, given)
    this.transaction.abort()
    Object.defineProperty(this.transaction, 'error', { value: new DOMException('full', 'QuotaExceededError') })
    return {} as IDBRequest<IDBValidKey>
  })
  await expect(store.write([{ key: 'report/1', content: 'after' }])).rejects.toBeInstanceOf(StoreFullError)
  full.mockRestore()
  expect([await store.read('report/1'), (await store.room())?.used]).toEqual(['before', 35])
})
