import { demoTotals } from '@bangfu/demo-data'
import type { DemoTable } from '@bangfu/demo-data'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Database } from '../../data/database.js'
import { FieldCipher } from '../../data/field-cipher.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { emptyDatabase } from '../../testing/empty-database.js'
import type { EmptyDatabase } from '../../testing/empty-database.js'
import { DEMO_PASSWORD_HASH } from './demo-password.js'
import { DEMO_MAPPINGS } from './demo-rows.js'
import { entitiesWithManyRows, writeDemoRows } from './demo-writing.js'
import { LoadMemory } from './load-memory.js'

const MOMENT = '2015-12-31 00:00:00.000'

describe('the rows of the demo city', () => {
  const made: EmptyDatabase[] = []
  let database: Database
  let memory: LoadMemory

  beforeEach(async () => {
    const empty = await emptyDatabase()
    made.push(empty)
    database = empty.database
    memory = new LoadMemory(new FieldCipher('a1'.repeat(32)), DEMO_PASSWORD_HASH, MOMENT)
  })
  afterAll(async () => {
    for (const each of made) await each.close()
  })

  it('are each written once, however many are on the way at the same time, and all are told of', async () => {
    const told: number[] = []
    await writeDemoRows(database, 'tiny', memory, (done) => told.push(done))
    const totals = demoTotals('tiny')
    for (const table of Object.keys(totals) as DemoTable[]) expect(await new UnscopedTable(DEMO_MAPPINGS[table].entity, 'a test counts').count(database, []), table).toBe(totals[table])
    expect(told.at(-1)).toBe(Object.values(totals).reduce((sum, count) => sum + count, 0))
    expect(told).toEqual(told.toSorted((one, other) => one - other))
  })

  it('that the database refuses end the load with the reason, and nothing is begun after it', async () => {
    const write = database.write.bind(database)
    const ends: string[] = []
    const writing = vi.spyOn(database, 'write').mockImplementation(async (work) => {
      const number = writing.mock.calls.length
      if (number === 2) throw new Error('refused')
      const result = await write(work)
      ends.push(`write ${number}`)
      return result
    })
    await expect(writeDemoRows(database, 'town', memory, () => undefined)).rejects.toThrow('refused')
    const [begun, ended] = [writing.mock.calls.length, ends.length]
    // What was on the way has come to its end before the reason is told: nobody writes behind a load that failed.
    expect(ended).toBe(begun - 1)
    expect(begun).toBeLessThanOrEqual(3)
  })
})

describe('a table of the demo city', () => {
  it('has its indices built after its rows where it is large, the largest first, and none has in a small city', () => {
    expect(entitiesWithManyRows('tiny')).toEqual([])
    expect(entitiesWithManyRows('city').slice(0, 4)).toEqual(['Person', 'HouseholdIncome', 'Measure', 'Household'])
    expect(entitiesWithManyRows('city')).not.toContain('Account')
  })
})
