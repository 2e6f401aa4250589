import type { Transaction } from '../../data/database.js'
import { UnscopedTable } from '../../data/unscoped-table.js'

const ACCOUNTS = new UnscopedTable('Account', 'the account row is the lock under which its responsibilities change')

/** Takes the locks of leaders in one order, and before the villages of their households, so that two who need several never wait for each other in a circle. */
export const lockLeaders = async (transaction: Transaction, accountIds: Iterable<string>): Promise<void> => {
  for (const id of [...new Set(accountIds)].toSorted()) await ACCOUNTS.findOne(transaction, [{ column: 'id', equals: id }], true)
}
