import { describe, expect, test } from 'vitest'
import { photoKey, reportKey } from '../delivery/waiting-report'
import { MemoryStore } from '../sealed-store/memory-store'
import { StoreFullError } from '../sealed-store/sealed-store'
import { breakSeal } from '../sealed-store/testing/broken-seal'
import { DraftKeeper } from './draft-keeper'
import { draftKey, dropDraft, readDraft, readDrafts, type KeptDraft } from './kept-draft'
import { emptyDraft, type ObservationDraft } from './observation-draft'

const draft: ObservationDraft = {
  ...emptyDraft('0151f69f-1700-7000-8000-000000000001', '150525100202', '2015-12-31'),
  kind: 'PROJECT', text: '新打的井又抽不上水', household: { id: 'h', name: '敖** 0028', region: null }, place: { latitude: 42.8, longitude: 120.6, accuracy: 18 }, photos: [{ id: 'p1', bytes: 3 }],
}
const kept: KeptDraft = { draft, savedAt: '2026-05-01T08:00:00.000Z', reasons: [{ field: ['household'], message: '没有找到' }] }
const photo = { key: photoKey('p1'), content: Uint8Array.of(1, 2, 3) }

test('a draft comes back as it was typed, with what was said against it', async () => {
  const store = new MemoryStore()
  expect(await new DraftKeeper(store).keep(kept, [photo])).toBe(true)
  expect(await readDraft(store, draft.id)).toEqual(kept)
  expect(await readDraft(store, 'another')).toBeNull()
})

test('the draft that was written last comes first', async () => {
  const store = new MemoryStore()
  const keeper = new DraftKeeper(store)
  await keeper.keep(kept)
  await keeper.keep({ ...kept, draft: { ...draft, id: 'later' }, savedAt: '2026-05-02T08:00:00.000Z' })
  expect((await readDrafts(store)).drafts.map(({ draft: { id } }) => id)).toEqual(['later', draft.id])
})

test('what is no draft of these pages counts as none', async () => {
  const store = new MemoryStore()
  for (const content of ['', '{', 'null', '[]', '{"draft":{"id":1}}', JSON.stringify({ draft })]) {
    await store.write([{ key: draftKey('x'), content }])
    expect(await readDraft(store, 'x')).toBeNull()
  }
})

test('a draft that cannot be opened is set aside and told, and keeps no other from being read', async () => {
  const store = new MemoryStore()
  await new DraftKeeper(store).keep(kept)
  await store.write([{ key: draftKey('broken'), content: 'x' }])
  breakSeal(store, draftKey('broken'))
  expect(await readDraft(store, 'broken')).toBeNull()
  expect(await readDrafts(store)).toEqual({ drafts: [kept], closed: [draftKey('broken')] })
  expect(await store.list('')).toContain(draftKey('broken'))
})

test('a draft goes with its photos', async () => {
  const store = new MemoryStore()
  await new DraftKeeper(store).keep(kept, [photo])
  await dropDraft(store, draft)
  expect(await store.list('')).toEqual([])
})

test('writes follow one another, and none follows the end', async () => {
  const store = new MemoryStore()
  const keeper = new DraftKeeper(store)
  const write = store.write.bind(store)
  let slow = 20
  store.write = async (...parts) => {
    const wait = slow
    slow = 0
    await new Promise((resolve) => setTimeout(resolve, wait))
    await write(...parts)
  }
  const first = keeper.keep({ ...kept, savedAt: 'first' })
  const second = keeper.keep({ ...kept, savedAt: 'second' })
  await Promise.all([first, second])
  expect((await readDraft(store, draft.id))?.savedAt).toBe('second')
  await keeper.end()
  await store.remove([draftKey(draft.id)])
  await keeper.keep(kept)
  expect(await readDraft(store, draft.id)).toBeNull()
  keeper.resume()
  await keeper.keep(kept)
  expect(await readDraft(store, draft.id)).toEqual(kept)
})

test('a device without room is told from one that keeps, and what it kept before stays', async () => {
  const store = new MemoryStore()
  const keeper = new DraftKeeper(store)
  await keeper.keep({ ...kept, savedAt: 'before' })
  const write = store.write.bind(store)
  store.write = () => Promise.reject(new StoreFullError(null))
  expect(await keeper.keep(kept)).toBe(false)
  store.write = write
  expect((await readDraft(store, draft.id))?.savedAt).toBe('before')
})

describe('a draft that another tab has finished', () => {
  const finished = { key: reportKey(draft.id), content: '{}' }

  test('is not kept again, and no photo of the report goes with what is taken from the draft', async () => {
    const store = new MemoryStore()
    await store.write([finished, photo])
    expect(await new DraftKeeper(store).keep({ ...kept, draft: { ...draft, photos: [] } }, [], [photo.key])).toBe(false)
    expect(await store.list('')).toEqual([photo.key, finished.key])
  })

  test('leaves its photos to the report when it is dropped', async () => {
    const store = new MemoryStore()
    await store.write([{ key: draftKey(draft.id), content: '{}' }, finished, photo])
    await dropDraft(store, draft)
    expect(await store.list('')).toEqual([photo.key, finished.key])
  })
})
