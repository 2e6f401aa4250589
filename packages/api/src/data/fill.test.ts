import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { emptyDatabase } from '../testing/empty-database.js'
import type { EmptyDatabase } from '../testing/empty-database.js'
import { sampleHousehold } from '../testing/sample-household.js'
import { UnscopedTable } from './unscoped-table.js'

const HOUSEHOLDS = new UnscopedTable('Household', 'a test of filling a table')
const isMysql = process.env['TEST_DIALECT'] === 'mysql'

/** What a stream of text gives a meaning of its own, and what it might take for nothing. */
const TEXTS = ['', ' ', '\\N', 'NULL', '\\', '\\\\', 'a\tb', 'a\nb', 'a\r\nb', '\0', '"', "'", ',', '㐂𠮷', 'ᠮᠣᠩᠭᠣᠯ', 'a\\tb']

const rows = (count: number): ReturnType<typeof sampleHousehold>[] =>
  Array.from({ length: count }, (_, index) => sampleHousehold({ id: `filled-${index}`, number: `N${index}`, groupName: index % 3 === 0 ? null : (TEXTS[index % TEXTS.length] ?? null), otherCauses: index % 2 === 0 ? [] : ['ILLNESS', 'DISABILITY'] }))

describe('filling a table', () => {
  let made: EmptyDatabase
  const stored = async (): Promise<unknown[]> => HOUSEHOLDS.findMany(made.database, [])
  const byId = (one: unknown[]): unknown[] => one.toSorted((first, second) => String((first as { id: string }).id).localeCompare(String((second as { id: string }).id)))

  beforeAll(async () => {
    made = await emptyDatabase()
  })
  beforeEach(async () => {
    await made.database.write((transaction) => HOUSEHOLDS.remove(transaction, []))
  })
  afterAll(async () => {
    await made.close()
  })

  it('keeps every row as it is given, whatever its texts hold, in pieces larger than a statement', async () => {
    const given = rows(1_200)
    await made.database.write((transaction) => transaction.fill('Household', given))
    expect(byId(await stored())).toEqual(byId(given))
  })

  it('keeps nothing of the transaction when a row is refused: one that is there already, or one that does not fit', async () => {
    const [first, second, third] = rows(3)
    if (first === undefined || second === undefined || third === undefined) throw new Error('There are three rows.')
    await made.database.write((transaction) => transaction.fill('Household', [first]))
    const again = made.database.write(async (transaction) => {
      await transaction.fill('Household', [second])
      await transaction.fill('Household', [third, first])
    })
    await expect(again).rejects.toThrow('The database refused a statement')
    // The embedded database does not measure a text.
    if (isMysql) await expect(made.database.write((transaction) => transaction.fill('Household', [{ ...second, number: 'N'.repeat(500) }]))).rejects.toThrow('The database refused a statement')
    expect(await stored()).toEqual([first])
  })

  it('is part of its transaction: what follows sees it, and what fails takes it away', async () => {
    const given = rows(2)
    const undone = made.database.write(async (transaction) => {
      await transaction.fill('Household', given)
      expect(await HOUSEHOLDS.count(transaction, [])).toBe(2)
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    expect(await stored()).toEqual([])
  })

  it.runIf(isMysql)('works the same on a server that takes no streams', async () => {
    const [before] = await made.database.query<{ taken: number }>('SELECT @@GLOBAL.local_infile AS `taken`')
    await made.database.write((transaction) => transaction.execute('SET GLOBAL local_infile = 0'))
    try {
      const given = rows(600)
      await made.database.write((transaction) => transaction.fill('Household', given))
      expect(byId(await stored())).toEqual(byId(given))
    } finally {
      await made.database.write((transaction) => transaction.execute(`SET GLOBAL local_infile = ${before?.taken ?? 1}`))
    }
  })
})
