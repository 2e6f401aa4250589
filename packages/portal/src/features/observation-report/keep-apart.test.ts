import { expect, test } from 'vitest'
import { photoKey, reportKey } from '../delivery/waiting-report'
import { MemoryStore } from '../sealed-store/memory-store'
import { keepApart } from './keep-apart'
import { draftKey, readDrafts } from './kept-draft'
import { emptyDraft, type ObservationDraft } from './observation-draft'

const draft: ObservationDraft = { ...emptyDraft('0151f69f-1700-7000-8000-000000000001', '150525100202', '2015-12-31'), text: '井又干了', photos: [{ id: 'of-both', bytes: 3 }, { id: 'of-this-tab', bytes: 1 }, { id: 'gone', bytes: 9 }] }
const report = { key: reportKey(draft.id), content: JSON.stringify({ form: 1, id: draft.id, photos: [{ id: 'of-both', bytes: 3 }] }) }

test('what was written beside a finished report is a draft of its own, with copies of the photos that are the report’s', async () => {
  const store = new MemoryStore()
  await store.write([report, { key: draftKey(draft.id), content: '{}' }, { key: photoKey('of-both'), content: Uint8Array.of(1, 2, 3) }, { key: photoKey('of-this-tab'), content: Uint8Array.of(7) }])
  const id = await keepApart(store, draft)
  expect(id).not.toBe(draft.id)
  const { drafts } = await readDrafts(store)
  expect(drafts).toMatchObject([{ draft: { id, text: '井又干了' }, reasons: [] }])
  const [copy, own, ...others] = drafts[0]?.draft.photos.map((photo) => photo.id) ?? []
  expect([own, others]).toEqual(['of-this-tab', []])
  expect([await store.read(photoKey(copy ?? '')), await store.read(photoKey('of-both'))]).toEqual([Uint8Array.of(1, 2, 3), Uint8Array.of(1, 2, 3)])
  expect([await store.read(report.key), await store.list(draftKey(draft.id))]).toEqual([report.content, []])
})
