import type { Core } from '../../core.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { toStoredInstant } from '../../time/instant.js'

const SUBSCRIPTIONS = new UnscopedTable('PushSubscription', 'devices of sign-ins that are no more')
const DELIVERIES = new UnscopedTable('PushDelivery', 'what was sent or given up on former days')

/** Deliveries are kept for longer than any of them is tried, so that nothing is told twice. */
const KEPT = 2 * 86_400_000

/** Forgets deliveries of former days, and devices whose sign-in has run out. */
export const sweepPush = async ({ database, clock }: Core): Promise<void> => {
  const before = toStoredInstant(new Date(clock.realNow().getTime() - KEPT))
  await database.write(async (transaction) => {
    await DELIVERIES.remove(transaction, [{ column: 'createdAt', below: before }])
    await SUBSCRIPTIONS.remove(transaction, [{ lacks: 'Session', on: ['id', 'sessionId'], where: [] }])
  })
}
