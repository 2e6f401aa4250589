import { describe, expect, it } from 'vitest'
import { outcomeOf } from './push-retry.js'

describe('a push that was tried', () => {
  it('is sent, gone, given up or tried again by what the service answered', () => {
    expect([200, 201, 202].map((status) => outcomeOf(status, 1, null))).toEqual(['SENT', 'SENT', 'SENT'])
    expect([403, 404, 410].map((status) => outcomeOf(status, 1, null))).toEqual(['GONE', 'GONE', 'GONE'])
    // Redirections are not followed, and what is refused for good is not sent again.
    expect([301, 400, 401, 413].map((status) => outcomeOf(status, 1, null))).toEqual(['GIVEN_UP', 'GIVEN_UP', 'GIVEN_UP', 'GIVEN_UP'])
    expect([null, 429, 500, 503].map((status) => outcomeOf(status, 1, null))).toEqual(Array.from({ length: 4 }, () => ({ againInSeconds: 30 })))
  })

  it('waits twice as long each time, at most an hour, and longer where the service says so', () => {
    expect([1, 2, 3, 4, 5, 6, 7].map((attempts) => outcomeOf(503, attempts, null))).toEqual([30, 60, 120, 240, 480, 960, 1_920].map((againInSeconds) => ({ againInSeconds })))
    expect(outcomeOf(503, 8, null)).toBe('GIVEN_UP')
    expect(outcomeOf(429, 1, 300)).toEqual({ againInSeconds: 300 })
    expect(outcomeOf(429, 1, 5)).toEqual({ againInSeconds: 30 })
    expect(outcomeOf(429, 1, 999_999_999)).toEqual({ againInSeconds: 86_400 })
  })
})
