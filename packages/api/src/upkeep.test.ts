import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PROMPTLY, startUpkeep } from './upkeep.js'

const hour = 3_600_000

describe('upkeep', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('runs its tasks every hour, in order', async () => {
    const done: string[] = []
    const stop = startUpkeep([async () => void done.push('first'), async () => void done.push('second')], () => undefined)
    await vi.advanceTimersByTimeAsync(2 * hour)
    expect(done).toEqual(['first', 'second', 'first', 'second'])
    await stop()
  })

  it('runs what people wait for soon after the start, and then every five minutes', async () => {
    let runs = 0
    const stop = startUpkeep([async () => void (runs += 1)], () => undefined, PROMPTLY)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(runs).toBe(1)
    await vi.advanceTimersByTimeAsync(600_000)
    expect(runs).toBe(3)
    await stop()
    await vi.advanceTimersByTimeAsync(hour)
    expect(runs).toBe(3)
  })

  it('goes on after a task that failed', async () => {
    const errors: unknown[] = []
    let runs = 0
    const failure = new Error('no disk')
    const stop = startUpkeep([() => Promise.reject(failure), async () => void (runs += 1)], (error) => errors.push(error))
    await vi.advanceTimersByTimeAsync(2 * hour)
    expect([errors, runs]).toEqual([[failure, failure], 2])
    await stop()
  })

  it('does nothing more once it was stopped', async () => {
    let runs = 0
    const stop = startUpkeep([async () => void (runs += 1)], () => undefined)
    await vi.advanceTimersByTimeAsync(hour)
    await stop()
    await vi.advanceTimersByTimeAsync(3 * hour)
    expect(runs).toBe(1)
  })
})
