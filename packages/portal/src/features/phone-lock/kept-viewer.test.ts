import { expect, test } from 'vitest'
import { MemoryStore } from '../sealed-store/memory-store'
import { viewerKey } from '../sealed-store/store-keys'
import type { Viewer } from '../viewer/use-viewer'
import { keepViewer, keptViewer } from './kept-viewer'

const days = 86_400_000
const monday = Date.parse('2026-11-23T02:00:00Z')
const viewer: Viewer = {
  account: { id: 'a', name: '包桂兰', login: 'a' }, appointments: [], permissions: [], city: null, mustChangePassword: false, unreadNotices: 0,
  businessDate: '2015-12-28', businessTime: '2015-12-28T04:00:00.000Z', phoneKeys: ['5a'.repeat(32)],
}

test('a phone that is opened after three days without a network knows what day it is', async () => {
  const store = new MemoryStore()
  await keepViewer(store, viewer, monday)
  expect(await keptViewer(store, () => monday + 3 * days)).toEqual({ ...viewer, phoneKeys: [], businessDate: '2015-12-31', businessTime: '2015-12-31T04:00:00.000Z' })
})

test('the day turns at midnight in Shanghai, and stays what it was where the clock of the phone was set back', async () => {
  const store = new MemoryStore()
  await keepViewer(store, viewer, monday)
  const dayAfter = async (passed: number) => (await keptViewer(store, () => monday + passed))?.businessDate
  expect([await dayAfter(0.49 * days), await dayAfter(0.51 * days), await dayAfter(-9 * days)]).toEqual(['2015-12-28', '2015-12-29', '2015-12-28'])
})

test('who was kept by pages of before is known all the same', async () => {
  const store = new MemoryStore()
  expect(await keptViewer(store)).toBeNull()
  await store.write([{ key: viewerKey, content: JSON.stringify(viewer) }])
  expect(await keptViewer(store)).toEqual(viewer)
})
