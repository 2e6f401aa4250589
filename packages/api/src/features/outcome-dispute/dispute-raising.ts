import type { Runner, Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import type { Core } from '../../core.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { wasEnded } from '../enterprise/enterprise-ended.js'
import { DisputeNotices } from './dispute-notices.js'
import { partiesOf, UNSETTLED } from './dispute-rules.js'
import type { DisputeOrigin } from './outcome-dispute-codes.js'

const DISPUTES = new UnscopedTable('OutcomeDispute', 'disputes of lines of a report that was found in scope, or of the household’s own, in the same transaction')

type Line = Pick<Row<'HouseholdOutcome'>, 'id' | 'reportId' | 'householdId' | 'enterpriseId' | 'regionCode' | 'confirmedBy'>
type Report = Pick<Row<'OutcomeReport'>, 'id' | 'number' | 'enterpriseId' | 'regionCode' | 'submittedBy' | 'decidedBy' | 'status'>

/** Who raises a dispute; the household has no account. */
interface Raised {
  readonly origin: DisputeOrigin
  readonly raisedBy: string | null
  /** Who handed out the household's code; null for the village's. */
  readonly codeIssuedBy: string | null
  readonly raisedAt: string
}

/** Opens the follow-up of a line that somebody says is not so and tells whoever is to take it up; one that was raised before stays as it is. Its village must be held. */
export const raiseDispute = async (core: Pick<Core, 'clock' | 'notices'>, transaction: Transaction, report: Report, line: Line, by: Raised): Promise<void> => {
  if ((await DISPUTES.findOne(transaction, [{ column: 'outcomeId', equals: line.id }], true)) !== null) return
  const { reportId, householdId, enterpriseId, regionCode } = line
  await DISPUTES.insert(transaction, [{ outcomeId: line.id, reportId, householdId, enterpriseId, regionCode, ...by, status: 'OPEN', question: null, handlerId: null, dueOn: null, takenUpAt: null, overdueToldAt: null, finding: null, answer: null, concludedBy: null, concludedAt: null, version: 1 }])
  await new DisputeNotices(core).raised(transaction, report, partiesOf(report, line.confirmedBy, by, await wasEnded(transaction, enterpriseId)))
}

/**
 * Of lines that village or household judged just now and that an office looks into already, the enterprise hears from then on: in the same
 * words whatever was said of them, since a word that is missing would tell that the village confirmed the line (ADR 0036). Its village must be held.
 * @param confirmed whether they were confirmed; of lines that were disputed the enterprise hears by the dispute itself that they are looked into
 */
export const tellHeldBack = async (core: Pick<Core, 'clock' | 'notices'>, transaction: Transaction, report: Report, judged: ReadonlySet<string>, confirmed: boolean): Promise<void> => {
  const notices = new DisputeNotices(core)
  const lookedInto = await DISPUTES.findMany(transaction, [{ column: 'reportId', equals: report.id }, { column: 'handlerId', notNull: true }, { column: 'status', in: ['TAKEN_UP', 'TO_CORRECT'] }])
  for (const { outcomeId, status, dueOn, question } of lookedInto) {
    if (!judged.has(outcomeId)) continue
    if (confirmed) await notices.lookedInto(transaction, report)
    if (status === 'TAKEN_UP' && dueOn !== null) await notices.takenUp(transaction, report, dueOn, question)
  }
}

/** Those of the reports of which a line was found to be wrong and was not put right yet. */
export const reportsFoundWrong = async (runner: Runner, reportIds: readonly string[]): Promise<ReadonlySet<string>> =>
  new Set((await DISPUTES.findMany(runner, [{ column: 'reportId', in: reportIds }, { column: 'status', equals: 'TO_CORRECT' }])).map(({ reportId }) => reportId))

/**
 * The reversal of a report was returned: what it was to put right is the enterprise's again, which was not told that it is late while the
 * reversal waited for others. Whose turn it is then is told anew; the version stays, since nothing of the dispute changes. Its village must be held.
 */
export const waitForAnotherReversal = async (transaction: Transaction, reversedId: string): Promise<void> => {
  await DISPUTES.update(transaction, [{ column: 'reportId', equals: reversedId }, { column: 'status', equals: 'TO_CORRECT' }], { overdueToldAt: null })
}

/** A report that was returned or reversed is corrected by the one that follows it, and so is what was disputed in it; what an office answered stays. Its village must be held. */
export const settleByCorrection = async (transaction: Transaction, reportId: string, by: { readonly accountId: string; readonly at: string }): Promise<void> => {
  const unsettled = await DISPUTES.findMany(transaction, [{ column: 'reportId', equals: reportId }, { column: 'status', in: [...UNSETTLED] }], { lock: true })
  for (const { outcomeId, version } of unsettled) {
    await DISPUTES.update(transaction, [{ column: 'outcomeId', equals: outcomeId }], { status: 'CORRECTED', concludedBy: by.accountId, concludedAt: by.at, version: version + 1 })
  }
}
