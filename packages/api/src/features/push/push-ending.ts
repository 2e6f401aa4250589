import type { Condition } from '../../data/condition.js'
import type { Transaction } from '../../data/database.js'
import { UnscopedTable } from '../../data/unscoped-table.js'

const SUBSCRIPTIONS = new UnscopedTable('PushSubscription', 'the devices of sign-ins that end in the same transaction')

/** The sign-ins of an account that end. */
export type EndedSessions = { readonly sessionId: string } | { readonly allBut: string } | 'all'

/** Tells the devices of sign-ins that end nothing any more: in their own transaction, before anything else could be sent. */
export const endPush = async (transaction: Transaction, accountId: string, ended: EndedSessions): Promise<void> => {
  const which: Condition<'PushSubscription'>[] = ended === 'all' ? [] : 'sessionId' in ended ? [{ column: 'sessionId', equals: ended.sessionId }] : [{ column: 'sessionId', differs: ended.allBut }]
  await SUBSCRIPTIONS.remove(transaction, [{ column: 'accountId', equals: accountId }, ...which])
}

/** A device goes on under a new sign-in of the same account, as after a change of password. */
export const carryPush = async (transaction: Transaction, fromSession: string, toSession: string): Promise<void> => {
  await SUBSCRIPTIONS.update(transaction, [{ column: 'sessionId', equals: fromSession }], { sessionId: toSession })
}
