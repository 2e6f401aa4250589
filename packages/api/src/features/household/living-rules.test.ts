import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LIVING_NAMES } from './living-conditions.js'
import type { LivingConditions } from './living-conditions.js'
import { livingAfter, livingFaults } from './living-rules.js'

const fields = (conditions: LivingConditions): string[] => livingFaults(conditions, '2015-12-31').map(({ field }) => field)

describe('2.1 living conditions', () => {
  it.each([
    [{ cultivatedLand: -1 }, ['cultivatedLand']],
    [{ houseBuiltYear: 2016 }, ['houseBuiltYear']],
    [{ industry: '牛'.repeat(61) }, ['industry']],
    [{ cultivatedLand: 10, irrigatedLand: 11 }, ['irrigatedLand']],
    [{ forestLand: 2, returnedForestLand: 2.5 }, ['returnedForestLand']],
    [{ houseArea: 0, houseStructure: 'EARTH', houseBuiltYear: 1990 }, ['houseStructure', 'houseBuiltYear']],
    [{ houseArea: 60, houseStructure: 'BRICK_WOOD', houseBuiltYear: 1990, irrigatedLand: 3, cultivatedLand: 3 }, []],
  ])('%j are at fault in %j', (conditions, expected) => expect(fields(conditions)).toEqual(expected))

  it('keep what an edit does not name, and lose what it empties', () => {
    fc.assert(
      fc.property(fc.subarray([...LIVING_NAMES]), fc.subarray([...LIVING_NAMES]), (known, emptied) => {
        const before = Object.fromEntries(known.map((name) => [name, 1]))
        const after = livingAfter(before, Object.fromEntries(emptied.map((name) => [name, null])))
        expect(Object.keys(after).toSorted()).toEqual(known.filter((name) => !emptied.includes(name)).toSorted())
      }),
      { seed: 20151231 },
    )
  })
})
