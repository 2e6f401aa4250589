import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import type { Runner } from '../../data/database.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { batched } from '../../graphql/batch.js'
import type { LinkageRow } from './linkage-service.js'
import { reportablePeriods } from './report-periods.js'
import type { MemberDays } from './report-periods.js'
import { neverReported, quartersToReport, reportsDue } from './reports-due.js'
import type { DueReport, ReportLedger } from './reports-due.js'

const REPORTS = new UnscopedTable('OutcomeReport', 'whether a quarter of a linkage already in scope is reported; nothing of the report is shown')

/** On which days households took part in some linkages; which households they are is not read. */
export const memberDaysOf = async (runner: Runner, linkageIds: readonly string[]): Promise<Map<string, MemberDays[]>> => {
  if (linkageIds.length === 0) return new Map()
  const rows = await runner.query<MemberDays & { readonly linkageId: string }>(
    `SELECT DISTINCT \`linkageId\`, \`joinedOn\`, \`leftOn\` FROM \`linkage_household\` WHERE \`linkageId\` IN (${linkageIds.map(() => '?').join(', ')})`,
    [...linkageIds],
  )
  return Map.groupBy(rows, ({ linkageId }) => linkageId)
}

/** Which quarters of some linkages have a live report. */
export const reportedQuartersOf = async (runner: Runner, linkageIds: readonly string[]): Promise<Map<string, Set<string>>> => {
  const rows = linkageIds.length === 0 ? [] : await REPORTS.findMany(runner, [{ column: 'linkageId', in: linkageIds }, { column: 'livePeriod', notNull: true }])
  return new Map([...Map.groupBy(rows, ({ linkageId }) => linkageId)].map(([id, ofLinkage]) => [id, new Set(ofLinkage.map(({ period }) => period))]))
}

/** Which quarters of a linkage are reported and which are due. */
export class LinkageReporting {
  constructor(private readonly core: Core) {}

  /** The paying periods that are to be reported, newest first. */
  async due(owner: object, linkage: LinkageRow): Promise<DueReport[]> {
    return reportsDue(linkage, this.core.clock.today(), await this.ledgerOf(owner, linkage.id))
  }

  /** The quarters of which a report may be filled in, newest first. */
  async toReport(owner: object, linkage: LinkageRow): Promise<string[]> {
    return quartersToReport(linkage, this.core.clock.today(), await this.ledgerOf(owner, linkage.id))
  }

  /** What was never reported of a contract of which nothing is asked any more, newest first. */
  async missed(owner: object, linkage: LinkageRow): Promise<string[]> {
    return neverReported(linkage, this.core.clock.today(), await this.ledgerOf(owner, linkage.id))
  }

  /** Whether the viewer may hand in a report of the linkage: its enterprise's chief, once a quarter may be reported. */
  maySubmit(access: Access, linkage: LinkageRow): boolean {
    return access.grants.some((grant) => grant.enterpriseId === linkage.enterpriseId) && reportablePeriods(linkage, this.core.clock.today()).length > 0
  }

  private async ledgerOf(owner: object, linkageId: string): Promise<ReportLedger> {
    const { database } = this.core
    const [reported, members] = await Promise.all([
      batched<ReadonlySet<string>>(owner, 'reported periods', linkageId, (ids) => reportedQuartersOf(database, ids), new Set()),
      batched<readonly MemberDays[]>(owner, 'days of members', linkageId, (ids) => memberDaysOf(database, ids), []),
    ])
    return { reported, members }
  }
}
