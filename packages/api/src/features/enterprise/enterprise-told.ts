import { inForceOn } from '../../data/in-force.js'
import type { Transaction } from '../../data/database.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import type { Day } from '../../time/business-day.js'

const CHIEFS = new UnscopedTable('Appointment', 'whoever stands for the enterprise of what was found in scope is told')

/** Accounts of the honorary chiefs who stand for an enterprise on a day, each once. */
export const chiefsToTell = async (transaction: Transaction, today: Day, enterpriseId: string): Promise<readonly string[]> => {
  const terms = await CHIEFS.findMany(transaction, [{ column: 'enterpriseId', equals: enterpriseId }, { column: 'role', equals: 'HONORARY_CHIEF' }, ...inForceOn(today)])
  return [...new Set(terms.map(({ accountId }) => accountId))]
}

/**
 * Who is told of a report for its enterprise: whoever handed it in while that chief stands for the enterprise, afterwards whoever
 * does. Whoever is out of office hears of it no more (responsibility is the access rule).
 */
export const reportersToTell = async (transaction: Transaction, today: Day, { enterpriseId, submittedBy }: { readonly enterpriseId: string; readonly submittedBy: string }): Promise<readonly string[]> => {
  const chiefs = await chiefsToTell(transaction, today, enterpriseId)
  return chiefs.includes(submittedBy) ? [submittedBy] : chiefs
}
