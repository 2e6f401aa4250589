import type { Runner } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { parseQuarter } from '../../time/business-day.js'
import { MinimumWageService } from '../minimum-wage/minimum-wage-service.js'
import { findingsOf, tonnesOf } from './contract-findings.js'
import type { Finding } from './contract-findings.js'
import type { OutcomeLine } from './report-rules.js'

const REASON = 'what else a linkage already in scope delivered in the year'
const REPORTS = new UnscopedTable('OutcomeReport', REASON)
const LINES = new UnscopedTable('HouseholdOutcome', REASON)

type Contract = Pick<Row<'Linkage'>, 'id' | 'form' | 'contract' | 'regionCode'>

/** Tonnes of the live reports of other quarters of the year. */
const deliveredBefore = async (runner: Runner, linkageId: string, period: string): Promise<number> => {
  const year = period.slice(0, 4)
  const live = await REPORTS.findMany(runner, [{ column: 'linkageId', equals: linkageId }, { column: 'livePeriod', notNull: true }, { column: 'period', from: `${year}Q1`, atMost: `${year}Q4` }])
  const others = live.filter((report) => report.period !== period).map(({ id }) => id)
  const lines = others.length === 0 ? [] : await LINES.findMany(runner, [{ column: 'reportId', in: others }])
  return lines.reduce((sum, line) => sum + (tonnesOf(line) ?? 0), 0)
}

/** The last days of those who left the linkage within a quarter. */
const leftWithin = (members: readonly Row<'LinkageHousehold'>[], period: string): Map<string, string> => {
  const span = parseQuarter(period)
  return new Map(members.flatMap(({ householdId, leftOn }) => (span === null || leftOn === null || leftOn >= span.lastDay ? [] : [[householdId, leftOn] as const])))
}

/** What each line of a report does not agree with in the contract of its linkage. Whoever keeps a report by it holds its village. */
export const contractFindings = async (runner: Runner, linkage: Contract, members: readonly Row<'LinkageHousehold'>[], report: { readonly period: string; readonly outcomes: readonly OutcomeLine[] }): Promise<Finding[][]> =>
  findingsOf(report.outcomes, {
    form: linkage.form,
    contract: linkage.contract,
    deliveredBefore: linkage.form === 'ORDER' ? await deliveredBefore(runner, linkage.id, report.period) : 0,
    minimumWage: linkage.form === 'EMPLOYMENT' ? await MinimumWageService.lowestOf(runner, linkage.regionCode, report.period) : null,
    leftOn: leftWithin(members, report.period),
  })
