import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { UNSETTLED } from '../outcome-dispute/dispute-rules.js'
import { isAwaiting } from '../outcome-report/report-states.js'

const REASON = 'reports and disputes of an enterprise that was found in scope in the same transaction; their numbers alone are shown'
const REPORTS = new UnscopedTable('OutcomeReport', REASON)
const DISPUTES = new UnscopedTable('OutcomeDispute', REASON)

/** A report as it decides whether its enterprise may end. */
export type SettlingReport = Pick<Row<'OutcomeReport'>, 'id' | 'number' | 'linkageId' | 'period' | 'status' | 'reverses' | 'submittedAt'>

/** Whether a later report takes the place of a returned one: of the same linkage and quarter, or a reversal of the same report. */
const follows = (later: SettlingReport, returned: SettlingReport): boolean =>
  later.submittedAt > returned.submittedAt && later.reverses === returned.reverses && later.linkageId === returned.linkageId && later.period === returned.period

/**
 * The reports of an enterprise for which it is needed still (C-10), by number: those that wait for village or town, those that were
 * returned and not sent again, and those of which a line is looked into or waits to be put right. Only a chief sends or reverses a report.
 * @param disputed the ids of the reports of which a dispute is not settled
 */
export const unsettledReports = (reports: readonly SettlingReport[], disputed: ReadonlySet<string>): string[] =>
  reports
    .filter((report) => isAwaiting(report.status) || disputed.has(report.id) || (report.status === 'RETURNED' && !reports.some((other) => follows(other, report))))
    .map(({ number }) => number)
    .toSorted()

/** The same as they are stored. The villages of the enterprise's linkages must be held, so that nothing is sent or disputed meanwhile. */
export const unsettledReportsOf = async (transaction: Transaction, enterpriseId: string): Promise<string[]> => {
  const of = { column: 'enterpriseId', equals: enterpriseId } as const
  const disputes = await DISPUTES.findMany(transaction, [of, { column: 'status', in: [...UNSETTLED] }])
  return unsettledReports(await REPORTS.findMany(transaction, [of]), new Set(disputes.map(({ reportId }) => reportId)))
}
