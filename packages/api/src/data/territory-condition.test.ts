import { regions } from '@bangfu/demo-data'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inRange, rangeOfCode } from '../access/territory.js'
import { satisfies } from './condition.js'
import { withinTerritory } from './territory-condition.js'

const CODES = regions().map(({ code }) => code)
const division = fc.constantFrom(...CODES)
/** Codes of the city, and neighbours of them that no division has. */
const anyCode = fc.oneof(division, division.chain((code) => fc.integer({ min: -2, max: 2 }).map((step) => (BigInt(code) + BigInt(step)).toString())))

describe('the condition of a territory', () => {
  it('is satisfied by the codes of the range and by no others, whatever the level', () => {
    fc.assert(
      fc.property(division, anyCode, (territory, code) => {
        const range = rangeOfCode(territory)
        expect(satisfies<'Household'>([withinTerritory('regionCode', range)], { regionCode: code })).toBe(inRange(range, code))
      }),
      { seed: 20151231, numRuns: 3_000 },
    )
  })

  it('of a village asks for one code, of every other range for the range as it is', () => {
    expect(withinTerritory<'Household'>('regionCode', rangeOfCode('150525100200'))).toEqual({ column: 'regionCode', equals: '150525100200' })
    for (const range of [rangeOfCode('150525100000'), rangeOfCode('150525000000'), rangeOfCode('150500000000'), { from: '150525100200', below: '150525100300' }]) {
      expect(withinTerritory<'Household'>('regionCode', range)).toEqual({ column: 'regionCode', ...range })
    }
  })
})
