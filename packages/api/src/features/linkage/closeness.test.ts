import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closenessOfContract } from './closeness.js'
import type { LinkageCloseness } from './linkage-codes.js'
import { LinkageForm } from './linkage-codes.js'

const seed = 20151231
const forms = fc.constantFrom(...Object.values(LinkageForm))
const rank: Record<LinkageCloseness, number> = { LOOSE: 0, SEMI_CLOSE: 1, CLOSE: 2 }

describe('how closely a contract ties enterprise and households', () => {
  it.each<[string, { form: LinkageForm } & Readonly<Record<string, unknown>>, LinkageCloseness]>([
    ['shares', { form: 'SHARE', shares: 10 }, 'CLOSE'],
    ['asset income', { form: 'ASSET_INCOME', asset: '温室', ratio: 800 }, 'CLOSE'],
    ['trusteeship', { form: 'TRUSTEESHIP', animals: 3 }, 'CLOSE'],
    ['employment of a year', { form: 'EMPLOYMENT', termMonths: 12, wage: 240_000 }, 'CLOSE'],
    ['employment of eleven months', { form: 'EMPLOYMENT', termMonths: 11 }, 'LOOSE'],
    ['an order with floor price for a year', { form: 'ORDER', writtenOrder: true, floorPrice: 180, termMonths: 12, crop: '荞麦' }, 'CLOSE'],
    ['an order with floor price for a season', { form: 'ORDER', writtenOrder: true, floorPrice: 180, termMonths: 6 }, 'SEMI_CLOSE'],
    ['a written order without floor price', { form: 'ORDER', writtenOrder: true, termMonths: 24 }, 'SEMI_CLOSE'],
    ['an order by word of mouth', { form: 'ORDER', writtenOrder: false, termMonths: 24 }, 'LOOSE'],
    ['a floor price of nothing', { form: 'ORDER', writtenOrder: false, floorPrice: 0, termMonths: 24 }, 'LOOSE'],
    ['land', { form: 'LAND_TRANSFER', area: 40, rent: 30_000, termMonths: 60 }, 'LOOSE'],
    ['a lease', { form: 'LEASE', termMonths: 60 }, 'LOOSE'],
    ['services', { form: 'SERVICE', services: ['统防统治'] }, 'LOOSE'],
    ['an alliance', { form: 'ALLIANCE', members: 30 }, 'LOOSE'],
    ['a donation', { form: 'DONATION', value: 500_000 }, 'LOOSE'],
  ])('%s', (_, { form, ...contract }, closeness) => {
    expect(closenessOfContract(form, contract)).toBe(closeness)
  })

  it('never falls when the term grows, the order is written or a floor price is added', () => {
    const contracts = fc.record({ writtenOrder: fc.boolean(), floorPrice: fc.nat(500), termMonths: fc.nat(60) })
    fc.assert(fc.property(forms, contracts, fc.nat(24), (form, contract, longer) => {
      const better = { writtenOrder: true, floorPrice: contract.floorPrice + 1, termMonths: contract.termMonths + longer }
      expect(rank[closenessOfContract(form, better)]).toBeGreaterThanOrEqual(rank[closenessOfContract(form, contract)])
    }), { seed })
  })

  it('is semi-close for orders alone', () => {
    fc.assert(fc.property(forms, fc.nat(60), (form, termMonths) => {
      if (form !== 'ORDER') expect(closenessOfContract(form, { writtenOrder: true, floorPrice: 1, termMonths })).not.toBe('SEMI_CLOSE')
    }), { seed })
  })

  it('is never granted by a term that is not of its kind', () => {
    fc.assert(fc.property(fc.constantFrom('12', null, Number.NaN, Infinity, -12, [12], true), (term) => {
      expect(closenessOfContract('EMPLOYMENT', { termMonths: term })).toBe('LOOSE')
      expect(closenessOfContract('ORDER', { writtenOrder: 'yes', floorPrice: term, termMonths: 12 })).toBe('LOOSE')
    }), { seed })
  })
})
