import type { Transaction } from '../../data/database.js'
import { inForceOn } from '../../data/in-force.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import type { ObservationRow } from './observation-columns.js'

const RESPONSIBILITIES = new UnscopedTable('Responsibility', 'who answers for an inspected household by name is told nothing of what was found there')

/**
 * Who hears nothing of an observation on a day although an office of theirs does: of what an inspection found, whoever answers
 * for the household by name. They do not see it, and a notice with its number would tell that the household was drawn (4.3).
 */
export const standingBack = async (transaction: Transaction, { source, householdId }: Pick<ObservationRow, 'source' | 'householdId'>, today: string): Promise<ReadonlySet<string>> => {
  if (source !== 'INSPECTION' || householdId === null) return new Set()
  return new Set((await RESPONSIBILITIES.findMany(transaction, [{ column: 'householdId', equals: householdId }, ...inForceOn(today)])).map(({ accountId }) => accountId))
}
