import type { Core } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { inForceOn } from '../../data/in-force.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { lockLeaders } from './leader-lock.js'
import { releaseHousehold } from './responsibility-change.js'

const RESPONSIBILITIES = new UnscopedTable('Responsibility', 'assignments that are taken back by whoever may hand households out where they lie')

/** Takes assignments of households back (the undo of an import): the household has nobody in charge, the place among the ten is free. */
export class AssignmentUndoing {
  constructor(private readonly core: Core) {}

  /** Takes the locks of the leaders of some responsibilities; before any village is locked. */
  async lock(transaction: Transaction, responsibilityIds: readonly string[]): Promise<void> {
    const rows = await RESPONSIBILITIES.findMany(transaction, [{ column: 'id', in: responsibilityIds }])
    await lockLeaders(transaction, rows.map(({ accountId }) => accountId))
  }

  /** Which of the responsibilities are still in force, by their household: nobody handed it over or ended it since. */
  async standing(transaction: Transaction, responsibilityIds: readonly string[]): Promise<Map<string, string>> {
    const rows: readonly Row<'Responsibility'>[] = await RESPONSIBILITIES.findMany(transaction, [{ column: 'id', in: responsibilityIds }, ...inForceOn(this.core.clock.today())])
    return new Map(rows.map(({ id, householdId }) => [householdId, id]))
  }

  /** Nobody is in charge of the households any more; who was stays on their timelines. Leaders and village must be locked. */
  async takeBack(transaction: Transaction, householdIds: readonly string[], byAccountId: string, reason: string): Promise<void> {
    for (const id of householdIds) await releaseHousehold(this.core, transaction, id, { byAccountId, action: 'household.release', reason })
  }

  /** Removes responsibilities that were taken back for households that are to be no longer registered; the trail keeps both. */
  async forget(transaction: Transaction, responsibilityIds: readonly string[]): Promise<void> {
    await RESPONSIBILITIES.remove(transaction, [{ column: 'id', in: responsibilityIds }])
  }
}
