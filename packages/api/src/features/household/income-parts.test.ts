import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { INCOME_PARTS, incomeFaults, netOf, netPerCapitaOf, totalOf, transferOf } from './income-parts.js'
import type { IncomeAmounts } from './income-parts.js'

const NOTHING = Object.fromEntries([...INCOME_PARTS, 'costs'].map((part) => [part, 0])) as IncomeAmounts
const amounts = (part: Partial<IncomeAmounts>): IncomeAmounts => ({ ...NOTHING, ...part })
const any = fc.record(Object.fromEntries([...INCOME_PARTS, 'costs'].map((part) => [part, fc.nat(100_000_000)]))) as fc.Arbitrary<IncomeAmounts>

describe('2.5 net income per person', () => {
  it('is wage, business, property and transfer less the cost of production, by the size of the household', () => {
    const year = amounts({ wage: 800_000, business: 600_000, property: 50_000, lowAllowance: 100_000, pension: 60_000, costs: 360_000 })
    expect([transferOf(year), totalOf(year), netOf(year)]).toEqual([160_000, 1_610_000, 1_250_000])
    expect(netPerCapitaOf(year, 4)).toBe(312_500)
  })

  it('is rounded to the fen, and negative when production cost more than it brought', () => {
    expect(netPerCapitaOf(amounts({ wage: 100 }), 3)).toBe(33)
    expect(netPerCapitaOf(amounts({ wage: 200 }), 3)).toBe(67)
    expect(netPerCapitaOf(amounts({ costs: 200 }), 3)).toBe(-67)
    expect(Object.is(netPerCapitaOf(NOTHING, 3), 0)).toBe(true)
  })

  it('times the persons differs from the net income by less than half a fen each, whatever the parts', () => {
    fc.assert(fc.property(any, fc.integer({ min: 1, max: 50 }), (year, persons) => Math.abs(netPerCapitaOf(year, persons) * persons - netOf(year)) <= persons / 2), { seed: 20151231 })
  })

  it('grows with every part and falls with the costs', () => {
    fc.assert(
      fc.property(any, fc.constantFrom(...INCOME_PARTS), fc.integer({ min: 1, max: 1_000 }), (year, part, more) => {
        expect(netOf({ ...year, [part]: year[part] + more })).toBe(netOf(year) + more)
        expect(netOf({ ...year, costs: year.costs + more })).toBe(netOf(year) - more)
      }),
      { seed: 20151231 },
    )
  })

  it.each([[{ wage: -1 }, 'wage'], [{ costs: 1_000_000_001 }, 'costs'], [{ pension: 0.5 }, 'pension']] as const)('with %j is refused by its part', (part, field) => {
    expect(incomeFaults(amounts(part)).map((fault) => fault.part)).toEqual([field])
  })
})
