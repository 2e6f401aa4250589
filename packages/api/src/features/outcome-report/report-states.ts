import type { Confirmation, OutcomeReportStatus } from './outcome-report-codes.js'

/** What is done to a report after it was submitted. */
export type ReportStepName = 'confirm' | 'dispute' | 'approve' | 'return'

/** From which statuses a step may be taken. A returned report ends; it is sent again under a new id. */
export const reportSteps = {
  confirm: ['SUBMITTED'],
  dispute: ['SUBMITTED'],
  approve: ['VILLAGE_CONFIRMED'],
  return: ['SUBMITTED', 'VILLAGE_CONFIRMED'],
} as const satisfies Record<ReportStepName, readonly OutcomeReportStatus[]>

/** A line as the village judged it. `amount`: fen. */
export interface JudgedLine {
  readonly amount: number
  readonly confirmation: Confirmation
}

/** Whether a report in that status allows the step. Who may take it is another rule. */
export function isReportStepPossible(step: ReportStepName, status: OutcomeReportStatus): boolean {
  const from: readonly OutcomeReportStatus[] = reportSteps[step]
  return from.includes(status)
}

/**
 * The status after a possible step, null when the step is out of turn. Confirming and disputing lead to VILLAGE_CONFIRMED as
 * soon as no line is pending. Source: contract "Outcome report".
 * @param lines all lines of the report as they stand after the step
 */
export function nextReportStatus(step: ReportStepName, status: OutcomeReportStatus, lines: readonly JudgedLine[]): OutcomeReportStatus | null {
  if (!isReportStepPossible(step, status)) return null
  if (step === 'return') return 'RETURNED'
  const pending = lines.some(({ confirmation }) => confirmation === 'PENDING')
  if (step === 'approve') return pending ? null : 'APPROVED'
  return pending ? 'SUBMITTED' : 'VILLAGE_CONFIRMED'
}

/** A line is judged once; a confirmed or disputed one stays as it is until the report is returned. */
export function isLineOpen(line: JudgedLine): boolean {
  return line.confirmation === 'PENDING'
}

/**
 * The lines that one act confirms together: all that wait, but for those of which the household itself says that it is not so, by
 * whoever's code it said that. Such a line is judged alone and with a reason, so that nobody passes over a no unread (ADR 0036).
 * @param denied the ids of the lines that their households deny
 */
export function linesConfirmedTogether<Line extends JudgedLine & { readonly id: string }>(lines: readonly Line[], denied: ReadonlySet<string>): Line[] {
  return lines.filter((line) => isLineOpen(line) && !denied.has(line.id))
}

/** The sum of the confirmed lines, fen; disputed and pending ones do not count. */
export function confirmedTotalOf(lines: readonly JudgedLine[]): number {
  return lines.reduce((total, { amount, confirmation }) => (confirmation === 'CONFIRMED' ? total + amount : total), 0)
}

/** Whether the village or the town still has to act on the report (`reportsAwaiting`). */
export function isAwaiting(status: OutcomeReportStatus): boolean {
  return status === 'SUBMITTED' || status === 'VILLAGE_CONFIRMED'
}

/** Who has acted on a report so far, as accounts: several may have confirmed different lines, or handed out the codes with which households did. */
export interface ReportActors {
  readonly submittedBy: string
  readonly confirmedBy: readonly string[]
}

/**
 * Whether an account may confirm or dispute: not the one that submitted it, whatever roles it holds besides.
 * Source: dossier 1.10 (separation of duty), contract "proposer, confirmer and approver are three people".
 */
export function mayJudgeLines(account: string, { submittedBy }: Pick<ReportActors, 'submittedBy'>): boolean {
  return account !== submittedBy
}

/** Whether an account may approve or return: neither the one that submitted it nor one that confirmed or disputed a line, nor one by whose code a household did. */
export function mayDecide(account: string, { submittedBy, confirmedBy }: ReportActors): boolean {
  return account !== submittedBy && !confirmedBy.includes(account)
}
