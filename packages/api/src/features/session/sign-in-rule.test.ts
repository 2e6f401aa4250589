import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afterFailure, NO_FAILED_TRIES, waitLeft } from './sign-in-rule.js'
import type { FailedTries } from './sign-in-rule.js'

const MINUTE = 60_000
const failedAll = (times: readonly number[], from: FailedTries = NO_FAILED_TRIES): FailedTries => times.reduce((tries, now) => afterFailure(tries, now), from)

describe('failed sign-ins on one login', () => {
  it('are free five times within 15 minutes; the sixth imposes one second', () => {
    expect(waitLeft(failedAll([0, 1, 2, 3, 4]), 4)).toBe(0)
    expect(waitLeft(failedAll([0, 1, 2, 3, 4, 5]), 5)).toBe(1_000)
  })

  it('count only within 15 minutes: six in sixteen minutes impose nothing', () => {
    expect(waitLeft(failedAll([0, 4, 7, 10, 13, 16].map((minute) => minute * MINUTE)), 16 * MINUTE)).toBe(0)
  })

  it('double the wait each time, up to 15 minutes', () => {
    let tries = failedAll([0, 0, 0, 0, 0])
    let now = 0
    const waits: number[] = []
    for (let failure = 0; failure < 13; failure += 1) {
      tries = afterFailure(tries, now)
      waits.push(waitLeft(tries, now) / 1_000)
      now += waitLeft(tries, now)
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900])
  })

  it('are forgotten after 15 minutes without one', () => {
    const blocked = failedAll([0, 0, 0, 0, 0, 0, 1_000])
    expect(waitLeft(afterFailure(blocked, 3_000 + 15 * MINUTE), 3_000 + 15 * MINUTE)).toBe(4_000)
    expect(waitLeft(afterFailure(blocked, 3_001 + 15 * MINUTE), 3_001 + 15 * MINUTE)).toBe(0)
  })

  it('never let more than five guesses in any 15 minutes pass before a wait, whatever the pauses', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 * MINUTE }), { maxLength: 60 }), (pauses) => {
        let tries = NO_FAILED_TRIES
        let now = 0
        const answeredPlainly: number[] = []
        for (const pause of pauses) {
          now += pause
          if (waitLeft(tries, now) > 0) continue
          tries = afterFailure(tries, now)
          if (waitLeft(tries, now) === 0) answeredPlainly.push(now)
        }
        for (const at of answeredPlainly) expect(answeredPlainly.filter((other) => other > at - 15 * MINUTE && other <= at).length).toBeLessThanOrEqual(5)
      }),
      { seed: 20151231 },
    )
  })
})
