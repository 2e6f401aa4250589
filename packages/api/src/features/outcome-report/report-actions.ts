import type { Viewer } from '../../access/viewer.js'
import { accessFor, reaches } from '../../access/viewer.js'
import type { Permission } from '../../access/permissions.js'
import type { Core } from '../../core.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { batched } from '../../graphql/batch.js'
import { reportsFoundWrong } from '../outcome-dispute/dispute-raising.js'
import type { ReportRow } from './outcome-report-service.js'
import type { OutcomeReportActions } from './outcome-report-type.js'
import { isReportStepPossible, mayDecide, mayJudgeLines } from './report-states.js'

const LINES = new UnscopedTable('HouseholdOutcome', 'who judged the lines of a report already in scope, for the separation of duty')
const REPORTS = new UnscopedTable('OutcomeReport', 'whether a reversal of a report already in scope is under way')

const coversVillage = (viewer: Viewer, permission: Permission, regionCode: string): boolean =>
  reaches(accessFor(viewer, permission), regionCode)

/** What a viewer may do with a report now: the same rules by which the steps themselves are refused. */
export class ReportActions {
  constructor(private readonly core: Core) {}

  /** The steps that would not be refused; those of sibling reports are found in the same statements. */
  async of(viewer: Viewer, report: ReportRow): Promise<OutcomeReportActions> {
    const judges = coversVillage(viewer, 'outcomeReport.confirm', report.regionCode) && isReportStepPossible('confirm', report.status) && mayJudgeLines(viewer.accountId, report)
    const decides = coversVillage(viewer, 'outcomeReport.approve', report.regionCode) && isReportStepPossible('return', report.status) && (await this.isThirdPerson(viewer, report))
    return {
      confirm: judges,
      dispute: judges,
      approve: decides && isReportStepPossible('approve', report.status) && !(await this.isFoundWrong(viewer, report)),
      return: decides,
      reverse: await this.mayReverse(viewer, report),
    }
  }

  private async isThirdPerson(viewer: Viewer, report: ReportRow): Promise<boolean> {
    const judges = await batched<readonly string[]>(viewer, 'judges of report', report.id, (ids) => this.judges(ids), [])
    return mayDecide(viewer.accountId, { submittedBy: report.submittedBy, confirmedBy: report.confirmedBy === null ? judges : [...judges, report.confirmedBy] })
  }

  private async isFoundWrong(viewer: Viewer, report: ReportRow): Promise<boolean> {
    return batched<boolean>(viewer, 'report found wrong', report.id, async (ids) => new Map([...(await reportsFoundWrong(this.core.database, ids))].map((id) => [id, true])), false)
  }

  private async mayReverse(viewer: Viewer, report: ReportRow): Promise<boolean> {
    if (report.status !== 'APPROVED' || report.reverses !== null || report.reversedBy !== null) return false
    if (!accessFor(viewer, 'outcomeReport.submit').grants.some((grant) => grant.enterpriseId === report.enterpriseId)) return false
    return !(await batched<boolean>(viewer, 'reversal under way', report.id, (ids) => this.underReversal(ids), false))
  }

  private async judges(reportIds: readonly string[]): Promise<Map<string, string[]>> {
    const lines = await LINES.findMany(this.core.database, [{ column: 'reportId', in: reportIds }, { anyOf: [[{ column: 'confirmedBy', notNull: true }], [{ column: 'codeIssuedBy', notNull: true }]] }])
    const judges = new Map<string, Set<string>>()
    for (const { reportId, confirmedBy, codeIssuedBy } of lines) judges.set(reportId, new Set([...(judges.get(reportId) ?? []), ...[confirmedBy, codeIssuedBy].filter((account) => account !== null)]))
    return new Map([...judges].map(([id, accounts]) => [id, [...accounts]]))
  }

  private async underReversal(reportIds: readonly string[]): Promise<Map<string, boolean>> {
    const reversals = await REPORTS.findMany(this.core.database, [{ column: 'reverses', in: reportIds }, { column: 'status', in: ['SUBMITTED', 'VILLAGE_CONFIRMED'] }])
    return new Map(reversals.flatMap((reversal) => (reversal.reverses === null ? [] : [[reversal.reverses, true] as const])))
  }
}
