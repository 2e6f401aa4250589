import type { Confirmation, OutcomeReportStatus } from '../outcome-report/outcome-report-codes.js'
import { DisputeFinding } from './outcome-dispute-codes.js'
import type { DisputeStatus } from './outcome-dispute-codes.js'

/** What is done about a dispute after it was raised. */
export type DisputeStepName = 'takeUp' | 'conclude' | 'correct'

/** From which statuses a step may be taken. */
const DISPUTE_STEPS = {
  takeUp: ['OPEN'],
  conclude: ['TAKEN_UP'],
  correct: ['OPEN', 'TAKEN_UP', 'TO_CORRECT'],
} as const satisfies Record<DisputeStepName, readonly DisputeStatus[]>

/**
 * Whether a dispute in that status allows the step. Who may take it is another rule. What was found wrong waits for the enterprise, but
 * once that was ended for an office, which takes the line out.
 * @param ended whether an office ended the enterprise of the report
 */
export const isDisputeStepPossible = (step: DisputeStepName, status: DisputeStatus, ended: boolean): boolean =>
  (DISPUTE_STEPS[step] as readonly DisputeStatus[]).includes(status) || (ended && step === 'conclude' && status === 'TO_CORRECT')

/** Statuses in which it waits for the town or for a reversal. */
export const UNSETTLED = DISPUTE_STEPS.correct

/** A report as a dispute of one of its lines depends on it. */
export interface DisputedReport {
  readonly status: OutcomeReportStatus
  readonly reversed: boolean
}

/** Whether a finding makes the line count after all. */
export const letsLineStand = (finding: DisputeFinding): boolean => finding === 'LINE_STANDS' || finding === 'WITHDRAWN'

/** Whether a finding changes what counts, so that whoever approved the report does not make it. */
const changesSum = (finding: DisputeFinding): boolean => finding !== 'TO_CORRECT'

/**
 * How a line reads for the enterprise, by what the village said and the dispute that the enterprise reads of it: as disputed while it is
 * looked into or waits to be put right, whatever the village said, so that one state tells of every objection, whoever made it.
 */
export const confirmationForEnterprise = (confirmation: Confirmation, dispute: DisputeStatus | null): Confirmation => (dispute === null || dispute === 'LINE_STANDS' || dispute === 'WITHDRAWN' ? confirmation : 'DISPUTED')

/** Whether a report still stands, so that a line of it can. A line of one that was returned or reversed is nothing any more. */
export const reportStands = ({ status, reversed }: DisputedReport): boolean => status !== 'RETURNED' && !reversed

/** Whether an account may let a line count after all, or take it out: not the one that approved the report, which would have confirmed what it approves, or undone it alone. */
export const mayChangeSum = (account: string, { decidedBy }: { readonly decidedBy: string | null }): boolean => account !== decidedBy

/** Who has a part in a disputed line, as accounts. `judgedBy`: who confirmed or disputed it for the village; `codeIssuedBy`: who handed out the code with which the household says that it is not so; `approvedBy`: who approved the report of an enterprise that was ended, null of any other. */
export interface DisputeParties {
  readonly submittedBy: string
  readonly judgedBy: string | null
  readonly raisedBy: string | null
  readonly codeIssuedBy: string | null
  readonly approvedBy: string | null
}

/** The parties of a dispute. `judgedBy`: who judged its line for the village; `ended`: whether an office ended the enterprise. */
export const partiesOf = (report: { readonly submittedBy: string; readonly decidedBy: string | null }, judgedBy: string | null, { raisedBy, codeIssuedBy }: Pick<DisputeParties, 'raisedBy' | 'codeIssuedBy'>, ended: boolean): DisputeParties => ({
  submittedBy: report.submittedBy, judgedBy, raisedBy, codeIssuedBy, approvedBy: ended ? report.decidedBy : null,
})

/**
 * Whether an account may follow up a dispute: neither the one that handed the report in, nor the one that confirmed the line, nor the
 * one that raised the dispute for the village or could have raised it as the household, by a code of its own, whatever posts it holds besides (dossier 1.10, separation of duty). Of an enterprise that was ended neither the one that approved the report, which could conclude nothing.
 */
export const mayFollowUp = (account: string, { submittedBy, judgedBy, raisedBy, codeIssuedBy, approvedBy }: DisputeParties): boolean => ![submittedBy, judgedBy, raisedBy, codeIssuedBy, approvedBy].includes(account)

/**
 * What an account may find of a line that was taken up: of a report that no longer stands nothing, of one that is not approved yet that
 * the line is wrong, and whoever approved it no more than that. A wrong line is put right by the enterprise's reversal; of an
 * enterprise that was ended nobody sends one, so the line is taken out in its place. Of a line that was found wrong before, nothing else is found.
 * @param ended whether an office ended the enterprise of the report
 */
export const possibleFindings = (account: string, report: DisputedReport & { readonly decidedBy: string | null }, status: DisputeStatus, ended: boolean): DisputeFinding[] => {
  if (!reportStands(report)) return []
  const mayChange = report.status === 'APPROVED' && mayChangeSum(account, report)
  return Object.values(DisputeFinding).filter((finding) => finding !== (ended ? 'TO_CORRECT' : 'TAKEN_OUT') && (status !== 'TO_CORRECT' || finding === 'TAKEN_OUT') && (mayChange || !changesSum(finding)))
}
