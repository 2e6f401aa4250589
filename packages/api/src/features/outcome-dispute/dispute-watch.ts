import type { Core } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { toStoredInstant } from '../../time/instant.js'
import { lockVillage } from '../dashboard/rollup-ledger.js'
import { wasEnded } from '../enterprise/enterprise-ended.js'
import { disputeDueOn, isDisputeOverdue } from './dispute-clock.js'
import { DisputeNotices } from './dispute-notices.js'
import { lateDisputes } from './dispute-queue.js'
import { partiesOf } from './dispute-rules.js'

const DISPUTES = new UnscopedTable('OutcomeDispute', 'the service keeps the days of all disputes, and tells only those who are to answer')
const REPORTS = new UnscopedTable('OutcomeReport', 'the report of a dispute whose day has passed, and its reversal')
const LINES = new UnscopedTable('HouseholdOutcome', 'who judged the line of a dispute whose day has passed, for the separation of duty')

/** Read at once; a round goes on until all were looked at. */
const MOST_AT_ONCE = 500

/**
 * Tells whoever has the next step of a dispute, and the office above, once its day has passed: that nobody took it up, that it has no answer, or that what was found wrong was not put right. Every process may run rounds at the
 * same moment and fall at any: that it was told is written with the notices in one transaction that holds the village.
 */
export class DisputeWatch {
  private readonly notices: DisputeNotices

  constructor(private readonly core: Core) {
    this.notices = new DisputeNotices(core)
  }

  /** Tells of what is overdue by the business clock and was not told of; answers of how many disputes. */
  async round(): Promise<number> {
    let told = 0
    for (let page = await this.untold(); page.length > 0; page = page.length < MOST_AT_ONCE ? [] : await this.untold()) {
      for (const { outcomeId, regionCode } of page) if (await this.core.database.write((transaction) => this.look(transaction, outcomeId, regionCode))) told += 1
    }
    return told
  }

  private async untold(): Promise<readonly { readonly outcomeId: string; readonly regionCode: string }[]> {
    const { database, clock } = this.core
    return DISPUTES.findMany(database, [{ column: 'overdueToldAt', equals: null }, { anyOf: lateDisputes(clock.today()) }], { limit: MOST_AT_ONCE })
  }

  private async look(transaction: Transaction, outcomeId: string, regionCode: string): Promise<boolean> {
    await lockVillage(transaction, regionCode)
    const dispute = await DISPUTES.findOne(transaction, [{ column: 'outcomeId', equals: outcomeId }], true)
    if (dispute === null || dispute.overdueToldAt !== null || !isDisputeOverdue(dispute, this.core.clock.today())) return false
    const report = await REPORTS.findOne(transaction, [{ column: 'id', equals: dispute.reportId }])
    // The version stays: a step under way is not overtaken by it.
    await DISPUTES.update(transaction, [{ column: 'outcomeId', equals: outcomeId }], { overdueToldAt: toStoredInstant(this.core.clock.now()) })
    const line = await LINES.findOne(transaction, [{ column: 'id', equals: outcomeId }])
    if (report === null || line === null) return true
    const parties = partiesOf(report, line.confirmedBy, dispute, await wasEnded(transaction, report.enterpriseId))
    const reversal = await REPORTS.findOne(transaction, [{ column: 'reverses', equals: report.id }, { column: 'status', in: ['SUBMITTED', 'VILLAGE_CONFIRMED'] }])
    await this.notices.overdue(transaction, { report, dispute, dueOn: disputeDueOn(dispute) ?? '', parties, reversal })
    return true
  }
}
