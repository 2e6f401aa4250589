import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startCourier, type Courier } from './courier'
import type { Rest } from './delivery'

let page: EventTarget
let sheet: EventTarget & { visibilityState: string }
let rounds: boolean[]
let rest: Rest
let courier: Courier | null

beforeEach(() => {
  vi.useFakeTimers({ now: 0 })
  page = new EventTarget()
  sheet = Object.assign(new EventTarget(), { visibilityState: 'visible' })
  vi.stubGlobal('document', sheet)
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page))
  rounds = []
  rest = { kind: 'REST', until: null }
  courier = null
})
afterEach(() => {
  courier?.stop()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const start = () => {
  courier = startCourier({ run: (haste) => {
    rounds.push(haste?.hurry === true)
    return Promise.resolve(rest)
  } }, { clock: Date.now, onRest: () => undefined, onFault: () => undefined })
}

test('sends at the start, when signal comes back, and when the page is looked at again', async () => {
  start()
  await vi.advanceTimersByTimeAsync(0)
  page.dispatchEvent(new Event('online'))
  await vi.advanceTimersByTimeAsync(0)
  sheet.visibilityState = 'hidden'
  sheet.dispatchEvent(new Event('visibilitychange'))
  sheet.visibilityState = 'visible'
  sheet.dispatchEvent(new Event('visibilitychange'))
  await vi.advanceTimersByTimeAsync(1_000_000)
  expect(rounds).toEqual([true, true, true])
})

test('sends again when the pause is over, without haste, and looks soon where another page sends', async () => {
  rest = { kind: 'REST', until: 4_000 }
  start()
  await vi.advanceTimersByTimeAsync(3_999)
  expect(rounds.length).toBe(1)
  rest = { kind: 'ELSEWHERE' }
  await vi.advanceTimersByTimeAsync(1)
  expect(rounds).toEqual([true, false])
  await vi.advanceTimersByTimeAsync(5_000)
  expect(rounds.length).toBe(3)
})

test('waits for whoever signs in when nobody is, and stops with its page', async () => {
  rest = { kind: 'SIGNED_OUT' }
  start()
  await vi.advanceTimersByTimeAsync(1_000_000)
  courier?.stop()
  page.dispatchEvent(new Event('online'))
  expect(rounds.length).toBe(1)
})

test('a fault ends a round and not the courier', async () => {
  const faults: unknown[] = []
  let failing = true
  courier = startCourier({ run: () => {
    rounds.push(true)
    return failing ? Promise.reject(new Error('the store is closed')) : Promise.resolve(rest)
  } }, { clock: Date.now, onRest: () => undefined, onFault: (fault) => void faults.push(fault) })
  await vi.advanceTimersByTimeAsync(0)
  failing = false
  await vi.advanceTimersByTimeAsync(300_000)
  expect([faults.length, rounds.length]).toEqual([1, 2])
})
