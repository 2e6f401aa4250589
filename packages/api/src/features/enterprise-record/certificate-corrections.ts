import type { Row } from '../../data/entities.js'

/** An approved report as it decides whether a certificate was corrected. */
export type DecidedReport = Pick<Row<'OutcomeReport'>, 'id' | 'linkageId' | 'period' | 'reverses' | 'decidedAt'>

const decidedBy = ({ decidedAt }: DecidedReport, moment: string): boolean => decidedAt !== null && decidedAt <= moment
const quarterOf = ({ linkageId, period }: DecidedReport): string => `${linkageId}|${period}`

/** A line of a report that an office took out. */
export type CorrectedLine = Pick<Row<'OutcomeDispute'>, 'reportId' | 'origin' | 'takenUpAt' | 'concludedAt'>

/** Whether a certificate may have counted a line: not one that the village never confirmed, nor one that an office looked into already. Where it is not known when that began, it may have. */
const mayHaveCounted = ({ origin, takenUpAt }: CorrectedLine, issuedAt: string): boolean => origin !== 'VILLAGE' && (takenUpAt === null || takenUpAt >= issuedAt)

/**
 * When what a certificate counted was last corrected (C-10): by a reversal, approved since, of a report approved before; by a report,
 * approved since, of the contract and quarter of which such a one was reversed; or by an office that took out a line of such a one that it may have counted. Null where all that came since is new.
 * @param approved all approved reports of the enterprise in the year, reversals among them
 * @param lines those that an office took out of the enterprise's reports
 * @param issuedAt when the certificate was issued; what was approved by then it counted
 */
export const lastCorrection = (approved: readonly DecidedReport[], lines: readonly CorrectedLine[], issuedAt: string): string | null => {
  const counted = new Set(approved.filter((report) => report.reverses === null && decidedBy(report, issuedAt)).map(({ id }) => id))
  const since = approved.filter((report) => report.decidedAt !== null && !decidedBy(report, issuedAt))
  const reversals = since.filter(({ reverses }) => reverses !== null && counted.has(reverses))
  const reversed = new Set(reversals.map(quarterOf))
  const replacing = since.filter((report) => report.reverses === null && reversed.has(quarterOf(report)))
  const takenOut = lines.flatMap((line) => (counted.has(line.reportId) && line.concludedAt !== null && line.concludedAt > issuedAt && mayHaveCounted(line, issuedAt) ? [line.concludedAt] : []))
  return [...[...reversals, ...replacing].flatMap(({ decidedAt }) => decidedAt ?? []), ...takenOut].toSorted().at(-1) ?? null
}
