import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lowestMinimum } from '../minimum-wage/minimum-wage-rules.js'
import { ASKS_REASON, FindingKind, asksReason, findingsOf, tonnesOf } from './contract-findings.js'
import type { ContractSurroundings } from './contract-findings.js'
import { findingSentence } from './finding-messages.js'
import type { OutcomeLine } from './report-rules.js'

const line = (changes: Partial<OutcomeLine> = {}): OutcomeLine => ({ household: 'h1', amount: 100_000, ...changes })
const surroundings = (changes: Partial<ContractSurroundings> = {}): ContractSurroundings => ({ form: 'ORDER', contract: {}, deliveredBefore: 0, minimumWage: null, leftOn: new Map(), ...changes })
const kinds = (lines: readonly OutcomeLine[], changes: Partial<ContractSurroundings>): string[][] => findingsOf(lines, surroundings(changes)).map((found) => found.map(({ kind }) => kind))

describe('4.4 an order', () => {
  const contract = { floorPrice: 200_000, volume: 5 }

  it('is paid at the floor price a tonne at least, in whatever unit of weight', () => {
    const priced = (amount: number, quantity: number, unit: string): string[] => kinds([line({ amount, quantity, unit })], { contract })[0] ?? []
    expect([priced(200_000, 1, '吨'), priced(100_000, 1_000, '斤'), priced(200_000, 1_000, '公斤'), priced(199_998, 1, '吨'), priced(99_990, 1_000, '斤')]).toEqual([[], [], [], ['PRICE_UNDER_FLOOR'], ['PRICE_UNDER_FLOOR']])
    expect(priced(199_999, 1, '吨'), 'a fen of rounding on the whole line').toEqual([])
    expect(findingsOf([line({ amount: 300_000, quantity: 2, unit: '吨' })], surroundings({ contract }))[0]).toEqual([{ kind: 'PRICE_UNDER_FLOOR', found: 150_000, agreed: 200_000 }])
  })

  it('without a weight is not checked, and says so', () => {
    expect(kinds([line(), line({ quantity: 3, unit: '头' }), line({ quantity: 0, unit: '吨' })], { contract })).toEqual([['PRICE_NOT_CHECKED'], ['PRICE_NOT_CHECKED'], ['PRICE_NOT_CHECKED']])
  })

  it('names each line that goes beyond the volume of the year, what was delivered before counted', () => {
    const delivered = [line({ amount: 400_000, quantity: 2, unit: '吨' }), line({ household: 'h2', amount: 400_000, quantity: 2, unit: '吨' }), line({ household: 'h3', amount: 400_000 })]
    expect(kinds(delivered, { contract, deliveredBefore: 1 })).toEqual([[], [], ['PRICE_NOT_CHECKED']])
    expect(findingsOf(delivered, surroundings({ contract, deliveredBefore: 1.5 }))[1]).toEqual([{ kind: 'MORE_THAN_VOLUME', found: 5.5, agreed: 5 }])
  })

  it('names no line that adds nothing to a volume that is passed already', () => {
    expect(kinds([line({ amount: 2_000_000, quantity: 6, unit: '吨' }), line({ household: 'h2', quantity: 0, unit: '吨' })], { contract: { volume: 5 } })).toEqual([['MORE_THAN_VOLUME'], []])
  })

  it('that agreed on nothing finds nothing, nor one whose terms are no amounts', () => {
    for (const terms of [{}, { floorPrice: 0, volume: 0 }, { floorPrice: '200000', volume: null }, { floorPrice: Number.NaN, volume: Infinity }, { floorPrice: -1, volume: -1 }]) expect(kinds([line({ amount: 1, quantity: 9, unit: '吨' })], { contract: terms })).toEqual([[]])
  })
})

describe('4.4 employment', () => {
  const employed = (changes: Partial<OutcomeLine>, more: Partial<ContractSurroundings> = {}): string[] => kinds([line(changes)], { form: 'EMPLOYMENT', contract: { wage: 160_000, posts: 2 }, minimumWage: 120_000, ...more })[0] ?? []

  it('is held against the wage of the contract and the minimum wage, for the months that were worked', () => {
    expect([employed({ amount: 480_000, months: 3 }), employed({ amount: 479_999, months: 3 }), employed({ amount: 239_999, months: 2 })]).toEqual([[], ['WAGE_UNDER_CONTRACT'], ['WAGE_UNDER_CONTRACT', 'WAGE_UNDER_MINIMUM']])
    expect([employed({ amount: 240_000, months: 2 }), employed({ amount: 120_000, months: 1 }, { contract: {} })], 'the minimum itself').toEqual([['WAGE_UNDER_CONTRACT'], []])
  })

  it('says where no months are given, and where no minimum wage is on file', () => {
    expect(employed({ amount: 1 })).toEqual(['WAGE_NOT_CHECKED'])
    expect(employed({ amount: 160_000, months: 1 }, { minimumWage: null })).toEqual(['NO_MINIMUM_ON_FILE'])
    expect(asksReason([{ kind: 'WAGE_NOT_CHECKED' }, { kind: 'NO_MINIMUM_ON_FILE' }])).toBe(false)
  })

  it('names each household beyond the posts', () => {
    const three = ['h1', 'h2', 'h3'].map((household) => line({ household, amount: 480_000, months: 3 }))
    expect(kinds(three, { form: 'EMPLOYMENT', contract: { posts: 2 }, minimumWage: 1 })).toEqual([[], [], ['MORE_THAN_POSTS']])
    const [first, second, third] = three
    if (first === undefined || second === undefined || third === undefined) throw new Error('There are three lines.')
    expect(kinds([first, { ...second, months: 0 }, third], { form: 'EMPLOYMENT', contract: { posts: 2 }, minimumWage: 1 }), 'one that was not worked takes none').toEqual([[], ['WAGE_NOT_CHECKED'], []])
  })
})

describe('4.4 the lines of any form', () => {
  it.each([['LAND_TRANSFER', { area: 10 }, '亩'], ['TRUSTEESHIP', { animals: 10 }, '头'], ['TRUSTEESHIP', { area: 10 }, '亩'], ['SHARE', { shares: 10 }, '股'], ['LAND_TRANSFER', { area: 10 }, 'mu'], ['TRUSTEESHIP', { animals: 10 }, 'Animals'], ['SHARE', { shares: 10 }, 'shares'], ['TRUSTEESHIP', { animals: 10 }, '头(只)'], ['TRUSTEESHIP', { animals: 10 }, '头（只）'], ['LAND_TRANSFER', { area: 10 }, ' ＭＵ ']] as const)('of %s hold no more than %j', (form, contract, unit) => {
    const of = (...quantities: number[]) => kinds(quantities.map((quantity, n) => line({ household: `h${n}`, quantity, unit })), { form, contract })
    expect([of(4, 6), of(4, 6.1)]).toEqual([[[], []], [[], ['MORE_THAN_AGREED']]])
  })

  it('hold hectares against an area in mu, fifteen to each', () => {
    const of = (...quantities: number[]) => kinds(quantities.map((quantity, n) => line({ household: `h${n}`, quantity, unit: '公顷' })), { form: 'LAND_TRANSFER', contract: { area: 15 } })
    expect([of(0.5, 0.5), of(0.5, 0.6)]).toEqual([[[], []], [[], ['MORE_THAN_AGREED']]])
  })

  it('name households that left within the quarter', () => {
    expect(findingsOf([line(), line({ household: 'h2' })], surroundings({ form: 'DONATION', leftOn: new Map([['h2', '2015-08-01']]) }))).toEqual([[], [{ kind: 'HOUSEHOLD_LEFT', day: '2015-08-01' }]])
  })

  it('are found as many as there are lines, whatever they say, and each finding has its words in both languages', () => {
    const any = fc.record({ household: fc.constantFrom('a', 'b'), amount: fc.integer({ min: 1, max: 10 ** 9 }), months: fc.option(fc.integer({ min: 0, max: 3 })), quantity: fc.option(fc.double({ min: 0, max: 10_000, noNaN: true })), unit: fc.constantFrom(null, '吨', '斤', '头', '亩', '股', 'kg') })
    fc.assert(
      fc.property(fc.constantFrom('ORDER', 'EMPLOYMENT', 'SHARE', 'LAND_TRANSFER', 'TRUSTEESHIP', 'DONATION'), fc.array(any, { maxLength: 8 }), (form, lines) => {
        const found = findingsOf(lines, surroundings({ form, contract: { floorPrice: 300_000, volume: 3, wage: 200_000, posts: 1, area: 5, animals: 5, shares: 5 }, minimumWage: 100_000 }))
        expect(found).toHaveLength(lines.length)
        for (const { zh, en } of found.flat().map(findingSentence)) expect([zh, en].every((text) => text.length > 8 && !text.includes('undefined') && !text.includes('NaN'))).toBe(true)
      }),
    )
    expect(Object.keys(ASKS_REASON).toSorted()).toEqual(Object.values(FindingKind).toSorted())
  })

  it('ask for a reason where less was paid, or more was taken, than agreed, or the floor price could not be checked, and not where nothing else could', () => {
    const asking = Object.values(FindingKind).filter((kind) => asksReason([{ kind }]))
    expect(asking).toEqual(['PRICE_UNDER_FLOOR', 'MORE_THAN_VOLUME', 'WAGE_UNDER_CONTRACT', 'WAGE_UNDER_MINIMUM', 'MORE_THAN_POSTS', 'MORE_THAN_AGREED', 'HOUSEHOLD_LEFT', 'PRICE_NOT_CHECKED', 'UNCHANGED_AFTER_DISPUTE'])
    expect([asksReason([]), asksReason([{ kind: 'WAGE_NOT_CHECKED' }, { kind: 'HOUSEHOLD_LEFT' }])]).toEqual([false, true])
  })

  it('know weights by the units that delivery notes use', () => expect([['吨', 1], ['Tonnes', 1], ['公斤', 1_000], ['KG', 1_000], ['斤', 2_000], ['头', 1], [null, 1]].map(([unit, quantity]) => tonnesOf({ unit: unit as string | null, quantity: quantity as number }))).toEqual([1, 1, 1, 1, 1, null, null]))
})

describe('the minimum wage of a quarter', () => {
  const wages = [{ startedOn: '2014-07-01', monthly: 120_000 }, { startedOn: '2015-08-01', monthly: 134_000 }]

  it('is the lowest of its months, from the day on which each holds', () => {
    expect([lowestMinimum('2015Q2', wages), lowestMinimum('2015Q3', wages), lowestMinimum('2015Q4', wages)]).toEqual([120_000, 120_000, 134_000])
  })

  it('is not known before the first one on file, nor of what is no quarter', () => expect([lowestMinimum('2014Q2', wages), lowestMinimum('2015', wages), lowestMinimum('2015Q1', [])]).toEqual([null, null, null]))
})
