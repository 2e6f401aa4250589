import type { Core } from '../../core.js'
import type { Transaction } from '../../data/database.js'

/**
 * Says, in the transaction of the change, that what an account may see has changed: remembered viewers no longer count,
 * and open sockets hear of it. Every change of a session, an appointment or a responsibility ends with it.
 */
export const accessChanged = async (core: Pick<Core, 'outbox'>, transaction: Transaction, accountId: string): Promise<void> => {
  await transaction.execute('UPDATE `account` SET `accessVersion` = COALESCE(`accessVersion`, 0) + 1 WHERE `id` = ?', [accountId])
  await core.outbox.append(transaction, 'accessChanged', { accountId })
}
