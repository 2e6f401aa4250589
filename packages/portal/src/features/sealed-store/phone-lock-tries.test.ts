import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { beforeEach, expect, test, vi } from 'vitest'
import { isLeaving } from '../viewer/leaving'
import { IndexedStore } from './indexed-store'
import { beginKeeping, forgetPhone, openLock, setPin } from './phone-lock'
import { isKept, takeKeys } from './store-keys'

const pin = '2580'

// Each try costs what an offline guess would, on a busy machine a second.
vi.setConfig({ testTimeout: 30_000 })

beforeEach(async () => {
  const marks = new Map<string, string>()
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.stubGlobal('IDBKeyRange', IDBKeyRange)
  vi.stubGlobal('localStorage', { getItem: (key: string) => marks.get(key) ?? null, setItem: (key: string, value: string) => void marks.set(key, value), removeItem: (key: string) => void marks.delete(key) })
  takeKeys(null)
  await beginKeeping('a', ['5a'.repeat(32)])
  await setPin(pin, null)
  return () => vi.unstubAllGlobals()
})

/** The wrong PINs in a row that the phone has counted. */
const counted = async () => (await new IndexedStore<{ readonly wrong: number }>('bangfu.lock').read('lock'))?.wrong

test('eight wrong PINs at the same time count as eight', async () => {
  const atTheEnd = (time: number) => () => time * 3_600_000
  await Promise.all(Array.from({ length: 8 }, (_, time) => openLock('9999', atTheEnd(time))))
  expect(await counted()).toBe(8)
})

test('a wrong PIN until now counts and waits as any other', async () => {
  for (let time = 0; time < 4; time += 1) expect(await setPin('1470', '9999')).toEqual({ kind: 'WRONG', milliseconds: 0 })
  expect(await setPin('1470', '9999')).toEqual({ kind: 'WRONG', milliseconds: 30_000 })
  expect(await setPin('1470', pin)).toMatchObject({ kind: 'WAIT' })
  expect(await openLock(pin)).toMatchObject({ kind: 'WAIT' })
})

test('a try counts though the page is closed before its answer', async () => {
  const never = vi.spyOn(crypto.subtle, 'deriveKey').mockReturnValueOnce(new Promise<never>(() => undefined))
  vi.stubGlobal('navigator', {})
  void openLock('9999')
  await expect.poll(() => never.mock.calls.length).toBe(1)
  never.mockRestore()
  expect(await counted()).toBe(1)
})

test('the tenth wrong PIN leaves the sign-in, also where nothing can be removed', async () => {
  let now = 0
  for (let time = 1; time < 10; time += 1) {
    await openLock('9999', () => now)
    now += 3_600_000
  }
  vi.spyOn(IndexedStore.prototype, 'remove').mockRejectedValue(new TypeError('closed'))
  await expect(openLock('9999', () => now)).rejects.toThrow('closed')
  expect(isLeaving()).toBe(true)
  vi.restoreAllMocks()
})

test('where the browser refuses its database, signing out goes on, and the mark of a kept account goes', async () => {
  vi.stubGlobal('indexedDB', { open: () => { throw new DOMException('denied', 'SecurityError') } })
  await forgetPhone()
  expect(isKept()).toBe(false)
})
