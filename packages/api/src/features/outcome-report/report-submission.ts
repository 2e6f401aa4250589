import { createHash } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { isDuplicate } from '../../data/retry.js'
import type { ColumnOf } from '../../data/table.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { Refusal, conflict, notFound, refusal } from '../../graphql/user-error.js'
import type { Refused } from '../../graphql/user-error.js'
import { canonicalJson } from '../../text/canonical-json.js'
import { checkClientId } from '../../text/client-id.js'
import { checkText, wordsIn } from '../../text/plain-text.js'
import type { DaySpan } from '../../time/business-day.js'
import { toStoredInstant } from '../../time/instant.js'
import { namedToken } from '../access-token/named-token.js'
import type { AttachmentService } from '../attachment/attachment-service.js'
import { NO_CONTRIBUTION, contributionChange } from '../dashboard/rollup-change.js'
import { lockVillage } from '../dashboard/rollup-ledger.js'
import { refuseEnded } from '../enterprise/enterprise-ended.js'
import { daysPaidIn, nothingPaidFrom } from '../linkage/paying-periods.js'
import { tookPartIn } from '../linkage/report-periods.js'
import { nextReportNumber } from '../region/village-numbers.js'
import { contractFindings } from './contract-check.js'
import { ASKS_REASON, asksReason } from './contract-findings.js'
import type { Finding } from './contract-findings.js'
import { reasonNeeded } from './finding-messages.js'
import type { SubmitOutcomeReportInput } from './outcome-report-input.js'
import { REPORT_SENTENCES, faultSentence } from './outcome-report-messages.js'
import { EVERY_REPORT_COLUMN } from './outcome-report-service.js'
import type { ReportRow } from './outcome-report-service.js'
import { reportContribution } from './report-figures.js'
import type { ReportNotices } from './report-notices.js'
import { reportFaults, reversalFaults, totalOf } from './report-rules.js'
import type { OutcomeLine, ReportFault } from './report-rules.js'
import { disputedBefore, saysTheSame, withUnchanged } from './returned-lines.js'
import type { DisputedLine } from './returned-lines.js'

const REPORTS = new UnscopedTable('OutcomeReport', 'repeats, live periods and reversals of a linkage already in scope')
const LINES = new UnscopedTable('HouseholdOutcome', 'lines of a report that is in scope in the same transaction')
const ENTERPRISES = new UnscopedTable('Enterprise', 'whether the enterprise of a linkage already in scope was ended meanwhile')
const MEMBERS = new UnscopedTable('LinkageHousehold', 'households of a linkage already in scope in the same transaction')

/** All that its sender is shown of a report. */
const SHOWN: readonly ColumnOf<'OutcomeReport'>[] = EVERY_REPORT_COLUMN

/** The longest note, in characters. */
export const LONGEST_NOTE = 1_000
/** How often a report is tried again when another writer took the same key at the same moment. */
const TRIES = 3

/** A report that was taken, now or before. `report` is null when it was taken before and is no longer in the viewer's scope. */
export interface Submitted {
  readonly report: ReportRow | null
  readonly replayed: boolean
}

const LINKAGE_COLUMNS = ['id', 'enterpriseId', 'regionCode', 'startedOn', 'endedOn', 'payingRhythm', 'form', 'contract'] as const
type Linkage = Pick<Row<'Linkage'>, (typeof LINKAGE_COLUMNS)[number]>

/** What each line was found not to agree with; of a reversal nothing is checked again. */
interface Checked {
  readonly refused: readonly Refused[]
  readonly findings: readonly (readonly Finding[])[]
}

/** A literal such as 1e999 arrives as infinity, which JSON cannot say; the rules refuse it by name later. */
const inJson = (quantity: number | null): number | string | null => (quantity === null || Number.isFinite(quantity) ? quantity : String(quantity))

/** What a report was handed in with, whatever order its optional parts came in: equal content has an equal hash. */
const contentHashOf = (accountId: string, input: SubmitOutcomeReportInput): string =>
  createHash('sha256')
    .update(
      canonicalJson({
        accountId,
        linkage: input.linkage,
        period: input.period,
        reverses: input.reverses ?? null,
        outcomes: input.outcomes.map(({ household, amount, months, quantity, unit, reason }) => ({
          household,
          amount,
          months: months ?? null,
          quantity: inJson(quantity ?? null),
          unit: unit ?? null,
          // Absent where it is not given: reports that were sent before there were reasons keep their hash.
          ...(wordsIn(reason) === null ? {} : { reason: wordsIn(reason) }),
        })),
        note: input.note ?? null,
        ...(typeof input.nothingPaid === 'string' ? { nothingPaid: input.nothingPaid } : {}),
        attachments: input.attachments ?? [],
      }),
    )
    .digest('hex')

const refusedBy = (faults: readonly ReportFault[], { outcomes }: Pick<SubmitOutcomeReportInput, 'outcomes'>): Refused[] =>
  faults.map((fault) => ({ code: fault.code, field: fault.field, sentence: faultSentence(inOwnRows(fault, outcomes)) }))

/** The row of a line, from 1, as its sender counts: a table has rows that are not sent. */
const rowOf = (outcomes: SubmitOutcomeReportInput['outcomes'], line: number): number => {
  const row = outcomes[line - 1]?.row ?? 0
  return row > 0 ? row : line
}

const inOwnRows = (fault: ReportFault, outcomes: SubmitOutcomeReportInput['outcomes']): ReportFault => ({
  ...fault,
  params: Object.fromEntries(Object.entries(fault.params).map(([name, value]) => [name, (name === 'line' || name === 'firstLine') && typeof value === 'number' ? rowOf(outcomes, value) : value])),
})

/** Takes outcome reports from honorary chiefs: whole or not at all, each id once, one live report a linkage and quarter. */
export class ReportSubmission {
  constructor(
    private readonly core: Core,
    private readonly attachments: AttachmentService,
    private readonly notices: ReportNotices,
  ) {}

  /**
   * Keeps a report whole with all its lines, or says that the same was kept before. Throws NOT_FOUND for a linkage out of
   * reach, CONFLICT, or every fault of the lines as VALIDATION; then nothing is changed (contract, "Outcome report").
   */
  async submit(access: Access, input: SubmitOutcomeReportInput): Promise<Submitted> {
    const id = checkClientId(input.id)
    const hash = contentHashOf(access.viewer.accountId, input)
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.core.database.write((transaction) => this.take(transaction, access, { ...input, id }, hash))
      } catch (error) {
        // Another writer was first with the id or the village's first number; the next try sees its row.
        if (tries >= TRIES || !isDuplicate(error)) throw error
      }
    }
  }

  private async take(transaction: Transaction, access: Access, input: SubmitOutcomeReportInput, hash: string): Promise<Submitted> {
    const before = await this.repeat(transaction, access, input.id, hash)
    if (before !== null) return before
    const linkage = await rowsOf(this.core, 'Linkage', access, transaction).findOne([{ column: 'id', equals: input.linkage }], LINKAGE_COLUMNS)
    if (linkage === null) throw notFound('linkage')
    await lockVillage(transaction, linkage.regionCode)
    const meanwhile = await this.repeat(transaction, access, input.id, hash)
    if (meanwhile !== null) return meanwhile
    const enterprise = await ENTERPRISES.findOne(transaction, [{ column: 'id', equals: linkage.enterpriseId }])
    if (enterprise !== null) refuseEnded(enterprise, 'linkage')
    const checked = await this.check(transaction, access, linkage, input)
    const refused = [...checked.refused, ...noteFaults(input.note)]
    if (refused.length > 0) throw new Refusal(...refused)
    return { report: await this.store(transaction, access, linkage, input, checked.findings, hash), replayed: false }
  }

  /** The report that the id stands for already; CONFLICT when its content or its author is another. */
  private async repeat(transaction: Transaction, access: Access, id: string, hash: string): Promise<Submitted | null> {
    const report = await REPORTS.findOne(transaction, [{ column: 'id', equals: id }])
    if (report === null) return null
    if (report.contentHash !== hash || report.submittedBy !== access.viewer.accountId) throw conflict()
    // As its sender may read it by now, never as it is stored: who judged it for the village would tell whose word it was (ADR 0036).
    return { report: await rowsOf(this.core, 'OutcomeReport', access, transaction).findOne([{ column: 'id', equals: id }], SHOWN), replayed: true }
  }

  /** Faults of the report itself come first; a report without any is held against the contract. */
  private async check(transaction: Transaction, access: Access, linkage: Linkage, input: SubmitOutcomeReportInput): Promise<Checked> {
    if (typeof input.reverses === 'string') return { refused: await this.reversalFaultsOf(transaction, access, linkage, input, input.reverses), findings: [] }
    const members = await MEMBERS.findMany(transaction, [{ column: 'linkageId', equals: linkage.id }])
    const live = await REPORTS.findMany(transaction, [{ column: 'linkageId', equals: linkage.id }, { column: 'livePeriod', notNull: true }])
    const today = this.core.clock.today()
    const days = daysPaidIn(linkage, input.period, today)
    const linkedHouseholds = new Set(members.filter((member) => days === null || tookPart(member, days, linkage)).map((member) => member.householdId))
    const reportedPeriods = new Set(live.map((report) => report.period))
    const refused = refusedBy(reportFaults(input, { today, linkedHouseholds, reportedPeriods, linkage, nothingPaidFrom: nothingPaidFrom(linkage, input.period, today, reportedPeriods) }), input)
    if (refused.length > 0) return { refused, findings: [] }
    const disputed = await disputedBefore(this.core, access, linkage.id, input.period, transaction)
    const findings = withUnchanged(input.outcomes, await contractFindings(transaction, linkage, members, input), disputed)
    return { refused: unexplained(input, findings, disputed), findings }
  }

  private async reversalFaultsOf(transaction: Transaction, access: Access, linkage: Linkage, input: SubmitOutcomeReportInput, reverses: string): Promise<Refused[]> {
    const reversed = await rowsOf(this.core, 'OutcomeReport', access, transaction).findOne([{ column: 'id', equals: reverses }], ['id', 'linkageId', 'period', 'status', 'reverses', 'reversedBy'])
    if (reversed === null) throw notFound('reverses')
    if (reversed.linkageId !== linkage.id) throw refusal('VALIDATION', REPORT_SENTENCES.otherLinkage, ['reverses'])
    const lines = await LINES.findMany(transaction, [{ column: 'reportId', equals: reversed.id }], { orderBy: [{ column: 'line' }] })
    const underWay = await REPORTS.count(transaction, [{ column: 'reverses', equals: reversed.id }, { column: 'status', differs: 'RETURNED' }])
    return refusedBy(
      reversalFaults(input, {
        period: reversed.period,
        approved: reversed.status === 'APPROVED',
        reversed: reversed.reversedBy !== null || underWay > 0,
        isReversal: reversed.reverses !== null,
        outcomes: lines.map(({ householdId, amount, months, quantity, unit }): OutcomeLine => ({ household: householdId, amount, months, quantity, unit })),
      }),
      input,
    )
  }

  private async store(transaction: Transaction, access: Access, linkage: Linkage, input: SubmitOutcomeReportInput, findings: readonly (readonly Finding[])[], hash: string): Promise<ReportRow> {
    const { regionCode, enterpriseId } = linkage
    const { accountId } = access.viewer
    const reverses = input.reverses ?? null
    const nothingPaid = input.nothingPaid ?? null
    // Without a line there is nothing for the village to confirm: it is the town's turn.
    const isForTown = input.outcomes.length === 0
    const report: ReportRow = {
      id: input.id,
      number: await nextReportNumber(transaction, regionCode, Number(this.core.clock.today().slice(0, 4))),
      linkageId: linkage.id,
      enterpriseId,
      regionCode,
      period: input.period,
      status: isForTown ? 'VILLAGE_CONFIRMED' : 'SUBMITTED',
      // A reversal takes no period: the report that it reverses holds it until then.
      livePeriod: reverses === null ? `${linkage.id}|${input.period}` : null,
      reverses,
      reversedBy: null,
      total: totalOf(input.outcomes),
      confirmedTotal: 0,
      note: input.note ?? null,
      nothingPaid,
      submittedAt: toStoredInstant(this.core.clock.now()),
      submittedBy: accountId,
      confirmedBy: null,
      confirmedAt: null,
      decidedBy: null,
      decidedAt: null,
      returnReason: null,
      version: 1,
      contentHash: hash,
    }
    await rowsOf(this.core, 'OutcomeReport', access, transaction).insert(transaction, report)
    await LINES.insert(transaction, input.outcomes.map((line, index) => lineOf(line, index + 1, report, findings[index] ?? [])))
    await this.attachments.hold(transaction, accountId, input.attachments ?? [], { type: 'OUTCOME_REPORT', id: report.id, regionCode })
    await this.core.rollup.add(transaction, regionCode, contributionChange(NO_CONTRIBUTION, reportContribution(report)))
    await this.core.audit.record(transaction, {
      accountId,
      action: reverses === null ? 'outcomeReport.submit' : 'outcomeReport.reverse',
      subjectType: 'OutcomeReport',
      subjectId: report.id,
      regionCode,
      reason: nothingPaid,
      changes: [{ field: 'status', from: null, to: report.status }, { field: 'total', from: null, to: String(report.total) }, ...namedToken(access.viewer)],
    })
    await (isForTown ? this.notices.toApprove(transaction, report) : this.notices.submitted(transaction, report))
    await this.core.outbox.append(transaction, 'villageChanged', { regionCode })
    return report
  }
}

/** Whether a household was in the linkage on the days of which the quarter pays; one that left before the contract began never was. Where the quarter itself is refused, every member counts as such. */
const tookPart = (member: Row<'LinkageHousehold'>, days: DaySpan, linkage: Linkage): boolean => days.lastDay < linkage.startedOn || tookPartIn(member, days)

/** Lines that are not as agreed, or come back as they were though they were to be looked into, and say nothing of why, or nothing new. */
const unexplained = ({ outcomes }: SubmitOutcomeReportInput, findings: readonly (readonly Finding[])[], disputed: ReadonlyMap<string, DisputedLine>): Refused[] =>
  outcomes.flatMap((line, index): Refused[] => {
    const found = findings[index] ?? []
    const isOpen = wordsIn(line.reason) === null || (found.some(({ kind }) => kind === 'UNCHANGED_AFTER_DISPUTE') && saysTheSame(line, disputed))
    return asksReason(found) && isOpen ? [{ code: 'VALIDATION', field: ['outcomes', String(index), 'reason'], sentence: reasonNeeded(rowOf(outcomes, index + 1), found.filter(({ kind }) => ASKS_REASON[kind])) }] : []
  })

const lineOf = ({ household, amount, months, quantity, unit, reason }: OutcomeLine, line: number, report: ReportRow, findings: readonly Finding[]): Row<'HouseholdOutcome'> => ({
  id: uuidv7(),
  reportId: report.id,
  householdId: household,
  enterpriseId: report.enterpriseId,
  regionCode: report.regionCode,
  line,
  amount,
  months: months ?? null,
  quantity: quantity ?? null,
  unit: unit ?? null,
  findings: findings.length === 0 ? null : [...findings],
  reason: wordsIn(reason),
  confirmation: 'PENDING',
  confirmedBy: null,
  codeIssuedBy: null,
  disputeReason: null,
})

const noteFaults = (note: string | null | undefined): Refused[] =>
  typeof note === 'string' && checkText(note, { min: 0, max: LONGEST_NOTE }) !== null ? [{ code: 'VALIDATION', field: ['note'], sentence: REPORT_SENTENCES.note(LONGEST_NOTE) }] : []
