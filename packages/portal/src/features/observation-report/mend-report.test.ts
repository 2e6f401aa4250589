import { beforeEach, expect, test } from 'vitest'
import { Delivery } from '../delivery/delivery'
import type { ReportAnswer } from '../delivery/delivery-answers'
import { wordsOf } from '../delivery/deliver-observation'
import { photoKey } from '../delivery/waiting-report'
import { MemoryStore } from '../sealed-store/memory-store'
import { readDrafts } from './kept-draft'
import { draftOf, mendReport } from './mend-report'
import { emptyDraft, inputOf, type ObservationDraft } from './observation-draft'

const draft: ObservationDraft = { ...emptyDraft('0151f69f-1700-7000-8000-000000000001', '150525100202', '2015-12-31'), kind: 'PROJECT', text: '新打的井又抽不上水', photos: [{ id: 'p1', bytes: 3 }] }

let store: MemoryStore
let answer: ReportAnswer
let delivery: Delivery

beforeEach(() => {
  store = new MemoryStore()
  delivery = new Delivery({
    store, lock: { hold: (work) => work() }, clock: Date.now, random: () => 0, keepsCopies: () => false, sendPhoto: () => Promise.resolve({ kind: 'KEPT' }), sendReport: () => Promise.resolve(answer),
  })
})

const mended = async (answered: ReportAnswer) => {
  answer = answered
  const input = inputOf(draft)
  if (input === null) throw new Error('The draft lacks something')
  await store.write([{ key: photoKey('p1'), content: Uint8Array.of(1, 2, 3) }])
  await delivery.finish({ id: draft.id, words: wordsOf({ input, draft }), title: '', photos: draft.photos })
  await delivery.run()
  const [report] = await delivery.reports()
  if (report === undefined) throw new Error('No report is kept')
  const id = await mendReport(store, delivery, report)
  return { id, drafts: (await readDrafts(store)).drafts, keys: await store.list('') }
}

test('a report that was refused is a draft again, the same with the same photos and with why', async () => {
  const reasons = [{ field: ['household'], message: '没有找到' }]
  const { id, drafts, keys } = await mended({ kind: 'REFUSED', reasons })
  expect(id).toBe(draft.id)
  expect(drafts).toMatchObject([{ draft, reasons }])
  expect(keys).toEqual([`draft/${draft.id}`, 'photo/p1'])
})

test('a report that conflicts becomes another, with photos of other ids and the same bytes', async () => {
  const { id, drafts, keys } = await mended({ kind: 'CONFLICT', reasons: [{ field: ['id'], message: '' }] })
  expect(id).not.toBe(draft.id)
  const photo = drafts[0]?.draft.photos[0]?.id ?? ''
  expect(photo).not.toBe('p1')
  expect(drafts).toMatchObject([{ draft: { id, text: draft.text }, reasons: [] }])
  expect(keys).toEqual([`draft/${id ?? ''}`, `photo/${photo}`])
  expect(await store.read(photoKey(photo))).toEqual(Uint8Array.of(1, 2, 3))
})

test('photos that were refused get other ids, for the former may stand for something else', async () => {
  const { id, drafts } = await mended({ kind: 'REFUSED', reasons: [{ field: ['attachments', '0'], message: '这张照片已经用于另一条记录' }] })
  expect(id).toBe(draft.id)
  expect(drafts[0]?.draft.photos[0]?.id).not.toBe('p1')
})

test('a report of a later version of the pages is left as it is', () => {
  expect(draftOf({ words: '{"draft":{"id":7}}' })).toBeNull()
  expect(draftOf({ words: '' })).toBeNull()
})
