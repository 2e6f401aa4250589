import type { Contribution } from '../dashboard/rollup-change.js'
import type { OutcomeReport } from './outcome-report.entity.js'

/** What of an outcome report its village's figures depend on. */
export type ReportFacts = Pick<OutcomeReport, 'status' | 'reverses' | 'reversedBy' | 'confirmedTotal'>

/** Waiting reports, and the confirmed fen of approved reports that neither reverse another nor were reversed. */
export const reportContribution = (facts: ReportFacts): Contribution => {
  const counts = facts.status === 'APPROVED' && facts.reverses === null && facts.reversedBy === null
  return {
    figures: {
      ...(facts.status === 'SUBMITTED' ? { reportsToConfirm: 1 } : {}),
      ...(facts.status === 'VILLAGE_CONFIRMED' ? { reportsToApprove: 1 } : {}),
      ...(counts ? { outcomeTotal: facts.confirmedTotal } : {}),
    },
    turns: [],
  }
}
