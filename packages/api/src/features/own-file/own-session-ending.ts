import type { Core } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { toStoredInstant } from '../../time/instant.js'

const SESSIONS = new UnscopedTable('HouseholdSession', 'the sessions of households that were found in scope in the same transaction')

/** Ends every session at the own files of households: of those that are struck off, and of one whose slip is replaced. Real time. */
export const endOwnSessions = async (core: Core, transaction: Transaction, householdIds: readonly string[]): Promise<void> => {
  await SESSIONS.update(transaction, [{ column: 'householdId', in: householdIds }, { column: 'endedAt', equals: null }], { endedAt: toStoredInstant(core.clock.realNow()) })
}
