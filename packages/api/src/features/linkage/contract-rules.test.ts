import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Refusal } from '../../graphql/user-error.js'
import { closenessOfContract, closenessReasonOf } from './closeness.js'
import { contractOf, FORM_RULES, LINKAGE_FORMS, termsOfForm } from './contract-rules.js'
import { contractText } from './contract-text.js'
import { CONTRACT_TERMS } from './contract-terms.js'
import type { ContractDraft, ContractTerm } from './contract-terms.js'
import type { ClosenessReason, LinkageForm } from './linkage-codes.js'

const seed = 20151231

/** A contract of each form that says all that the form needs (dossier 4.4, “Contract data”). */
const WHOLE = {
  ORDER: { termMonths: 12, writtenOrder: true, crop: '荞麦', volume: 90.5, floorPrice: 420_000 },
  SHARE: { termMonths: 36, shares: 50, capitalSource: '富农贷' },
  LAND_TRANSFER: { termMonths: 60, area: 320, rent: 24_000 },
  EMPLOYMENT: { termMonths: 12, posts: 25, wage: 220_000 },
  TRUSTEESHIP: { termMonths: 24, animals: 50, fee: 20_000, annualReturn: 180_000 },
  LEASE: { termMonths: 24, asset: '棚圈', rent: 90_000 },
  SERVICE: { termMonths: 12, services: ['防疫', '配种改良'] },
  ALLIANCE: { termMonths: 36, members: 8, rules: '统一种植、统一销售' },
  ASSET_INCOME: { termMonths: 24, asset: '冷库', ratio: 800 },
  DONATION: { termMonths: 12, item: '取暖煤', value: 60_000 },
} as const satisfies Record<LinkageForm, ContractDraft>

const faultsOf = (form: LinkageForm, draft: ContractDraft): string[] => {
  try {
    contractOf(form, draft)
    return []
  } catch (error) {
    if (error instanceof Refusal) return error.errors.map(({ code, field }) => `${code} ${field?.join('.') ?? ''}`)
    throw error
  }
}
const without = (draft: ContractDraft, term: ContractTerm): ContractDraft => ({ ...draft, [term]: null })

describe('4.4 the contract of a linkage', () => {
  it.each(LINKAGE_FORMS)('of the form %s is kept as it was said, and can be read out', (form) => {
    expect(contractOf(form, WHOLE[form])).toEqual(WHOLE[form])
    expect(contractText(form, WHOLE[form], 'zh')).not.toBeNull()
  })

  it.each(LINKAGE_FORMS)('of the form %s says every term that the form needs, and its term in months', (form) => {
    for (const term of ['termMonths', ...FORM_RULES[form].needs] as const) expect(faultsOf(form, without(WHOLE[form], term)), term).toEqual([`VALIDATION contract.${term}`])
  })

  it.each(LINKAGE_FORMS)('of the form %s says nothing that belongs to another form', (form) => {
    const others = (Object.keys(CONTRACT_TERMS) as ContractTerm[]).filter((term) => !termsOfForm(form).includes(term))
    for (const term of others) expect(faultsOf(form, { ...WHOLE[form], [term]: 1 }), term).toEqual([`VALIDATION contract.${term}`])
  })

  it('of a trusteeship counts animals or measures land', () => {
    expect(faultsOf('TRUSTEESHIP', without(WHOLE.TRUSTEESHIP, 'animals'))).toEqual(['VALIDATION contract.animals'])
    const ofLand = { termMonths: 24, area: 120, annualReturn: 30_000, fee: 5_000 }
    expect(faultsOf('TRUSTEESHIP', ofLand)).toEqual([])
    expect(contractText('TRUSTEESHIP', ofLand, 'zh')).toBe('托管 120 亩，每亩每年托管费 50 元，每亩每年返还 300 元，期限 24 个月')
  })

  it('of an order by word of mouth has no floor price', () => {
    expect(faultsOf('ORDER', { ...WHOLE.ORDER, writtenOrder: false })).toEqual(['VALIDATION contract.floorPrice'])
    expect(faultsOf('ORDER', { ...WHOLE.ORDER, writtenOrder: false, floorPrice: null })).toEqual([])
  })

  it('tells every fault at once', () => {
    expect(faultsOf('ORDER', { termMonths: 0, shares: 3, writtenOrder: true, crop: ' ' })).toEqual(['VALIDATION contract.termMonths', 'VALIDATION contract.crop', 'VALIDATION contract.shares', 'VALIDATION contract.volume'])
  })

  it.each<[LinkageForm, ContractTerm, readonly unknown[]]>([
    ['ORDER', 'volume', [0, -1, 0.001, 1_000_001, '90']], ['ORDER', 'floorPrice', [0, 1.5, Number.NaN, 100_000_001]], ['EMPLOYMENT', 'posts', [0, 2.5]], ['ASSET_INCOME', 'ratio', [0, 10_001]],
    ['SERVICE', 'services', [[], [''], ['a', '\u0007'], '防疫']], ['SHARE', 'capitalSource', ['', 'x'.repeat(61)]], ['LEASE', 'termMonths', [601, 1.5]], ['ALLIANCE', 'rules', ['x'.repeat(1_001)]],
  ])('of the form %s keeps %s within its limits', (form, term, values) => {
    for (const value of values) expect(faultsOf(form, { ...WHOLE[form], [term]: value }), String(value)).toEqual([`VALIDATION contract.${term}`])
  })

  it('never keeps what the form does not know, whatever is sent', () => {
    const anything = fc.dictionary(fc.constantFrom(...Object.keys(CONTRACT_TERMS)), fc.anything()) as fc.Arbitrary<ContractDraft>
    fc.assert(fc.property(fc.constantFrom(...LINKAGE_FORMS), anything, (form, draft) => {
      if (faultsOf(form, draft).length > 0) return
      for (const term of Object.keys(contractOf(form, draft))) expect(termsOfForm(form)).toContain(term)
    }), { seed })
  })
})

describe('4.4 how close a contract is, and the term that decides it', () => {
  it.each<[LinkageForm, ContractDraft, ClosenessReason]>([
    ['SHARE', WHOLE.SHARE, 'SHARES'], ['ASSET_INCOME', WHOLE.ASSET_INCOME, 'ASSET_INCOME'], ['TRUSTEESHIP', WHOLE.TRUSTEESHIP, 'TRUSTEESHIP'],
    ['EMPLOYMENT', WHOLE.EMPLOYMENT, 'EMPLOYMENT_OF_A_YEAR'], ['EMPLOYMENT', { ...WHOLE.EMPLOYMENT, termMonths: 11 }, 'EMPLOYMENT_TOO_SHORT'],
    ['ORDER', WHOLE.ORDER, 'FLOOR_PRICE_FOR_A_YEAR'], ['ORDER', { ...WHOLE.ORDER, termMonths: 11 }, 'WRITTEN_ORDER'], ['ORDER', { ...WHOLE.ORDER, writtenOrder: false, floorPrice: null }, 'ORDER_BY_WORD'],
    ['LAND_TRANSFER', WHOLE.LAND_TRANSFER, 'FORM'], ['DONATION', WHOLE.DONATION, 'FORM'],
  ])('%s %j: %s', (form, draft, reason) => expect(closenessReasonOf(form, draft)).toBe(reason))

  it('is one and the same for one deciding term', () => {
    const seen = new Map<ClosenessReason, string>()
    fc.assert(fc.property(fc.constantFrom(...LINKAGE_FORMS), fc.boolean(), fc.nat(2), fc.nat(30), (form, writtenOrder, floorPrice, termMonths) => {
      const contract = { writtenOrder, floorPrice, termMonths }
      const [reason, closeness] = [closenessReasonOf(form, contract), closenessOfContract(form, contract)]
      expect(seen.get(reason) ?? closeness).toBe(closeness)
      seen.set(reason, closeness)
    }), { seed })
  })
})
