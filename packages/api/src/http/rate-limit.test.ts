import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi } from '../testing/api-under-test.js'
import type { ApiUnderTest } from '../testing/api-under-test.js'
import { TokenBuckets } from './token-buckets.js'

describe('requests of one account', () => {
  it('come in bursts of three times the rate, then at the rate', () => {
    let now = 0
    const buckets = new TokenBuckets(200, () => now)
    for (let request = 0; request < 600; request += 1) expect(buckets.take('a')).toBe(0)
    expect(buckets.take('a')).toBe(1)
    expect(buckets.take('b')).toBe(0)
    now += 1_000
    for (let request = 0; request < 200; request += 1) expect(buckets.take('a')).toBe(0)
    expect(buckets.take('a')).toBe(1)
  })

  it('are not limited at a rate of 0', () => {
    const buckets = new TokenBuckets(0)
    for (let request = 0; request < 5_000; request += 1) expect(buckets.take('a')).toBe(0)
  })

  it('never exceed the burst and the rate times the time, however they come', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 300 }), (rate, pauses) => {
        let now = 0
        const buckets = new TokenBuckets(rate, () => now)
        let taken = 0
        for (const pause of pauses) {
          now += pause
          if (buckets.take('a') === 0) taken += 1
        }
        expect(taken).toBeLessThanOrEqual(rate * 3 + (now / 1_000) * rate + 1e-6)
      }),
      { seed: 20151231 },
    )
  })
})

describe('over HTTP', () => {
  let api: ApiUnderTest
  beforeAll(async () => {
    api = await startApi('tiny', { RATE_LIMIT: '1' })
  })
  afterAll(async () => api.close())

  it('an account beyond its rate gets RATE_LIMITED, 429 and Retry-After, and nobody else does', async () => {
    const one = await api.as('city-office')
    const answers = await Promise.all(Array.from({ length: 8 }, () => one.ask('{ viewer { account { id } } }')))
    const refused = answers.filter((answer) => answer.status === 429)
    expect(refused.length).toBeGreaterThanOrEqual(4)
    expect(refused[0]?.errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfter: 1 })
    const again = await api.application.server.inject({ method: 'GET', url: '/exports/households.csv', headers: { authorization: `Bearer ${one.token}` } })
    expect([again.statusCode, again.headers['retry-after']]).toEqual([429, '1'])
    const other = await api.as('auditor')
    expect((await other.ask('{ viewer { account { id } } }')).status).toBe(200)
    expect((await api.anonymous('{ viewer { account { id } } }')).status).toBe(200)
  })
})
