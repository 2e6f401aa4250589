import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measured, pledgeState, sizeOf } from './pledge-rules.js'

const seed = 20151231
const pledge = { size: 1_000, delivered: 0, dueOn: '2015-12-31', withdrawnOn: null }

describe('C-10 the state of a pledge', () => {
  it('is open, partly delivered or met by what the village confirmed, and overdue from the day after its due day', () => {
    expect(pledgeState(pledge, '2015-12-31')).toBe('OPEN')
    expect(pledgeState({ ...pledge, delivered: 999 }, '2015-12-31')).toBe('PARTLY')
    expect(pledgeState({ ...pledge, delivered: 999 }, '2016-01-01')).toBe('OVERDUE')
    expect(pledgeState({ ...pledge, delivered: 1_000 }, '2016-01-01')).toBe('MET')
    expect(pledgeState({ ...pledge, delivered: 1_000, withdrawnOn: '2015-06-01' }, '2015-07-01')).toBe('WITHDRAWN')
  })

  it('never goes back while more is delivered on one day', () => {
    const rank = { OPEN: 0, OVERDUE: 1, PARTLY: 1, MET: 2, WITHDRAWN: 3 } as const
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.array(fc.integer({ min: 1, max: 5_000 }), { maxLength: 6 }), fc.boolean(), (size, deliveries, late) => {
        let delivered = 0
        let before = rank[pledgeState({ ...pledge, size, delivered }, late ? '2016-01-01' : '2015-12-01')]
        for (const delivery of deliveries) {
          delivered += delivery
          const state = pledgeState({ ...pledge, size, delivered }, late ? '2016-01-01' : '2015-12-01')
          expect(rank[state]).toBeGreaterThanOrEqual(before)
          before = rank[state]
        }
        expect(pledgeState({ ...pledge, size, delivered }, '2016-01-01')).toBe(delivered >= size ? 'MET' : 'OVERDUE')
      }),
      { seed, numRuns: 500 },
    )
  })
})

describe('C-10 the measure of a pledge', () => {
  it('is money or a count with its unit, never both, and more than nothing', () => {
    expect(sizeOf({ amount: 5_000_000, quantity: null }, 'either')).toBe(5_000_000)
    expect(sizeOf({ amount: null, quantity: 12.5 }, 'either')).toBe(1_250)
    for (const wrong of [{ amount: 1, quantity: 1 }, { amount: null, quantity: null }, { amount: 0, quantity: null }, { amount: null, quantity: -1 }, { amount: null, quantity: 0.125 }, { amount: null, quantity: Number.POSITIVE_INFINITY }, { amount: null, quantity: 1e12 }]) expect(sizeOf(wrong, 'either')).toBe(null)
    expect([sizeOf({ amount: 100_000_000_000, quantity: null }, 'either'), sizeOf({ amount: 100_000_000_001, quantity: null }, 'either')], 'a thousand million yuan and no more').toEqual([100_000_000_000, null])
    expect(sizeOf({ amount: 1, quantity: null }, 'count')).toBe(null)
    expect(sizeOf({ amount: null, quantity: 1 }, 'money')).toBe(null)
  })

  it('is read back as it was said', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1_000_000 }), (hundredths) => sizeOf(measured(hundredths, '户'), 'count') === hundredths), { seed })
    expect(measured(250, null)).toEqual({ amount: 250, quantity: null })
  })
})
