import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { storedRow, storedRows } from '../../testing/stored-rows.js'
import { gramsOf } from '../../text/grams.js'
import { checkAccountNameGrams, fillAccountNameGrams } from './account-name-grams.js'

const GRAMS = new UnscopedTable('AccountNameGram', 'a test of the index of names')

let api: ApiUnderTest
let account: Row<'Account'>
beforeAll(async () => {
  api = await startApi()
  account = await storedRow(api, 'Account', [{ column: 'loginKey', equals: 'first-secretary-290' }])
})
afterAll(async () => api.close())

const faults = async (): Promise<string[]> => {
  const found: string[] = []
  for await (const fault of checkAccountNameGrams(api.application.core.database)) found.push(fault)
  return found
}
/** What the check says after a part of the name was taken away or changed; then the index is as before. */
const spoilt = async (change: Partial<Row<'AccountNameGram'>> | null): Promise<string[]> => {
  const { database } = api.application.core
  const key = [{ column: 'accountId', equals: account.id }, { column: 'gram', equals: [...gramsOf(account.name)][0] ?? '' }] as const
  await database.write(async (transaction) => void (change === null ? await GRAMS.remove(transaction, key) : await GRAMS.update(transaction, key, change)))
  const found = await faults()
  await database.write(async (transaction) => void (await GRAMS.remove(transaction, [{ column: 'accountId', in: [account.id, 'nobody'] }])))
  await fillAccountNameGrams(database)
  return found
}
const missing = (id: string): string => `account ${id}: a part of the name is not in the index of names`
const foreign = (id: string): string => `account ${id}: the index of names holds a part that is not in the name`

describe('the index of accounts by name', () => {
  it('holds every part of every name, and its check finds nothing', async () => {
    expect((await storedRows(api, 'AccountNameGram', [{ column: 'accountId', equals: account.id }])).map(({ gram }) => gram).toSorted()).toEqual([...gramsOf(account.name)].toSorted())
    expect(await faults()).toEqual([])
  })

  it('is checked: a part that is missing, one of another name and one of nobody are told, and no name with them', async () => {
    expect(await spoilt(null)).toEqual([missing(account.id)])
    expect(await spoilt({ gram: '?' })).toEqual([missing(account.id), foreign(account.id)])
    expect(await spoilt({ accountId: 'nobody' })).toEqual([missing(account.id), foreign('nobody')])
    expect(await faults()).toEqual([])
  })
})
