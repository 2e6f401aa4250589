import { UnscopedTable } from '../data/unscoped-table.js'
import { addAccountNameGrams } from '../features/account/account-name-grams.js'
import { newId } from './api-under-test.js'
import type { ApiUnderTest } from './api-under-test.js'

const ACCOUNTS = new UnscopedTable('Account', 'a person of a test, who never signs in with a password')

/** An account without an appointment, found by its name as one that an office made; answers its id. */
export const newAccount = async (api: ApiUnderTest, name = '新人'): Promise<string> => {
  const id = newId()
  const account = { id, login: id, loginKey: id, name, passwordHash: '-', mustChangePassword: false, isDemo: false, accessVersion: null, disabledAt: null, createdAt: '2015-12-31 00:00:00.000' }
  await api.application.core.database.write(async (transaction) => {
    await ACCOUNTS.insert(transaction, [account])
    await addAccountNameGrams(transaction, account)
  })
  return id
}
