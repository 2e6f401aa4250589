import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { batched } from '../../graphql/batch.js'
import type { LinkageRow } from './linkage-service.js'
import { periodsDue, reportablePeriods } from './report-periods.js'

const REPORTS = new UnscopedTable('OutcomeReport', 'whether a quarter of a linkage already in scope is reported; nothing of the report is shown')

/** Which quarters of a linkage are reported and which are due. */
export class LinkageReporting {
  constructor(private readonly core: Core) {}

  /** Quarters without a live report, newest first, at most eight. */
  async due(owner: object, linkage: LinkageRow): Promise<string[]> {
    const reported = await batched<ReadonlySet<string>>(owner, 'reported periods', linkage.id, (ids) => this.reported(ids), new Set())
    return periodsDue(linkage, this.core.clock.today(), reported)
  }

  /** Whether the viewer may hand in a report of the linkage: its enterprise's chief, once a quarter may be reported. */
  maySubmit(access: Access, linkage: LinkageRow): boolean {
    return access.grants.some((grant) => grant.enterpriseId === linkage.enterpriseId) && reportablePeriods(linkage, this.core.clock.today()).length > 0
  }

  private async reported(linkageIds: readonly string[]): Promise<Map<string, Set<string>>> {
    const rows = await REPORTS.findMany(this.core.database, [{ column: 'linkageId', in: linkageIds }, { column: 'livePeriod', notNull: true }])
    const reported = new Map<string, Set<string>>()
    for (const { linkageId, period } of rows) reported.set(linkageId, (reported.get(linkageId) ?? new Set()).add(period))
    return reported
  }
}
