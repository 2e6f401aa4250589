import type { Row } from '../../data/entities.js'
import { idOf } from './identity.js'
import { other } from './inhabitants.js'

type DuplicateFacts = { readonly [Name in 'DuplicatePair' | 'DuplicateSign' | 'HouseholdMerge']: readonly Row<Name>[] }

const LEVEL_DIGITS = [12, 9, 6, 4] as const

/** Pairs within a village, a town, a banner and the city, one of another city, and some that were decided on. */
export const duplicates = (households: readonly Row<'Household'>[]): DuplicateFacts => {
  const home = (n: number): Row<'Household'> => {
    const found = households[n]
    if (found === undefined) throw new Error(`The small world has no household ${n}`)
    return found
  }
  const pair = (n: number, one: number, another: number, rest: Partial<Row<'DuplicatePair'>> = {}): Row<'DuplicatePair'> => {
    const [first, second] = [home(one), home(another)]
    const digits = LEVEL_DIGITS.find((count) => first.regionCode.slice(0, count) === second.regionCode.slice(0, count)) ?? 4
    return {
      id: idOf('duplicate', n), regionCode: first.regionCode.slice(0, digits).padEnd(12, '0'), firstHouseholdId: first.id, secondHouseholdId: second.id, score: 50 + n, reasons: ['PHONE'], status: 'OPEN',
      foundAt: '2015-12-01 00:00:00.000', decidedAt: null, decidedBy: null, decisionReason: null, weighedReasons: [], keptHouseholdId: null, version: 1, ...rest,
    }
  }
  const decided = { decidedAt: '2015-12-02 00:00:00.000', decidedBy: other(1), decisionReason: '入户核实', weighedReasons: ['PHONE'], version: 2 } satisfies Partial<Row<'DuplicatePair'>>
  const pairs = [
    pair(0, 0, 1),
    pair(1, 3, 6),
    pair(2, 5, 9),
    pair(3, 0, 12),
    pair(4, 15, 20),
    pair(5, 21, 22),
    pair(6, 3, 5, { ...decided, status: 'DIFFERENT' }),
    pair(7, 0, 2, { ...decided, status: 'MERGED', keptHouseholdId: home(0).id }),
  ]
  const apart = pairs.filter(({ status, regionCode }) => status === 'OPEN' && regionCode.endsWith('000000'))
  return {
    DuplicatePair: pairs,
    DuplicateSign: [
      // Of another city: nobody here learns even that.
      { id: idOf('sign', 'elsewhere'), pairId: idOf('duplicate', 'elsewhere'), householdId: home(21).id, regionCode: home(21).regionCode, pairRegionCode: '159900000000', foundAt: '2015-12-01 00:00:00.000' },
      ...apart.flatMap((each) =>
      [each.firstHouseholdId, each.secondHouseholdId].map((householdId) => ({
        id: idOf('sign', `${each.id} ${householdId}`), pairId: each.id, householdId, regionCode: households.find(({ id }) => id === householdId)?.regionCode ?? '', pairRegionCode: each.regionCode, foundAt: each.foundAt,
      })),
      ),
    ],
    HouseholdMerge: [[2, 0], [18, 9], [23, 22]].map(([gone, kept], n) => ({
      otherHouseholdId: home(gone ?? 0).id, otherNumber: home(gone ?? 0).number, householdId: home(kept ?? 0).id, regionCode: home(kept ?? 0).regionCode, at: '2015-12-02 00:00:00.000', accountId: other(n), moved: n === 0 ? { Visit: [idOf('visit', '0 0')] } : {},
    })),
  }
}
