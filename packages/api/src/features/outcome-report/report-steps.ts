import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { StaleRowError } from '../../data/scope-errors.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { Refusal, notFound, refusal } from '../../graphql/user-error.js'
import type { Refused } from '../../graphql/user-error.js'
import { checkText } from '../../text/plain-text.js'
import type { Sentence } from '../../text/sentence.js'
import { toStoredInstant } from '../../time/instant.js'
import type { AuditChange } from '../audit/audit-trail.js'
import { contributionChange } from '../dashboard/rollup-change.js'
import { lockVillage } from '../dashboard/rollup-ledger.js'
import { raiseDispute, reportsFoundWrong, settleByCorrection, tellHeldBack, waitForAnotherReversal } from '../outcome-dispute/dispute-raising.js'
import { linesDenied } from './lines-denied.js'
import { REPORT_SENTENCES } from './outcome-report-messages.js'
import type { ReportRow } from './outcome-report-service.js'
import { reportContribution } from './report-figures.js'
import type { ReportNotices } from './report-notices.js'
import { mostLines } from './report-rules.js'
import { confirmedTotalOf, isLineOpen, isReportStepPossible, linesConfirmedTogether, mayDecide, mayJudgeLines, nextReportStatus } from './report-states.js'
import type { ReportStepName } from './report-states.js'

const REPORTS = new UnscopedTable('OutcomeReport', 'the report that an approved reversal takes back, of the same linkage')
const LINES = new UnscopedTable('HouseholdOutcome', 'lines of a report that is in scope in the same transaction')

/** The longest reason or remark, in characters. */
export const LONGEST_REASON = 1_000
const COLUMNS = ['id', 'number', 'enterpriseId', 'regionCode', 'status', 'submittedBy', 'confirmedBy', 'confirmedAt', 'decidedBy', 'decidedAt', 'returnReason', 'reverses', 'reversedBy', 'confirmedTotal', 'livePeriod', 'version'] as const

type LineRow = Row<'HouseholdOutcome'>
type StoredReport = Pick<ReportRow, (typeof COLUMNS)[number]>
type Changes = Partial<Omit<StoredReport, 'id' | 'number' | 'regionCode' | 'version'>>

interface Step {
  readonly transaction: Transaction
  readonly access: Access
  readonly name: ReportStepName
  readonly report: StoredReport
  readonly lines: readonly LineRow[]
}

/** Takes a report through village and town. Steps of one village come one after another, so of two at once one gets STATE. */
export class ReportSteps {
  constructor(
    private readonly core: Core,
    private readonly notices: ReportNotices,
  ) {}

  /** Confirms pending lines: those of the named households, or all but those that their households deny; such a one is named alone, with a reason. */
  async confirm(access: Access, id: string, households: readonly string[] | null, reason: string | null): Promise<void> {
    if (reason !== null) checkReason(reason)
    if (households !== null && households.length === 0) throw refusal('VALIDATION', REPORT_SENTENCES.noHouseholds, ['households'])
    if (households !== null && households.length > mostLines) throw refusal('VALIDATION', REPORT_SENTENCES.tooManyHouseholds(mostLines), ['households'])
    await this.take(access, 'confirm', id, async (step) => {
      const denied = await linesDenied(step.transaction, step.lines.filter(isLineOpen).map((line) => line.id))
      const chosen = households === null ? linesConfirmedTogether(step.lines, denied) : openLinesOf(step.lines, households, denied)
      if (chosen.length === 0) throw refusal('STATE', REPORT_SENTENCES.onlyDenied, ['households'])
      if (reason === null && chosen.some((line) => denied.has(line.id))) throw refusal('VALIDATION', REPORT_SENTENCES.deniedWithReason(LONGEST_REASON), ['reason'])
      await this.judge(step, chosen, { confirmation: 'CONFIRMED', confirmedBy: access.viewer.accountId }, reason)
    })
  }

  /** Disputes one pending line. */
  async dispute(access: Access, id: string, household: string, reason: string): Promise<void> {
    checkReason(reason)
    await this.take(access, 'dispute', id, async (step) => {
      const line = step.lines.find(({ householdId }) => householdId === household)
      if (line === undefined) throw notFound('household')
      if (!isLineOpen(line)) throw refusal('STATE', REPORT_SENTENCES.alreadyJudged, ['household'])
      await this.notices.disputed(step.transaction, step.report)
      await raiseDispute(this.core, step.transaction, step.report, line, { origin: 'VILLAGE', raisedBy: access.viewer.accountId, codeIssuedBy: null, raisedAt: this.now() })
      await this.judge(step, [line], { confirmation: 'DISPUTED', confirmedBy: access.viewer.accountId, disputeReason: reason }, reason)
    })
  }

  /** Approves a report that the village is done with and of which no line was found to be wrong; an approved reversal takes back the report that it names. */
  async approve(access: Access, id: string, comment: string | null): Promise<void> {
    if (comment !== null && checkText(comment, { min: 0, max: LONGEST_REASON }) !== null) throw refusal('VALIDATION', REPORT_SENTENCES.comment(LONGEST_REASON), ['comment'])
    await this.take(access, 'approve', id, async (step) => {
      if ((await reportsFoundWrong(step.transaction, [id])).size > 0) throw refusal('STATE', REPORT_SENTENCES.foundWrong, ['id'])
      await this.change(step, { status: 'APPROVED', decidedBy: access.viewer.accountId, decidedAt: this.now() }, comment)
      if (step.report.reverses !== null) await this.takeBack(step, step.report.reverses)
      await this.notices.approved(step.transaction, step.report)
    })
  }

  /** Returns a report with a reason; its period is free again. */
  async giveBack(access: Access, id: string, reason: string): Promise<void> {
    checkReason(reason, REPORT_SENTENCES.toldReason)
    await this.take(access, 'return', id, async (step) => {
      await this.change(step, { status: 'RETURNED', livePeriod: null, returnReason: reason, decidedBy: access.viewer.accountId, decidedAt: this.now() }, reason)
      await settleByCorrection(step.transaction, step.report.id, { accountId: access.viewer.accountId, at: this.now() })
      if (step.report.reverses !== null) await waitForAnotherReversal(step.transaction, step.report.reverses)
      await this.notices.returned(step.transaction, step.report, reason)
    })
  }

  private async take(access: Access, name: ReportStepName, id: string, work: (step: Step) => Promise<void>): Promise<void> {
    try {
      await this.core.database.write(async (transaction) => {
        const reports = rowsOf(this.core, 'OutcomeReport', access, transaction)
        const seen = await reports.findOne([{ column: 'id', equals: id }], ['regionCode'])
        if (seen === null) throw notFound('id')
        await lockVillage(transaction, seen.regionCode)
        const report = await reports.findOne([{ column: 'id', equals: id }], COLUMNS)
        if (report === null) throw notFound('id')
        const lines = await LINES.findMany(transaction, [{ column: 'reportId', equals: report.id }], { orderBy: [{ column: 'line' }] })
        const step = { transaction, access, name, report, lines }
        refuseOutOfTurn(step)
        await work(step)
        await this.core.outbox.append(transaction, 'villageChanged', { regionCode: report.regionCode })
      })
    } catch (error) {
      if (error instanceof StaleRowError) throw refusal('STATE', outOfTurn(name), ['id'])
      throw error
    }
  }

  private async judge(step: Step, chosen: readonly LineRow[], judgement: Partial<LineRow>, reason: string | null): Promise<void> {
    const ids = new Set(chosen.map((line) => line.id))
    await LINES.update(step.transaction, [{ column: 'id', in: [...ids] }], judgement)
    await tellHeldBack(this.core, step.transaction, step.report, ids, judgement.confirmation === 'CONFIRMED')
    const lines = step.lines.map((line) => (ids.has(line.id) ? { ...line, ...judgement } : line))
    const status = nextReportStatus(step.name, step.report.status, lines)
    if (status === null) throw refusal('STATE', outOfTurn(step.name), ['id'])
    const isDone = status === 'VILLAGE_CONFIRMED'
    await this.change(step, { status, confirmedTotal: confirmedTotalOf(lines), confirmedBy: step.access.viewer.accountId, ...(isDone ? { confirmedAt: this.now() } : {}) }, reason, chosen.map((line): AuditChange => ({ field: `line ${line.line}`, from: 'PENDING', to: judgement.confirmation ?? null })))
    if (isDone) await this.notices.confirmed(step.transaction, step.report)
  }

  private async change({ transaction, access, name, report }: Step, changes: Changes, reason: string | null, details: readonly AuditChange[] = []): Promise<void> {
    await rowsOf(this.core, 'OutcomeReport', access, transaction).update(transaction, report.id, changes, report.version)
    await this.core.rollup.add(transaction, report.regionCode, contributionChange(reportContribution(report), reportContribution({ ...report, ...changes })))
    await this.core.audit.record(transaction, {
      accountId: access.viewer.accountId,
      action: `outcomeReport.${name}`,
      subjectType: 'OutcomeReport',
      subjectId: report.id,
      regionCode: report.regionCode,
      reason,
      changes: [...details, ...(changes.status === undefined || changes.status === report.status ? [] : [{ field: 'status' as const, from: report.status, to: changes.status }])],
    })
  }

  /** The reversed report no longer counts and its period is free. */
  private async takeBack({ transaction, access, report }: Step, reversedId: string): Promise<void> {
    const reversed = await REPORTS.findOne(transaction, [{ column: 'id', equals: reversedId }], true)
    if (reversed?.status !== 'APPROVED' || reversed.reversedBy !== null) throw refusal('STATE', REPORT_SENTENCES.reversedMeanwhile, ['id'])
    await REPORTS.update(transaction, [{ column: 'id', equals: reversed.id }], { reversedBy: report.id, livePeriod: null, version: reversed.version + 1 })
    await settleByCorrection(transaction, reversed.id, { accountId: access.viewer.accountId, at: this.now() })
    await this.core.rollup.add(transaction, reversed.regionCode, contributionChange(reportContribution(reversed), reportContribution({ ...reversed, reversedBy: report.id })))
    await this.core.audit.record(transaction, {
      accountId: access.viewer.accountId,
      action: 'outcomeReport.reversed',
      subjectType: 'OutcomeReport',
      subjectId: reversed.id,
      regionCode: reversed.regionCode,
      changes: [{ field: 'reversedBy', from: null, to: report.id }],
    })
  }

  private now(): string {
    return toStoredInstant(this.core.clock.now())
  }
}

const outOfTurn = (name: ReportStepName): Sentence => {
  if (name === 'approve') return REPORT_SENTENCES.notWithTown
  return name === 'return' ? REPORT_SENTENCES.alreadyDecided : REPORT_SENTENCES.notWithVillage
}

/** Whose turn it is comes first, then that three people are three accounts (contract, "Who may do what"). */
const refuseOutOfTurn = ({ access, name, report, lines }: Step): void => {
  if (!isReportStepPossible(name, report.status)) throw refusal('STATE', outOfTurn(name), ['id'])
  const { accountId } = access.viewer
  if (name === 'confirm' || name === 'dispute') {
    if (!mayJudgeLines(accountId, report)) throw refusal('STATE', REPORT_SENTENCES.submitterJudges, ['id'])
    return
  }
  const confirmedBy = [report.confirmedBy, ...lines.flatMap((line) => [line.confirmedBy, line.codeIssuedBy])].filter((account) => account !== null)
  if (mayDecide(accountId, { submittedBy: report.submittedBy, confirmedBy })) return
  throw refusal('STATE', accountId === report.submittedBy ? REPORT_SENTENCES.submitterDecides : REPORT_SENTENCES.judgeDecides, ['id'])
}

/** The pending lines of the named households; refuses the whole, naming each household that has none, and each that denies its line where others are named beside it. */
const openLinesOf = (lines: readonly LineRow[], households: readonly string[], denied: ReadonlySet<string>): LineRow[] => {
  const byHousehold = new Map(lines.map((line) => [line.householdId, line]))
  const refused = households.flatMap((household, index): Refused[] => {
    const field = ['households', String(index)]
    const line = byHousehold.get(household)
    if (line === undefined) return notFound(...field).errors.slice()
    if (!isLineOpen(line)) return [{ code: 'STATE', field, sentence: REPORT_SENTENCES.alreadyJudged }]
    return denied.has(line.id) && households.length > 1 ? [{ code: 'STATE', field, sentence: REPORT_SENTENCES.deniedAlone }] : []
  })
  if (refused.length > 0) throw new Refusal(...refused)
  return lines.filter((line) => households.includes(line.householdId))
}

/** A reason that the enterprise reads is asked for in other words than one for the trail. */
const checkReason = (reason: string, sentence: (most: number) => Sentence = REPORT_SENTENCES.reason): void => {
  if (checkText(reason, { min: 1, max: LONGEST_REASON }) !== null) throw refusal('VALIDATION', sentence(LONGEST_REASON), ['reason'])
}
