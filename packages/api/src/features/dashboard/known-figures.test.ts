import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rangeOfCode } from '../../access/territory.js'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { storedRows } from '../../testing/stored-rows.js'
import { KnownFigures } from './known-figures.js'
import { figuresByRegion } from './region-figures.js'
import type { Contribution } from './rollup-change.js'
import { FIGURES, TURN_KINDS } from './rollup-figures.js'

const CITY = rangeOfCode('150500000000')
const TODAY = '2015-12-31'

let api: ApiUnderTest
let villages: string[]
/** What another process of the service remembers. */
let elsewhere: KnownFigures
beforeAll(async () => {
  api = await startApi()
  villages = (await storedRows(api, 'VillageRollup')).map((row) => row.regionCode)
  elsewhere = new KnownFigures(api.application.core.database)
})
afterAll(async () => api.close())

const statementsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const { database } = api.application.core
  const before = database.statements
  await work()
  return database.statements - before
}

const add = async (village: string, change: Contribution): Promise<void> =>
  api.application.core.database.write((transaction) => api.application.core.rollup.add(transaction, village, change))

const changes: fc.Arbitrary<Contribution> = fc.record({
  figures: fc.dictionary(fc.constantFrom(...FIGURES), fc.integer({ min: 1, max: 9 }), { maxKeys: 2 }),
  turns: fc.array(fc.record({ kind: fc.constantFrom(...TURN_KINDS), day: fc.constantFrom('2015-06-01', TODAY, '2016-01-05'), delta: fc.integer({ min: 1, max: 3 }) }), { maxLength: 2 }),
})

describe('remembered figures', () => {
  it('cost one small statement while nothing changes, however many ask at once', async () => {
    await elsewhere.of(CITY, 'BANNER', TODAY)
    expect(await statementsOf(() => Promise.all(Array.from({ length: 30 }, () => elsewhere.of(CITY, 'BANNER', TODAY))))).toBeLessThanOrEqual(2)
  })

  it('are those of the database after any change, committed by whichever process', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), changes, fc.constantFrom('BANNER' as const, 'VILLAGE' as const), async (place, change, level) => {
        await elsewhere.of(CITY, level, TODAY)
        await add(villages[place % villages.length] ?? '', change)
        const summed = await figuresByRegion(api.application.core.database, CITY, level, TODAY)
        const { records: _records, ...remembered } = await elsewhere.of(CITY, level, TODAY)
        expect(remembered).toEqual(summed)
      }),
      { numRuns: 40, seed: 11 },
    )
  })

  it('of a territory stay as they are when another one changes', async () => {
    const [village = '', other = ''] = [villages[0], villages.at(-1)]
    await elsewhere.of(rangeOfCode(village), 'VILLAGE', TODAY)
    await add(other, { figures: { observations: 1 }, turns: [] })
    expect(await statementsOf(() => elsewhere.of(rangeOfCode(village), 'VILLAGE', TODAY))).toBe(1)
  })

  it('are summed anew on another day, on which other figures have turned', async () => {
    const [village = ''] = villages
    const range = rangeOfCode(village)
    const before = (await elsewhere.of(range, 'VILLAGE', TODAY)).regions.get(village)?.turns.OBSERVATION_OVERDUE ?? 0
    await add(village, { figures: {}, turns: [{ kind: 'OBSERVATION_OVERDUE', day: '2016-01-01', delta: 4 }] })
    expect((await elsewhere.of(range, 'VILLAGE', TODAY)).regions.get(village)?.turns.OBSERVATION_OVERDUE ?? 0).toBe(before)
    expect((await elsewhere.of(range, 'VILLAGE', '2016-01-01')).regions.get(village)?.turns.OBSERVATION_OVERDUE ?? 0).toBeGreaterThanOrEqual(before + 4)
  })
})
