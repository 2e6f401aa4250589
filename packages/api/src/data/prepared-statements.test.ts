import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyDatabase } from '../testing/empty-database.js'
import type { EmptyDatabase } from '../testing/empty-database.js'

describe.runIf(process.env['TEST_DIALECT'] === 'mysql')('a server that keeps no more prepared statements', () => {
  let made: EmptyDatabase
  let most: number
  const setMost = async (count: number): Promise<void> => made.database.write(async (transaction) => void (await transaction.execute(`SET GLOBAL max_prepared_stmt_count = ${count}`)))
  /** How many statements the server keeps, of all connections. */
  const kept = async (): Promise<number> => Number((await made.database.query<{ Value: string }>("SHOW GLOBAL STATUS LIKE 'Prepared_stmt_count'"))[0]?.Value)

  beforeAll(async () => {
    made = await emptyDatabase()
    most = Number((await made.database.query<{ most: number }>('SELECT @@GLOBAL.max_prepared_stmt_count AS `most`'))[0]?.most)
  })
  afterAll(async () => {
    await setMost(most)
    await made.close()
  })

  it('answers as before, with values of every kind and texts that are no part of the statement', async () => {
    const question = 'SELECT ? AS `text`, ? AS `number`, ? AS `nothing`, ? AS `flag`, CAST(? AS DATETIME(3)) AS `moment`'
    const values = ["'; DROP TABLE `household`; -- \\", 2 ** 53 - 1, null, true, '2015-12-31 15:59:59.000'] as const
    const usual = await made.database.query(question, values)
    await setMost(0)
    const before = await kept()
    // Each way of asking is new to its connection, so that it would have to be prepared.
    const answers = await Promise.all(Array.from({ length: 12 }, (_, place) => made.database.query(`${question} WHERE ${place} = ${place}`, values)))
    expect(await kept()).toBe(before)
    for (const answer of answers) expect(answer).toEqual(usual)
  })
})
