import type { Access, Viewer } from '../../access/viewer.js'
import { accessFor, reaches } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { batched } from '../../graphql/batch.js'
import { notFound, Refusal, refusal } from '../../graphql/user-error.js'
import type { Refused } from '../../graphql/user-error.js'
import { checkText, wordsIn } from '../../text/plain-text.js'
import { addDays, isDay } from '../../time/business-day.js'
import { toStoredInstant } from '../../time/instant.js'
import { contributionChange } from '../dashboard/rollup-change.js'
import { lockVillage } from '../dashboard/rollup-ledger.js'
import { isEnded, wasEnded } from '../enterprise/enterprise-ended.js'
import { reportContribution } from '../outcome-report/report-figures.js'
import { confirmedTotalOf, isLineOpen } from '../outcome-report/report-states.js'
import { isDisputeOverdue, markOf } from './dispute-clock.js'
import { DisputeNotices } from './dispute-notices.js'
import { isDisputeStepPossible, letsLineStand, mayChangeSum, mayFollowUp, partiesOf, possibleFindings, reportStands, UNSETTLED } from './dispute-rules.js'
import type { DisputeStepName } from './dispute-rules.js'
import { DISPUTE_SENTENCES } from './outcome-dispute-messages.js'
import type { DisputeStatus } from './outcome-dispute-codes.js'
import type { ConcludeOutcomeDisputeInput, OutcomeDisputeActions, OutcomeReportDisputes, TakeUpOutcomeDisputeInput } from './outcome-dispute-type.js'

const REASON = 'the report and line of a dispute that was found in scope in the same transaction'
const DISPUTES = new UnscopedTable('OutcomeDispute', REASON)
const LINES = new UnscopedTable('HouseholdOutcome', REASON)
const REPORTS = new UnscopedTable('OutcomeReport', REASON)
/** Who handed the report in and who confirmed the line are parties to its dispute. */
const DUTY = 'who handed in reports and judged lines of disputes already in scope, for the separation of duty'
const DISPUTED = new UnscopedTable('OutcomeReport', DUTY)
const JUDGED = new UnscopedTable('HouseholdOutcome', DUTY)

const LONGEST_FINDING = 1_000
const LONGEST_ANSWER = 500
const LONGEST_QUESTION = 500
/** How long a follow-up may take: the days that a complaint has at most (dossier 4.1). */
const MOST_DAYS = 60

/** A dispute as it is stored. */
type StoredDispute = Omit<Row<'OutcomeDispute'>, 'takenUpAt' | 'overdueToldAt'>
/** A dispute as it is read: the enterprise gets null for who spoke and when. */
export type DisputeRow = Omit<StoredDispute, 'origin' | 'raisedAt'> & { readonly origin: StoredDispute['origin'] | null; readonly raisedAt: string | null }
const COLUMNS = ['outcomeId', 'reportId', 'householdId', 'enterpriseId', 'regionCode', 'origin', 'raisedBy', 'codeIssuedBy', 'raisedAt', 'status', 'question', 'handlerId', 'dueOn', 'finding', 'answer', 'concludedBy', 'concludedAt', 'version'] as const

const NOTHING: OutcomeDisputeActions = { takeUp: false, conclude: false, findings: [] }

interface Held {
  readonly dispute: StoredDispute
  readonly report: Row<'OutcomeReport'>
  readonly line: Row<'HouseholdOutcome'>
  /** Whether an office ended the enterprise, so that nobody reverses the report. */
  readonly ended: boolean
}

/** Follows up lines that village or household say are not so (dossier 4.4; 1.10, item “dispute”). */
export class OutcomeDisputes {
  private readonly notices: DisputeNotices

  constructor(private readonly core: Core) {
    this.notices = new DisputeNotices(core)
  }

  /** The dispute of a line, null for none; those of sibling lines are read in one statement. */
  async ofLine(access: Access, outcomeId: string): Promise<DisputeRow | null> {
    return batched<DisputeRow | null>(access, 'dispute of line', outcomeId, async (ids) => {
      const rows = await rowsOf(this.core, 'OutcomeDispute', access).findMany({ columns: COLUMNS, where: [{ column: 'outcomeId', in: ids }] })
      return new Map(rows.map((row) => [row.outcomeId, row]))
    }, null)
  }

  /** What waits about disputed lines of a report, as far as the viewer reads their disputes; null for nothing. Those of sibling reports are read in one statement. */
  async ofReport(access: Access, reportId: string): Promise<OutcomeReportDisputes | null> {
    const rows = await batched<readonly DisputeRow[]>(access, 'disputes of report', reportId, (ids) => rowsOf(this.core, 'OutcomeDispute', access).findByParents({ parent: 'reportId', parentIds: ids, columns: COLUMNS, where: [{ column: 'status', in: [...UNSETTLED] }], orderBy: [{ column: 'outcomeId' }] }), [])
    return markOf(rows, this.core.clock.today())
  }

  /** Whether the next step of a dispute is late. */
  isOverdue(dispute: DisputeRow): boolean {
    return isDisputeOverdue(dispute, this.core.clock.today())
  }

  /** The report of a dispute in scope; null for any other. */
  async reportOf(access: Access, id: string): Promise<string | null> {
    return (await rowsOf(this.core, 'OutcomeDispute', access).findOne([{ column: 'outcomeId', equals: id }], ['reportId']))?.reportId ?? null
  }

  /** What the viewer may do about a dispute now. */
  async actions(viewer: Viewer, dispute: DisputeRow): Promise<OutcomeDisputeActions> {
    if (!UNSETTLED.some((status) => status === dispute.status) || !reaches(accessFor(viewer, 'outcomeReport.followUp'), dispute.regionCode)) return NOTHING
    const [ended, report, judgedBy] = await Promise.all([
      isEnded(this.core, viewer, dispute.enterpriseId),
      batched<Row<'OutcomeReport'> | null>(viewer, 'report of dispute', dispute.reportId, async (ids) => new Map((await DISPUTED.findMany(this.core.database, [{ column: 'id', in: ids }])).map((row) => [row.id, row])), null),
      batched<string | null>(viewer, 'judge of line', dispute.outcomeId, async (ids) => new Map((await JUDGED.findMany(this.core.database, [{ column: 'id', in: ids }])).map((row) => [row.id, row.confirmedBy])), null),
    ])
    const [takeUp, conclude] = [isDisputeStepPossible('takeUp', dispute.status, ended), isDisputeStepPossible('conclude', dispute.status, ended)]
    if ((!takeUp && !conclude) || report === null || !mayFollowUp(viewer.accountId, partiesOf(report, judgedBy, dispute, ended))) return NOTHING
    const findings = conclude ? possibleFindings(viewer.accountId, { status: report.status, reversed: report.reversedBy !== null, decidedBy: report.decidedBy }, dispute.status, ended) : []
    return { takeUp, conclude: findings.length > 0, findings }
  }

  /** The town’s or banner’s office looks into it, until a day, and asks the enterprise about it in words of its own. VALIDATION, NOT_FOUND, STATE or STALE. */
  async takeUp(access: Access, { id, version, dueOn, question: asked }: TakeUpOutcomeDisputeInput): Promise<void> {
    const question = wordsIn(asked)
    if (question !== null && checkText(question, { min: 1, max: LONGEST_QUESTION }) !== null) throw refusal('VALIDATION', DISPUTE_SENTENCES.question(LONGEST_QUESTION), ['question'])
    const today = this.core.clock.today()
    if (!isDay(dueOn) || dueOn < today || dueOn > addDays(today, MOST_DAYS)) throw refusal('VALIDATION', DISPUTE_SENTENCES.dueOn(MOST_DAYS), ['dueOn'])
    await this.step(access, id, version, 'takeUp', async (transaction, held) => {
      await this.change(transaction, access, held, 'outcomeDispute.takeUp', { status: 'TAKEN_UP', handlerId: access.viewer.accountId, dueOn, question, takenUpAt: toStoredInstant(this.core.clock.now()), overdueToldAt: null }, question)
      // Of a line that the village has not judged the enterprise hears nothing yet: it would know that the household objects.
      if (!isLineOpen(held.line)) await this.notices.takenUp(transaction, held.report, dueOn, question)
    })
  }

  /**
   * What was found: the line stands, or was disputed by mistake, and counts from now on; or it is wrong, and the enterprise is
   * asked to reverse the report, or, where the enterprise was ended and nobody can, it counts no more. VALIDATION, NOT_FOUND, STATE or STALE.
   */
  async conclude(access: Access, { id, version, result, finding, answer }: ConcludeOutcomeDisputeInput): Promise<void> {
    const faults: Refused[] = []
    if (checkText(finding, { min: 1, max: LONGEST_FINDING }) !== null) faults.push({ code: 'VALIDATION', field: ['finding'], sentence: DISPUTE_SENTENCES.finding(LONGEST_FINDING) })
    if (checkText(answer, { min: 1, max: LONGEST_ANSWER }) !== null) faults.push({ code: 'VALIDATION', field: ['answer'], sentence: DISPUTE_SENTENCES.answer(LONGEST_ANSWER) })
    if (faults.length > 0) throw new Refusal(...faults)
    await this.step(access, id, version, 'conclude', async (transaction, held) => {
      const { report, dispute, ended } = held
      if (!reportStands({ status: report.status, reversed: report.reversedBy !== null })) throw refusal('STATE', DISPUTE_SENTENCES.reportGone, ['id'])
      if (result === 'TO_CORRECT' && ended) throw refusal('STATE', DISPUTE_SENTENCES.nobodyReverses, ['result'])
      if (result !== 'TAKEN_OUT' && dispute.status === 'TO_CORRECT') throw refusal('STATE', DISPUTE_SENTENCES.foundWrong, ['result'])
      if (result === 'TAKEN_OUT' && !ended) throw refusal('STATE', DISPUTE_SENTENCES.enterpriseReverses, ['result'])
      if (result !== 'TO_CORRECT') {
        if (report.status !== 'APPROVED') throw refusal('STATE', DISPUTE_SENTENCES.notApproved, ['result'])
        if (!mayChangeSum(access.viewer.accountId, report)) throw refusal('STATE', DISPUTE_SENTENCES.approver, ['result'])
        await this.judgeAnew(transaction, access, report, dispute.outcomeId, letsLineStand(result) ? 'CONFIRMED' : 'DISPUTED')
      }
      await this.change(transaction, access, held, 'outcomeDispute.conclude', { status: result, finding, answer, concludedBy: access.viewer.accountId, concludedAt: toStoredInstant(this.core.clock.now()), overdueToldAt: null }, finding)
      await this.notices.concluded(transaction, report, { finding: result, answer, by: access.viewer.accountId, tellsEnterprise: !isLineOpen(held.line) })
    })
  }

  private async step(access: Access, id: string, version: number, name: DisputeStepName, work: (transaction: Transaction, held: Held) => Promise<void>): Promise<void> {
    await this.core.database.write(async (transaction) => {
      const found = await rowsOf(this.core, 'OutcomeDispute', access, transaction).findOne([{ column: 'outcomeId', equals: id }], ['regionCode', 'reportId'])
      if (found === null) throw notFound('id')
      await lockVillage(transaction, found.regionCode)
      const dispute = await DISPUTES.findOne(transaction, [{ column: 'outcomeId', equals: id }], true)
      const report = await REPORTS.findOne(transaction, [{ column: 'id', equals: found.reportId }], true)
      const line = await LINES.findOne(transaction, [{ column: 'id', equals: id }], true)
      if (dispute === null || report === null || line === null) throw notFound('id')
      const ended = await wasEnded(transaction, report.enterpriseId)
      if (!mayFollowUp(access.viewer.accountId, partiesOf(report, line.confirmedBy, dispute, ended))) throw refusal('STATE', DISPUTE_SENTENCES.party, ['id'])
      if (dispute.version !== version) throw refusal('STALE', DISPUTE_SENTENCES.stale, ['version'])
      if (!isDisputeStepPossible(name, dispute.status, ended)) throw refusal('STATE', name === 'takeUp' ? DISPUTE_SENTENCES.notOpen : DISPUTE_SENTENCES.notTakenUp, ['id'])
      await work(transaction, { dispute, report, line, ended })
      await this.core.outbox.append(transaction, 'villageChanged', { regionCode: dispute.regionCode })
    })
  }

  /** The line counts from now on, or no more, with what that changes in the report and in the figures of its village. */
  private async judgeAnew(transaction: Transaction, access: Access, report: Row<'OutcomeReport'>, outcomeId: string, confirmation: 'CONFIRMED' | 'DISPUTED'): Promise<void> {
    await LINES.update(transaction, [{ column: 'id', equals: outcomeId }], { confirmation, confirmedBy: access.viewer.accountId, disputeReason: null })
    const confirmedTotal = confirmedTotalOf(await LINES.findMany(transaction, [{ column: 'reportId', equals: report.id }]))
    await REPORTS.update(transaction, [{ column: 'id', equals: report.id }], { confirmedTotal, version: report.version + 1 })
    await this.core.rollup.add(transaction, report.regionCode, contributionChange(reportContribution(report), reportContribution({ ...report, confirmedTotal })))
  }

  private async change(transaction: Transaction, access: Access, { dispute, report }: Held, action: 'outcomeDispute.takeUp' | 'outcomeDispute.conclude', columns: Partial<Row<'OutcomeDispute'>> & { readonly status: DisputeStatus }, reason: string | null): Promise<void> {
    await DISPUTES.update(transaction, [{ column: 'outcomeId', equals: dispute.outcomeId }], { ...columns, version: dispute.version + 1 })
    await this.core.audit.record(transaction, { accountId: access.viewer.accountId, action, subjectType: 'OutcomeReport', subjectId: report.id, regionCode: report.regionCode, reason, changes: [{ field: 'status', from: dispute.status, to: columns.status }] })
  }
}
