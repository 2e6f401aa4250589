import { expect, test } from 'vitest'
import { parseReport, reportKey, type WaitingReport } from '../delivery/waiting-report'
import { Delivery } from '../delivery/delivery'
import { MemoryStore } from '../sealed-store/memory-store'
import { breakSeal } from '../sealed-store/testing/broken-seal'
import { answersOf, canMend, emptyTaskDraft, finishedAnswer, mendAnswer, readTaskDraft, readTaskDrafts, taskDraftRecord, type KeptTaskDraft } from './task-draft'
import { taskDraftKey } from './task-draft-keys'
import type { AskedQuestion } from './task-answers'

const asked: readonly AskedQuestion[] = [{ question: 'STATUS', codes: ['POOR', 'NOT_POOR'], several: false, most: null }]
const draft = { ...emptyTaskDraft('t', '王** 0017', '2015-12-31'), chosen: { STATUS: ['POOR'] }, note: ' 门锁着 ' }
const kept: KeptTaskDraft = { draft, savedAt: '2015-12-31T04:00:00.000Z', reasons: [] }

const deliveryOn = (store: MemoryStore) =>
  new Delivery({ store, lock: { hold: (work) => work() }, clock: () => 0, random: () => 0, keepsCopies: () => false, sendPhoto: () => Promise.resolve({ kind: 'KEPT' }), sendReport: () => Promise.resolve({ kind: 'REFUSED', reasons: [{ field: ['seenOn'], message: '日期不对' }] }) })

test('a draft comes back as it was chosen, one for each task; what is no draft counts as none', async () => {
  const store = new MemoryStore()
  await store.write([taskDraftRecord(kept), { key: taskDraftKey('other'), content: '{"draft":{"id":1}}' }, { key: taskDraftKey('broken'), content: 'x' }])
  breakSeal(store, taskDraftKey('broken'))
  expect(await readTaskDraft(store, 't')).toEqual(kept)
  expect([await readTaskDraft(store, 'other'), await readTaskDraft(store, 'broken')]).toEqual([null, null])
  expect(await readTaskDrafts(store)).toEqual({ drafts: [kept], closed: [taskDraftKey('broken')] })
})

test('each question is answered where the household was met, and none where it was not', () => {
  expect(answersOf(draft, asked)).toEqual({ id: draft.id, task: 't', seenOn: '2015-12-31', met: true, answers: [{ question: 'STATUS', values: ['POOR'] }], note: '门锁着' })
  expect(answersOf({ ...draft, met: false, note: ' ' }, asked)).toMatchObject({ met: false, answers: [], note: null })
})

test('answers that were refused are a draft again with why, under their id; after a conflict under another', async () => {
  const store = new MemoryStore()
  const delivery = deliveryOn(store)
  await delivery.finish({ form: 2, id: draft.id, task: 't', title: draft.title, words: finishedAnswer(draft, asked), photos: [] })
  await delivery.run()
  const record = parseReport(await store.read(reportKey(draft.id))) as WaitingReport
  expect(record).toMatchObject({ form: 2, task: 't', state: 'REFUSED' })
  expect(await mendAnswer(store, delivery, record)).toBe('t')
  expect(await store.list('')).toEqual([taskDraftKey('t')])
  expect(await readTaskDraft(store, 't')).toMatchObject({ draft, reasons: [{ message: '日期不对' }] })

  await delivery.finish({ form: 2, id: draft.id, task: 't', title: draft.title, words: finishedAnswer(draft, asked), photos: [] }, [taskDraftKey('t')])
  await delivery.run()
  expect(await mendAnswer(store, delivery, { ...record, state: 'CONFLICT' })).toBe('t')
  expect((await readTaskDraft(store, 't'))?.draft.id).not.toBe(draft.id)
})

test('what another tab kept of the task stays where the refused answers say nothing', async () => {
  const store = new MemoryStore()
  const delivery = deliveryOn(store)
  await delivery.finish({ form: 2, id: draft.id, task: 't', title: draft.title, words: finishedAnswer(draft, asked), photos: [] })
  await delivery.run()
  await store.write([taskDraftRecord({ ...kept, draft: { ...draft, id: 'beside', chosen: { STATUS: ['NOT_POOR'], WATER: ['NO'] }, note: '井是干的' } })])
  await mendAnswer(store, delivery, parseReport(await store.read(reportKey(draft.id))) as WaitingReport)
  expect((await readTaskDraft(store, 't'))?.draft).toMatchObject({ id: draft.id, chosen: { STATUS: ['POOR'], WATER: ['NO'] }, note: ' 门锁着 \n井是干的' })
})

test('whoever is sent no longer, or comes after somebody else, has nothing to mend', () => {
  expect(canMend({ state: 'REFUSED', reasons: [{ field: ['task'], message: '没有找到' }] })).toBe(false)
  expect(canMend({ state: 'REFUSED', reasons: [{ field: ['seenOn'], message: '' }] })).toBe(true)
  expect(canMend({ state: 'CONFLICT', reasons: [{ field: ['id'], message: '' }] })).toBe(true)
})
