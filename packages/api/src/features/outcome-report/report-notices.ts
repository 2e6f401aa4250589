import type { Role } from '../../access/roles.js'
import { ancestorCode } from '../../access/territory.js'
import type { Core } from '../../core.js'
import type { Condition } from '../../data/condition.js'
import type { Transaction } from '../../data/database.js'
import { inForceOn } from '../../data/in-force.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { reportersToTell } from '../enterprise/enterprise-told.js'
import type { NoticeDraft } from '../notice/notice-board.js'
import type { NoticeKind } from '../notice/notice-texts.js'
import type { ReportRow } from './outcome-report-service.js'

const APPOINTMENTS = new UnscopedTable('Appointment', 'whose turn a report is: the village’s first secretary, the town’s office')

type Named = Pick<ReportRow, 'id' | 'number' | 'enterpriseId' | 'regionCode' | 'submittedBy'>

/** Tells chief, village and town what happened to a report, in the transaction in which it happened. */
export class ReportNotices {
  constructor(private readonly core: Core) {}

  /** The village's turn. */
  async submitted(transaction: Transaction, report: Named): Promise<void> {
    await this.tell(transaction, await this.holders(transaction, 'FIRST_SECRETARY', report.regionCode), 'reportSubmitted', report)
  }

  /** The village is done: the enterprise hears of it, and it is the town's turn. */
  async confirmed(transaction: Transaction, report: Named): Promise<void> {
    await this.tell(transaction, await this.enterprise(transaction, report), 'reportConfirmed', report)
    await this.toApprove(transaction, report)
  }

  /** The town's turn. */
  async toApprove(transaction: Transaction, report: Named): Promise<void> {
    await this.tell(transaction, await this.holders(transaction, 'TOWN_OFFICE', ancestorCode(report.regionCode, 'TOWN')), 'reportToApprove', report)
  }

  /** Village or household says that a line is not so: the enterprise hears that it is looked into, in the same words for both. */
  async disputed(transaction: Transaction, report: Named): Promise<void> {
    await this.tell(transaction, await this.enterprise(transaction, report), 'outcomeDisputed', report)
  }

  /** The town approved it: the enterprise hears of it. */
  async approved(transaction: Transaction, report: Named): Promise<void> {
    await this.tell(transaction, await this.enterprise(transaction, report), 'reportApproved', report)
  }

  /** The town returned it: the enterprise hears of it with the reason. */
  async returned(transaction: Transaction, report: Named, reason: string): Promise<void> {
    await this.tell(transaction, await this.enterprise(transaction, report), 'reportReturned', report, { reason })
  }

  private async enterprise(transaction: Transaction, report: Named): Promise<readonly string[]> {
    return reportersToTell(transaction, this.core.clock.today(), report)
  }

  private async tell(transaction: Transaction, accountIds: readonly string[], kind: NoticeKind, report: Named, parameters: Readonly<Record<string, string>> = {}): Promise<void> {
    const drafts = accountIds.map((accountId): NoticeDraft => ({ accountId, kind, parameters: { number: report.number, ...parameters }, subject: { type: 'OutcomeReport', id: report.id } }))
    await this.core.notices.post(transaction, drafts)
  }

  /** Accounts that hold a role over exactly this region today. */
  private async holders(transaction: Transaction, role: Role, regionCode: string): Promise<string[]> {
    const inForce: readonly Condition<'Appointment'>[] = inForceOn(this.core.clock.today())
    const appointments = await APPOINTMENTS.findMany(transaction, [{ column: 'regionCode', equals: regionCode }, { column: 'role', equals: role }, ...inForce])
    return [...new Set(appointments.map((appointment) => appointment.accountId))]
  }
}
