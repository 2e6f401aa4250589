import { expect, test } from 'vitest'
import { answerForm, reportKey } from '../delivery/waiting-report'
import { taskDraftKey } from '../inspection-task/task-draft-keys'
import { draftKey } from '../observation-report/kept-draft'
import { MemoryStore } from '../sealed-store/memory-store'
import { breakSeal } from '../sealed-store/testing/broken-seal'
import { countUnsent } from './unsent'

const report = (id: string, state: string) => ({ key: reportKey(id), content: JSON.stringify({ form: 1, id, state }) })
const draft = (id: string) => ({ key: draftKey(id), content: '{}' })

test('drafts and reports count that the service does not have, those that arrived do not, nor do photos and copies', async () => {
  const store = new MemoryStore()
  expect(await countUnsent(store)).toBe(0)
  await store.write([draft('d'), report('w', 'WAITING'), report('r', 'REFUSED'), report('c', 'CONFLICT'), report('a', 'DELIVERED'), { key: 'photo/p', content: Uint8Array.of(1) }, { key: 'copy/viewer', content: '{}' }])
  expect(await countUnsent(store)).toBe(4)
})

test('a report of a later version of the pages counts: nobody knows here that it arrived', async () => {
  const store = new MemoryStore()
  await store.write([{ key: reportKey('x'), content: '{"form":3}' }])
  expect(await countUnsent(store)).toBe(1)
})

test('answers to an inspection count while the service does not have them, and those that are begun', async () => {
  const store = new MemoryStore()
  const answer = (id: string, state: string) => ({ key: reportKey(id), content: JSON.stringify({ form: answerForm, id, task: 't', state }) })
  await store.write([answer('w', 'WAITING'), answer('a', 'DELIVERED'), { key: taskDraftKey('t'), content: '{}' }])
  expect(await countUnsent(store)).toBe(2)
})

test('what cannot be opened keeps nothing else from being counted', async () => {
  const store = new MemoryStore()
  await store.write([draft('d'), report('w', 'WAITING'), report('x', 'WAITING')])
  breakSeal(store, reportKey('x'))
  expect(await countUnsent(store)).toBe(2)
})
