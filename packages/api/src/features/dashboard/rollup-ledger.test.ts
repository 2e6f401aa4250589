import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { emptyDatabase } from '../../testing/empty-database.js'
import type { EmptyDatabase } from '../../testing/empty-database.js'
import { NO_CONTRIBUTION } from './rollup-change.js'
import type { Contribution } from './rollup-change.js'
import { lockVillage, RollupLedger } from './rollup-ledger.js'

const ROLLUPS = new UnscopedTable('VillageRollup', 'a test of the ledger')
const TURNS = new UnscopedTable('VillageTurn', 'a test of the ledger')
const YEARS = new UnscopedTable('VillageYear', 'a test of the ledger')
const VILLAGE = '150525100200'
const OTHER = '150525100201'

describe('the figures of a village', () => {
  let made: EmptyDatabase
  let today = '2015-12-31'
  const ledger = new RollupLedger(() => today)
  const add = (change: Contribution, regionCode = VILLAGE): Promise<void> => made.database.write((transaction) => ledger.add(transaction, regionCode, change))
  const persons = (poorPersons: number, exitedPersons: number): Contribution => ({ figures: { poorPersons, exitedPersons }, turns: [] })
  const rollup = async (): Promise<{ poor: number | undefined; exited: number | undefined; figureYear: number | undefined }> => {
    const row = await ROLLUPS.findOne(made.database, [{ column: 'regionCode', equals: VILLAGE }])
    return { poor: row?.poorPersons, exited: row?.exitedPersons, figureYear: row?.figureYear }
  }
  const years = async (): Promise<string[]> =>
    (await YEARS.findMany(made.database, [{ column: 'regionCode', equals: VILLAGE }], { orderBy: [{ column: 'year' }] })).map((row) => `${row.year}: ${row.poor} poor, ${row.exited} exited, ${row.standard}`)

  beforeAll(async () => {
    made = await emptyDatabase()
  })
  afterAll(async () => {
    await made.close()
  })
  beforeEach(async () => {
    today = '2015-12-31'
    await made.database.write(async (transaction) => {
      await ROLLUPS.remove(transaction, [])
      await TURNS.remove(transaction, [])
      await YEARS.remove(transaction, [])
    })
  })

  it('begin with the first fact and add up', async () => {
    await add(persons(3, 0))
    await add(persons(-3, 3))
    await add(persons(100, 0), OTHER)
    expect(await rollup()).toEqual({ poor: 0, exited: 3, figureYear: 2015 })
  })

  it('are left alone by a change that changes nothing', async () => {
    await add(NO_CONTRIBUTION)
    expect(await rollup()).toEqual({ poor: undefined, exited: undefined, figureYear: undefined })
  })

  it('close the year before with the figures as they stood, at the first change of a new year', async () => {
    await add(persons(10, 1))
    today = '2016-01-01'
    await add(persons(-4, 4))
    await add(persons(-1, 1))
    expect(await years()).toEqual(['2015: 10 poor, 1 exited, NATIONAL_2010'])
    expect(await rollup()).toEqual({ poor: 5, exited: 6, figureYear: 2016 })
  })

  it('close every year in which nobody wrote, by the standard of each (X-1)', async () => {
    today = '2012-06-01'
    await add(persons(10, 0))
    today = '2015-02-01'
    await add(persons(-2, 2))
    expect(await years()).toEqual(['2012: 10 poor, 0 exited, AUTONOMOUS_REGION_2011', '2013: 10 poor, 0 exited, AUTONOMOUS_REGION_2011', '2014: 10 poor, 0 exited, NATIONAL_2010'])
  })

  it('are not taken back to a year before when the date of one machine is behind', async () => {
    today = '2016-01-01'
    await add(persons(5, 0))
    today = '2015-12-31'
    await add(persons(2, 0))
    expect(await rollup()).toEqual({ poor: 7, exited: 0, figureYear: 2016 })
    expect(await years()).toEqual([])
  })

  it('that turn by themselves add up by kind and day', async () => {
    const turn = (delta: number, day = '2016-01-05'): Contribution => ({ figures: {}, turns: [{ kind: 'OBSERVATION_OVERDUE', day, delta }] })
    await add(turn(1))
    await add(turn(1))
    await add(turn(-1))
    await add({ figures: {}, turns: [...turn(2, '2016-01-06').turns, { kind: 'LINKAGE', day: '2016-01-05', delta: 1 }] })
    const turns = await TURNS.findMany(made.database, [{ column: 'regionCode', equals: VILLAGE }])
    expect(turns.map((row) => `${row.kind} ${row.day} ${row.delta}`).toSorted()).toEqual(['LINKAGE 2016-01-05 1', 'OBSERVATION_OVERDUE 2016-01-05 1', 'OBSERVATION_OVERDUE 2016-01-06 2'])
  })

  it('lose no change of many at once, at the turn of the year too', async () => {
    await add(persons(100, 0))
    today = '2016-01-01'
    await Promise.all(Array.from({ length: 12 }, () => add(persons(-1, 1))))
    expect(await rollup()).toEqual({ poor: 88, exited: 12, figureYear: 2016 })
    expect(await years()).toEqual(['2015: 100 poor, 0 exited, NATIONAL_2010'])
  })

  it('are undone with the change that they follow', async () => {
    await add(persons(1, 0))
    await expect(
      made.database.write(async (transaction) => {
        await ledger.add(transaction, VILLAGE, persons(5, 0))
        throw new Error('undone')
      }),
    ).rejects.toThrow('undone')
    expect(await rollup()).toEqual({ poor: 1, exited: 0, figureYear: 2015 })
  })
})

describe('the lock of a village', () => {
  let made: EmptyDatabase
  beforeAll(async () => {
    made = await emptyDatabase()
  })
  afterAll(async () => made.close())

  it('is taken by one after another from the first on, and nobody of them has to begin again', async () => {
    for (let round = 0; round < 10; round += 1) {
      const village = `1505251002${String(10 + round)}`
      let [begun, inside, most] = [0, 0, 0]
      const write = (): Promise<void> =>
        made.database.write(async (transaction) => {
          begun += 1
          await lockVillage(transaction, village)
          inside += 1
          most = Math.max(most, inside)
          await setTimeout(2)
          inside -= 1
        })
      await Promise.all([write(), write(), write(), write(), write()])
      expect([begun, most]).toEqual([5, 1])
    }
  })
})
