import type { Row } from '../../data/entities.js'

/** An approved report as it decides whether a certificate was corrected. */
export type DecidedReport = Pick<Row<'OutcomeReport'>, 'id' | 'linkageId' | 'period' | 'reverses' | 'decidedAt'>

const decidedBy = ({ decidedAt }: DecidedReport, moment: string): boolean => decidedAt !== null && decidedAt <= moment
const quarterOf = ({ linkageId, period }: DecidedReport): string => `${linkageId}|${period}`

/**
 * When what a certificate counted was last corrected (C-10): by a reversal, approved since, of a report approved before; or by a report,
 * approved since, of the contract and quarter of which such a one was reversed. Null where all that came since is new.
 * @param approved all approved reports of the enterprise in the year, reversals among them
 * @param issuedAt when the certificate was issued; what was approved by then it counted
 */
export const lastCorrection = (approved: readonly DecidedReport[], issuedAt: string): string | null => {
  const counted = new Set(approved.filter((report) => report.reverses === null && decidedBy(report, issuedAt)).map(({ id }) => id))
  const since = approved.filter((report) => report.decidedAt !== null && !decidedBy(report, issuedAt))
  const reversals = since.filter(({ reverses }) => reverses !== null && counted.has(reverses))
  const reversed = new Set(reversals.map(quarterOf))
  const replacing = since.filter((report) => report.reverses === null && reversed.has(quarterOf(report)))
  return [...reversals, ...replacing].flatMap(({ decidedAt }) => decidedAt ?? []).toSorted().at(-1) ?? null
}
