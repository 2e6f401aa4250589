import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { publicCounts, publicHouseholds } from './public-table.js'

const household = (headName: string, serial: string, villageName = '东升村'): Parameters<typeof publicHouseholds>[0][number] => ({ headName, number: `150525100202-${serial}`, villageName, groupName: '一组', size: 3 })

describe('5 a list of households for the public', () => {
  it('shows the first character of a name and two asterisks, and of those of one village that read the same the last two of their numbers', () => {
    const shown = publicHouseholds([household('王海', '0007'), household('王建国', '0131'), household('包山', '0008'), household('王海', '0009', '西升村')])
    expect(shown.map(({ name }) => name)).toEqual(['王**07', '王**31', '包**', '王**'])
  })

  it('holds nothing but name, village, group and size', () => {
    expect(Object.keys(publicHouseholds([household('王海', '0007')])[0] ?? {}).toSorted()).toEqual(['groupName', 'name', 'size', 'villageName'])
  })
})

describe('5 counts for the public', () => {
  it.each([
    [{ a: 12, b: 30, c: 7 }, { total: 49, counts: { a: 12, b: 30, c: 7 } }],
    [{ a: 3, b: 30, c: 7 }, { total: 40, counts: { a: null, b: 30, c: null } }],
    [{ a: 1, b: 2, c: 30, d: 8 }, { total: 41, counts: { a: null, b: null, c: 30, d: null } }],
    [{ a: 4, b: 4, c: 30 }, { total: 38, counts: { a: null, b: null, c: 30 } }],
    [{ a: 1, b: 2 }, { total: null, counts: { a: null, b: null } }],
    [{ a: 4 }, { total: null, counts: { a: null } }],
  ])('of %j are %j', (counts, shown) => expect(publicCounts<string>(counts as Record<string, number>)).toEqual(shown))

  it('never show a count below five, and what is kept back cannot be worked out from the total', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.nat(40), { minKeys: 1 }), (counts) => {
        const shown = publicCounts(counts)
        const kept = Object.keys(counts).filter((key) => shown.counts[key] === null)
        for (const [key, count] of Object.entries(shown.counts)) expect(count === null || (count >= 5 && count === counts[key])).toBe(true)
        if (shown.total === null) expect(kept.length).toBe(Object.keys(counts).length)
        if (shown.total !== null && kept.length > 0) {
          expect(kept.length).toBeGreaterThanOrEqual(2)
          expect(kept.reduce((sum, key) => sum + (counts[key] ?? 0), 0)).toBeGreaterThanOrEqual(5)
        }
      }),
      { seed: 20151231 },
    )
  })
})
