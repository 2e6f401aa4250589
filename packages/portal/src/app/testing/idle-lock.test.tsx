// @vitest-environment happy-dom
import { cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useIdleLock } from '../../features/phone-lock/use-idle-lock'

const lock = vi.fn()

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2015-12-31T04:00:00Z') })
  lock.mockReset()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const minutes = (count: number) => vi.advanceTimersByTime(count * 60_000)

test('a phone with a PIN is locked after five minutes without a touch, and not before', () => {
  renderHook(() => useIdleLock(true, lock))
  minutes(4.9)
  expect(lock).not.toHaveBeenCalled()
  minutes(0.2)
  expect(lock).toHaveBeenCalled()
})

test.each(['pointerdown', 'keydown', 'scroll'])('%s counts as a touch', (name) => {
  renderHook(() => useIdleLock(true, lock))
  minutes(4)
  dispatchEvent(new Event(name))
  minutes(4)
  expect(lock).not.toHaveBeenCalled()
  minutes(1.5)
  expect(lock).toHaveBeenCalled()
})

test('a page that comes back after five minutes is locked at once, though its timers stood still', () => {
  renderHook(() => useIdleLock(true, lock))
  vi.setSystemTime(Date.now() + 300_000)
  expect(lock).not.toHaveBeenCalled()
  document.dispatchEvent(new Event('visibilitychange'))
  expect(lock).toHaveBeenCalledTimes(1)
})

test('without a PIN nothing is locked, and a page that was left locks nothing', () => {
  renderHook(() => useIdleLock(false, lock))
  renderHook(() => useIdleLock(true, lock)).unmount()
  minutes(30)
  document.dispatchEvent(new Event('visibilitychange'))
  expect(lock).not.toHaveBeenCalled()
})
