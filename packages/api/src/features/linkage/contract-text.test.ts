import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contractTermMonths, contractText } from './contract-text.js'
import { LinkageForm } from './linkage-codes.js'

const seed = 20151231

describe('a contract in one line', () => {
  it('says what an order buys at which floor price', () => {
    const contract = { writtenOrder: true, crop: '荞麦', volume: 90, floorPrice: 420_000, termMonths: 24 }
    expect(contractText('ORDER', contract, 'zh')).toBe('有书面订单，收购荞麦，90 吨，保底价每吨 4,200 元，期限 24 个月')
    expect(contractText('ORDER', contract, 'en')).toBe('written order, buys 荞麦, 90 t, floor price 4,200 yuan a tonne, for 24 months')
  })

  it.each([
    ['ASSET_INCOME', { asset: '冷库', ratio: 800, termMonths: 12 }, '冷库，每年按 8% 分配，期限 12 个月'],
    ['SERVICE', { services: ['防疫', '配种改良'] }, '防疫、配种改良'],
    ['TRUSTEESHIP', { animals: 50, annualReturn: 180_000 }, '托养 50 头（只），每头（只）每年返还 1,800 元'],
  ] as const)('reads out %s', (form, contract, text) => expect(contractText(form, contract, 'zh')).toBe(text))

  it('leaves out what is not there and what is not of its kind', () => {
    expect(contractText('SHARE', {}, 'zh')).toBeNull()
    expect(contractText('SHARE', { shares: '25', capitalSource: ' ' }, 'zh')).toBeNull()
    fc.assert(fc.property(fc.constantFrom(...Object.values(LinkageForm)), fc.dictionary(fc.constantFrom('termMonths', 'shares', 'services', 'asset', 'rent', 'crop'), fc.anything()), fc.constantFrom('zh', 'en'), (form, contract, language) => {
      expect(contractText(form, contract, language) ?? '').not.toMatch(/undefined|NaN|object/)
    }), { seed })
  })

  it('has a term only in whole months', () => {
    expect(contractTermMonths({ termMonths: 36 })).toBe(36)
    expect([{}, { termMonths: 0 }, { termMonths: 1.5 }, { termMonths: '12' }].map(contractTermMonths)).toEqual([null, null, null, null])
  })
})
