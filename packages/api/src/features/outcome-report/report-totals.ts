import type { Access } from '../../access/viewer.js'
import { satisfies } from '../../data/condition.js'
import type { OutcomeRow, ReportRow } from './outcome-report-service.js'
import { outcomeReportScope } from './outcome-report.scope.js'
import { totalOf } from './report-rules.js'
import { confirmedTotalOf } from './report-states.js'

/**
 * Whether the viewer sees every line of a report. A section-level leader sees those of the own households alone, and
 * gets their sum in place of the report's: of two households the other's amount could be read off the whole.
 */
export const seesWholeReport = (access: Access, report: Pick<ReportRow, 'regionCode' | 'enterpriseId'>): boolean =>
  access.grants.some((grant) => {
    const scope = outcomeReportScope.roles[grant.role](grant)
    return scope !== null && satisfies(scope, { regionCode: report.regionCode, enterpriseId: report.enterpriseId })
  })

/** The sum of the given lines and of the confirmed ones among them, fen. */
export const totalsOfLines = (lines: readonly OutcomeRow[]): { readonly total: number; readonly confirmedTotal: number } => ({ total: totalOf(lines), confirmedTotal: confirmedTotalOf(lines) })
