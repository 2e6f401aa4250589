import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyDatabase } from '../testing/empty-database.js'
import type { EmptyDatabase } from '../testing/empty-database.js'
import { sampleHousehold } from '../testing/sample-household.js'
import type { EntityName, Row } from './entities.js'
import { isDuplicate } from './retry.js'
import { UnscopedTable } from './unscoped-table.js'

const MEASURES = new UnscopedTable('Measure', 'a test of loads in bulk')
const HOUSEHOLDS = new UnscopedTable('Household', 'a test of loads in bulk')
const isMysql = process.env['TEST_DIALECT'] === 'mysql'

const measure = (id: string): Row<'Measure'> => ({ id, householdId: 'household', regionCode: '150525100200', class: 'SUPPORT', category: 'INDUSTRY', description: '', amount: null, startedOn: '2015-01-01', endedOn: null, effect: null, planId: null, projectId: null, result: null, resultConfirmedOn: null, accountId: null, recordedAt: null, version: 1, contentHash: null })

describe('a load in bulk', () => {
  let made: EmptyDatabase

  const tableOfIndex = (index: string): string => index.split(' ')[0] ?? ''
  /** The secondary indices with their columns, those of each table in the engine's order; the order of the tables is the file system's. */
  const indices = async (): Promise<string[]> => {
    const rows = await made.database.query<{ index: string }>(
      isMysql
        ? "SELECT CONCAT_WS(' ', `table_name`, `index_name`, `non_unique`, `seq_in_index`, `column_name`) AS `index` FROM `information_schema`.`statistics` WHERE `table_schema` = DATABASE() AND `index_name` <> 'PRIMARY'"
        : "SELECT `sql` AS `index` FROM `sqlite_master` WHERE `type` = 'index' AND `sql` IS NOT NULL ORDER BY `name`",
    )
    return rows.map(({ index }) => index).toSorted((one, other) => (isMysql ? tableOfIndex(one).localeCompare(tableOfIndex(other)) : 0))
  }
  const tables = async (): Promise<string[]> => {
    const rows = await made.database.query<{ name: string }>(isMysql ? 'SELECT `table_name` AS `name` FROM `information_schema`.`tables` WHERE `table_schema` = DATABASE() ORDER BY 1' : "SELECT `name` FROM `sqlite_master` WHERE `type` = 'table' ORDER BY 1")
    return rows.map(({ name }) => name)
  }
  const nothing = async (): Promise<void> => undefined
  const insert = async (row: Row<'Measure'>): Promise<void> => made.database.write((transaction) => MEASURES.insert(transaction, [row]))

  beforeAll(async () => {
    made = await emptyDatabase()
  })
  afterAll(async () => {
    await made.close()
  })

  it('works without the indices of the tables that get many rows, and finishes with all of them, as they were', async () => {
    const [before, tablesBefore] = [await indices(), await tables()]
    let [during, atFinish]: string[][] = [[], []]
    await made.database.inBulk(
      ['Person', 'Measure'],
      async () => {
        during = await indices()
        await insert(measure('m'))
      },
      async () => {
        atFinish = await indices()
      },
    )
    const large = (index: string): boolean => /^(?:measure|person) /.test(index)
    if (isMysql) expect(before.filter(large).length).toBeGreaterThan(4)
    // The embedded database builds all indices anew, whichever tables are named.
    expect(during).toEqual(isMysql ? before.filter((index) => !large(index)) : [])
    expect([atFinish, await indices(), await tables()]).toEqual([before, before, tablesBefore])
    expect(await MEASURES.count(made.database, [{ column: 'regionCode', equals: '150525100200' }])).toBe(1)
  })

  it.each([[['Measure']], [[]]] as const)('that was cut off and is begun anew, for %j, brings every index back', async (entities: readonly EntityName[]) => {
    const [before, tablesBefore] = [await indices(), await tables()]
    const cutOff = async (): Promise<void> => {
      throw new Error('cut off')
    }
    await expect(made.database.inBulk(['Person', 'Measure'], cutOff, nothing)).rejects.toThrow('cut off')
    expect(await indices()).not.toEqual(before)
    await made.database.inBulk(entities, nothing, nothing)
    expect([await indices(), await tables()]).toEqual([before, tablesBefore])
  })

  it('that was cut off while the indices were built keeps those that stand and builds the others', async () => {
    const before = await indices()
    const twice = async (): Promise<void> => made.database.write((transaction) => HOUSEHOLDS.insert(transaction, [sampleHousehold({ id: 'a', number: 'taken' }), sampleHousehold({ id: 'b', number: 'taken' })]))
    // Two households of one number: their table's indices are refused, those of the tables built before stand.
    await expect(made.database.inBulk(['Measure', 'Household'], twice, nothing)).rejects.toSatisfy(isDuplicate)
    await made.database.inBulk([], async () => void (await made.database.write((transaction) => HOUSEHOLDS.remove(transaction, [{ column: 'id', equals: 'b' }]))), nothing)
    expect(await indices()).toEqual(before)
  })
})
