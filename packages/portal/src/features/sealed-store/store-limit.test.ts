import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { EncryptedStore } from './encrypted-store'
import { IndexedStore } from './indexed-store'
import { recordsOf } from './open-store'
import { sealingKey } from './sealing'
import { StoreFullError } from './sealed-store'
import { copiedPhotoKey, viewerKey } from './store-keys'
import { makeRoom, mostKept, phoneLimit, sum, type RecordSize, type WeighedStep } from './store-limit'

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.stubGlobal('IDBKeyRange', IDBKeyRange)
  return () => vi.unstubAllGlobals()
})

async function phone(): Promise<EncryptedStore> {
  const [unsent, copy] = await Promise.all([1, 2].map((seed) => sealingKey(new Uint8Array(32).fill(seed))))
  if (unsent === undefined || copy === undefined) throw new Error('no keys')
  return new EncryptedStore(recordsOf('a'), { accountId: 'a', unsent: [unsent], copy }, () => true)
}

const photo = new Uint8Array(300_000)

describe('a phone that is filled', () => {
  test('never holds more than 50 MB: photos that the service has go first, the oldest first, then other copies, and what was not sent never', async () => {
    const store = await phone()
    await store.write([{ key: viewerKey, content: '{}' }, { key: 'copy/answer/1', content: 'x'.repeat(200_000) }])
    for (let index = 0; index < 40; index++) await store.write([{ key: copiedPhotoKey(String(index).padStart(2, '0')), content: photo }])
    let kept = 0
    const left: number[] = []
    for (;;) {
      try {
        await store.write([{ key: `photo/${kept}`, content: photo }])
      } catch (error) {
        expect(error).toBeInstanceOf(StoreFullError)
        break
      }
      kept++
      left.push((await store.list('copy/photo/')).length)
      expect((await store.room())?.used ?? Infinity).toBeLessThanOrEqual(mostKept)
    }
    // 49 MB without the megabyte that is for words.
    expect(kept).toBe(163)
    expect(left.every((count, index) => count <= (left[index - 1] ?? 40))).toBe(true)
    expect([await store.list('copy/'), (await store.list('photo/')).length]).toEqual([[viewerKey], 163])
    expect(await store.read('photo/0')).toEqual(photo)
    // What was begun can still be written down and finished, and what waits can be sent.
    await store.write([{ key: 'draft/1', content: 'x'.repeat(12_000) }])
    await store.write([{ key: 'report/1', content: 'x'.repeat(24_000) }], ['draft/1'])
    await expect(store.write([{ key: 'copy/answer/2', content: 'x'.repeat(100_000) }])).rejects.toBeInstanceOf(StoreFullError)
    await store.write([{ key: 'report/1', content: 'sent' }], ['photo/0'])
    await store.write([{ key: 'photo/163', content: photo }])
  }, 60_000)

  test('drops the oldest of the photos that are copies for a newer one', async () => {
    const store = await phone()
    const half = new Uint8Array(24_000_000)
    for (const id of ['1', '2', '3']) await store.write([{ key: copiedPhotoKey(id), content: half }])
    expect(await store.list('copy/photo/')).toEqual([copiedPhotoKey('2'), copiedPhotoKey('3')])
  })

  test('was weighed from the first on, where it was filled before there was a limit', async () => {
    const before = new IndexedStore<Uint8Array<ArrayBuffer>>('bangfu.a')
    await before.write([{ key: 'photo/1', content: photo }, { key: copiedPhotoKey('2'), content: photo }])
    expect(await recordsOf('a').room()).toEqual({ used: 600_000, left: 48_700_000 })
  })

  test('is told as left what copies make room for', async () => {
    const store = await phone()
    await store.write([{ key: copiedPhotoKey('1'), content: photo }])
    expect((await store.room())?.left).toBe(49_000_000)
  })
})

describe('making room', () => {
  const sizesOf = (...records: readonly (readonly [key: string, bytes: number])[]) => new Map(records.map(([key, bytes], order): [string, RecordSize] => [key, { bytes, order }]))
  const step = (written: Readonly<Record<string, number>>, removed: readonly string[] = []): WeighedStep => ({ written: new Map(Object.entries(written)), removed })
  const megabytes = 1_000_000

  test('a step that takes less than what it replaces always has room, even in a store that is over its limit', () => {
    const sizes = sizesOf(['photo/1', 60 * megabytes], ['report/1', 100])
    expect(makeRoom(sizes, step({}, ['photo/1']), phoneLimit)).toEqual([])
    expect(makeRoom(sizes, step({ 'report/1': 90 }), phoneLimit)).toEqual([])
    expect(makeRoom(sizes, step({ 'report/1': 110 }), phoneLimit)).toBeNull()
  })

  test('of random stores, what was not sent never goes, and a step that is taken leaves no more than the limit', () => {
    let seed = 7
    const next = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647
      return seed % below
    }
    const keys = ['photo/', 'report/', 'draft/', 'copy/photo/', 'copy/answer/']
    for (let round = 0; round < 500; round++) {
      const sizes = sizesOf(...Array.from({ length: next(20) }, (_, index) => [`${keys[next(5)] ?? ''}${index}`, next(5 * megabytes)] as const))
      const wanted = step({ [`${keys[next(5)] ?? ''}x`]: next(8 * megabytes) })
      const going = makeRoom(sizes, wanted, phoneLimit)
      if (going === null) continue
      expect(going.filter((key) => !key.startsWith('copy/'))).toEqual([])
      const left = sum([...sizes].filter(([key]) => !going.includes(key)).map(([, { bytes }]) => bytes)) + sum([...wanted.written.values()])
      expect(left).toBeLessThanOrEqual(mostKept)
      const oldest = [...sizes].filter(([key]) => key.startsWith('copy/photo/')).map(([key]) => key)
      const gone = going.filter((key) => key.startsWith('copy/photo/'))
      expect(gone).toEqual(oldest.slice(0, gone.length))
    }
  })
})
