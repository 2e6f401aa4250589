import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { deviceLock, leaseLock } from './delivery-lock'

let kept: Map<string, string>
let storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 })
  kept = new Map()
  storage = { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value), removeItem: (key) => void kept.delete(key) }
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const work = (milliseconds: number) => () => new Promise<string>((resolve) => setTimeout(() => resolve('done'), milliseconds))

test('one tab works at a time, also for longer than a lease, and then the next', async () => {
  const one = leaseLock('sending', storage, 'one')
  const other = leaseLock('sending', storage, 'other')
  const first = one.hold(work(400_000))
  await vi.advanceTimersByTimeAsync(399_000)
  expect(await other.hold(work(1))).toBeNull()
  await vi.advanceTimersByTimeAsync(2_000)
  expect(await first).toBe('done')
  const second = other.hold(work(1))
  await vi.advanceTimersByTimeAsync(100)
  expect(await second).toBe('done')
})

test('of two tabs that begin at the same moment one works', async () => {
  const both = Promise.all([leaseLock('sending', storage, 'one').hold(work(10)), leaseLock('sending', storage, 'other').hold(work(10))])
  await vi.advanceTimersByTimeAsync(1_000)
  expect((await both).filter((answer) => answer !== null)).toEqual(['done'])
})

test('the lease of a tab that was killed ends by itself, whatever the clock was then', async () => {
  for (const until of [1_150_000, 9_000_000_000]) {
    kept.set('sending.lease', JSON.stringify({ holder: 'killed', until }))
    const waiting = leaseLock('sending', storage, 'one').hold(work(1))
    await vi.advanceTimersByTimeAsync(100)
    const early = await waiting
    if (until === 1_150_000) expect(early).toBeNull()
    else expect(early).toBe('done')
    await vi.advanceTimersByTimeAsync(150_000)
    const later = leaseLock('sending', storage, 'one').hold(work(1))
    await vi.advanceTimersByTimeAsync(100)
    expect(await later).toBe('done')
    kept.clear()
    vi.setSystemTime(1_000_000)
  }
})

test('a browser with locks of its own uses them, one to each account, and leaves the work to the page that holds it', async () => {
  const held = new Set<string>()
  const locks = {
    request: async (name: string, _options: LockOptions, act: (lock: Lock | null) => Promise<unknown>) => {
      if (held.has(name)) return act(null)
      held.add(name)
      return act({ name, mode: 'exclusive' }).finally(() => held.delete(name))
    },
  }
  vi.stubGlobal('navigator', { locks })
  const first = deviceLock('a', 'one').hold(work(10))
  expect(await deviceLock('a', 'other').hold(work(1))).toBeNull()
  const second = deviceLock('b', 'one').hold(work(1))
  await vi.advanceTimersByTimeAsync(20)
  expect([await first, await second]).toEqual(['done', 'done'])
})
