import { cleanup } from '@testing-library/react'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openStore } from '../../features/sealed-store/open-store'
import { beginKeeping } from '../../features/sealed-store/phone-lock'
import { takeKeys } from '../../features/sealed-store/store-keys'
import { useVillageCopy } from '../../features/village-copy/use-village-copy'
import { VillageCopy } from '../../features/village-copy/village-copy'
import { draw } from './draw'

const village = '150525100202'
const page = { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] }
const answers = Object.fromEntries(
  [['VillageHouseholds', 'households'], ['OwnReports', 'sent'], ['OwnReportFiles', 'observations'], ['OwnInspectionTaskFiles', 'ownInspectionTasks'], ['VillageProjects', 'projects'], ['Notices', 'notices'], ['PublicNotices', 'publicNotices'], ['CadreChoices', 'village']].map(([operation = '', field = '']) => [operation, () => ({ [field]: page })]),
)

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.stubGlobal('IDBKeyRange', IDBKeyRange)
  vi.stubGlobal('reportError', (error: unknown) => expect.fail(String(error)))
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  // The browser of the tests has none.
  Object.defineProperty(navigator, 'locks', { configurable: true, value: { request: (...given: unknown[]) => (given.at(-1) as () => unknown)() } })
  localStorage.clear()
  takeKeys(null)
  await beginKeeping('a', ['5a'.repeat(32)])
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function Phone() {
  useVillageCopy('a', village, true)
  return null
}

const filledAt = async () => new VillageCopy(await openStore('a')).filledAt(village)

test('the village is fetched once an hour, and not each time that the phone is opened', async () => {
  const first = draw(<Phone />, answers).asked
  await expect.poll(filledAt).not.toBeNull()
  expect(first.filter(({ operation }) => operation === 'VillageHouseholds').length).toBe(1)
  cleanup()
  const again = draw(<Phone />, answers).asked
  await pause(200)
  expect(again).toEqual([])
  vi.useFakeTimers({ now: Date.now() + 3_600_001, toFake: ['Date'] })
  dispatchEvent(new Event('online'))
  await expect.poll(() => again.length).toBeGreaterThan(5)
})
