import { cleanup, renderHook } from '@testing-library/react'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useIdleLock } from '../../features/phone-lock/use-idle-lock'
import { beginKeeping, setPin } from '../../features/sealed-store/phone-lock'

const lock = vi.fn(() => Promise.resolve())

beforeEach(() => {
  vi.stubGlobal('reportError', (error: unknown) => expect.fail(String(error)))
  vi.useFakeTimers({ now: Date.parse('2015-12-31T04:00:00Z') })
  lock.mockClear()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  localStorage.clear()
})

const minutes = (count: number) => vi.advanceTimersByTime(count * 60_000)

test('a phone with a PIN is locked after five minutes without a touch, and not before', () => {
  renderHook(() => useIdleLock(lock))
  minutes(4.9)
  expect(lock).not.toHaveBeenCalled()
  minutes(0.2)
  expect(lock).toHaveBeenCalled()
})

test.each(['pointerdown', 'keydown', 'scroll'])('%s counts as a touch', (name) => {
  renderHook(() => useIdleLock(lock))
  minutes(4)
  dispatchEvent(new Event(name))
  minutes(4)
  expect(lock).not.toHaveBeenCalled()
  minutes(1.5)
  expect(lock).toHaveBeenCalled()
})

test('a page that comes back after five minutes is locked at once, though its timers stood still', () => {
  renderHook(() => useIdleLock(lock))
  vi.setSystemTime(Date.now() + 300_000)
  expect(lock).not.toHaveBeenCalled()
  document.dispatchEvent(new Event('visibilitychange'))
  expect(lock).toHaveBeenCalledTimes(1)
})

test('a page that was left locks nothing', () => {
  renderHook(() => useIdleLock(lock)).unmount()
  minutes(30)
  document.dispatchEvent(new Event('visibilitychange'))
  expect(lock).not.toHaveBeenCalled()
})

test('a tab that was opened before the PIN was set in another asks for it too, and without a PIN nothing is asked', async () => {
  vi.useRealTimers()
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.stubGlobal('IDBKeyRange', IDBKeyRange)
  const reload = vi.fn()
  vi.stubGlobal('location', { reload })
  // The browser of the tests has none.
  Object.defineProperty(navigator, 'locks', { configurable: true, value: { request: (...given: unknown[]) => (given.at(-1) as (lock: object) => unknown)({}) } })
  await beginKeeping('a', ['5a'.repeat(32)])
  renderHook(() => useIdleLock())
  const now = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 300_000)
  document.dispatchEvent(new Event('visibilitychange'))
  await setPin('2580', null)
  expect(reload).not.toHaveBeenCalled()
  document.dispatchEvent(new Event('visibilitychange'))
  await expect.poll(() => reload.mock.calls.length).toBe(1)
  now.mockRestore()
})
