import type { Core } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { inForceOn } from '../../data/in-force.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { inRange, rangeOfCode } from '../../access/territory.js'
import { roleHolds } from '../../access/permissions.js'
import { toStoredInstant } from '../../time/instant.js'
import { contributionChange } from '../dashboard/rollup-change.js'
import { raiseDispute, tellHeldBack } from '../outcome-dispute/dispute-raising.js'
import { reportContribution } from './report-figures.js'
import { ReportNotices } from './report-notices.js'
import { confirmedTotalOf, isLineOpen, nextReportStatus } from './report-states.js'

const REASON = 'the report of a line of the household’s own, whose session it is'
const REPORTS = new UnscopedTable('OutcomeReport', REASON)
const LINES = new UnscopedTable('HouseholdOutcome', REASON)
const APPOINTMENTS = new UnscopedTable('Appointment', 'whether whoever handed out a code approves reports of the village')

type Report = Row<'OutcomeReport'>
type Line = Row<'HouseholdOutcome'>

/**
 * What a household says of its line on its own page, where the line still waits: it is confirmed or disputed like by the village
 * (dossier 1.10). Of a line that was judged before, a no opens a dispute and moves nothing; nor does any word in a session whose
 * code came from whoever approves there, or handed the report in: that account could have said it alone, and gone on alone.
 * The no is kept and opens the dispute all the same.
 */
export class HouseholdJudgement {
  private readonly notices: ReportNotices

  constructor(private readonly core: Core) {
    this.notices = new ReportNotices(core)
  }

  /** Takes the household's word in the transaction in which it was said. Its village must be held. */
  async take(transaction: Transaction, line: Line, agreed: boolean, codeIssuer: string | null): Promise<void> {
    const report = await REPORTS.findOne(transaction, [{ column: 'id', equals: line.reportId }], true)
    if (report === null || report.status === 'RETURNED' || report.reverses !== null || report.reversedBy !== null) return
    const waits = report.status === 'SUBMITTED' && isLineOpen(line)
    const ofParty = codeIssuer !== null && (codeIssuer === report.submittedBy || (await this.approves(transaction, codeIssuer, report.regionCode)))
    if (waits && !ofParty) await this.judge(transaction, report, line, agreed, codeIssuer)
    if (!agreed) await raiseDispute(this.core, transaction, report, line, { origin: 'HOUSEHOLD', raisedBy: null, codeIssuedBy: codeIssuer, raisedAt: this.now() })
  }

  private async judge(transaction: Transaction, report: Report, line: Line, agreed: boolean, codeIssuedBy: string | null): Promise<void> {
    const confirmation = agreed ? 'CONFIRMED' : 'DISPUTED'
    const lines = (await LINES.findMany(transaction, [{ column: 'reportId', equals: report.id }])).map((each) => (each.id === line.id ? { ...each, confirmation } as const : each))
    const name = agreed ? 'confirm' : 'dispute'
    const status = nextReportStatus(name, report.status, lines)
    if (status === null) return
    const isDone = status === 'VILLAGE_CONFIRMED'
    const changes = { status, confirmedTotal: confirmedTotalOf(lines), ...(isDone ? { confirmedAt: this.now() } : {}), version: report.version + 1 }
    await LINES.update(transaction, [{ column: 'id', equals: line.id }], { confirmation, codeIssuedBy })
    await tellHeldBack(this.core, transaction, report, new Set([line.id]), agreed)
    await REPORTS.update(transaction, [{ column: 'id', equals: report.id }], changes)
    await this.core.rollup.add(transaction, report.regionCode, contributionChange(reportContribution(report), reportContribution({ ...report, ...changes })))
    await this.core.audit.record(transaction, {
      accountId: null,
      action: `outcomeReport.${name}`,
      subjectType: 'OutcomeReport',
      subjectId: report.id,
      regionCode: report.regionCode,
      changes: [{ field: `line ${line.line}`, from: 'PENDING', to: confirmation }, ...(isDone ? [{ field: 'status' as const, from: report.status, to: status }] : [])],
    })
    if (!agreed) await this.notices.disputed(transaction, report)
    if (isDone) await this.notices.confirmed(transaction, report)
  }

  /** Whether an account approves reports of a village today. */
  private async approves(transaction: Transaction, accountId: string, village: string): Promise<boolean> {
    const posts = await APPOINTMENTS.findMany(transaction, [{ column: 'accountId', equals: accountId }, ...inForceOn(this.core.clock.today())])
    return posts.some(({ role, regionCode }) => roleHolds(role, 'outcomeReport.approve') && regionCode !== null && inRange(rangeOfCode(regionCode), village))
  }

  private now(): string {
    return toStoredInstant(this.core.clock.now())
  }
}
