import { regions } from '@bangfu/demo-data'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ancestorCode, inRange, isRegionCode, levelOfCode, onlyVillageOf, rangeOfCode } from './territory.js'

const DIVISIONS = regions()
const parents = new Map(DIVISIONS.map((division) => [division.code, division.parentCode]))
const liesIn = (code: string, ancestor: string): boolean => {
  for (let each: string | null = code; each !== null; each = parents.get(each) ?? null) if (each === ancestor) return true
  return false
}
const division = fc.constantFrom(...DIVISIONS)
/** Neighbours in the order of codes, where a range would first be one too long or too short. */
const neighbours = fc.nat({ max: DIVISIONS.length - 2 }).map((n) => [DIVISIONS[n]?.code ?? '', DIVISIONS[n + 1]?.code ?? ''] as const)

describe('a territory', () => {
  it('holds exactly the division and what lies below it, of all the divisions of the city', () => {
    fc.assert(
      fc.property(division, division, (one, other) => {
        expect(inRange(rangeOfCode(one.code), other.code)).toBe(liesIn(other.code, one.code))
      }),
      { seed: 20151231, numRuns: 3_000 },
    )
  })

  it('ends before the next division in the order of codes', () => {
    fc.assert(
      fc.property(neighbours, ([one, next]) => {
        expect(inRange(rangeOfCode(one), next)).toBe(liesIn(next, one))
        expect(inRange(rangeOfCode(next), one)).toBe(liesIn(one, next))
        expect(inRange(rangeOfCode(one), one)).toBe(true)
      }),
      { seed: 20151231, numRuns: 3_000 },
    )
  })

  it('knows the level and the ancestors of every division by its code', () => {
    for (const { code, level, parentCode } of DIVISIONS) {
      expect(levelOfCode(code)).toBe(level)
      if (parentCode !== null) expect(ancestorCode(code, levelOfCode(parentCode))).toBe(parentCode)
    }
  })

  it('takes twelve digits for a code and nothing else', () => {
    expect(isRegionCode('150525100200')).toBe(true)
    for (const text of ['', '15052510020', '1505251002000', '15052510020x', ' 150525100200', '150525100200\n', '１５０５２５１００２００']) expect(isRegionCode(text)).toBe(false)
  })

  it('is one village exactly where no other code lies in it', () => {
    for (const { code, level } of DIVISIONS) expect(onlyVillageOf(rangeOfCode(code))).toBe(level === 'VILLAGE' ? code : null)
    const more = [
      { from: '150525100200', below: '150525100202' },
      { from: '150525100200', below: '150525101000' },
      { from: '150525100200', below: '150525100200' },
      { from: '15052510020', below: '15052510021' },
      { from: '1505251002001', below: '1505251002002' },
      { from: '15052510020x', below: '15052510020y' },
      { from: '', below: '' },
    ]
    for (const range of more) expect(onlyVillageOf(range), JSON.stringify(range)).toBeNull()
  })

  it('of the last code is a range all the same', () => {
    const { from, below } = rangeOfCode('999999999998')
    expect(from < below).toBe(true)
  })
})
