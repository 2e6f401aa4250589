import type { ReportSourceQuery } from '../../gql/outcome-report/graphql'

type Approved = ReportSourceQuery['approved']['nodes'][number]

/** The approved report that a new one begins with: the last before its quarter. Amounts of a later one were never those of an earlier quarter. Reversals and reversed ones say nothing, nor do those without lines. */
export function precedingReport(approved: readonly Approved[], period: string): { readonly id: string; readonly period: string } | null {
  const counting = approved.filter(({ reversed, reverses, nothingPaid }) => !reversed && reverses === null && nothingPaid === null).toSorted((a, b) => (a.period < b.period ? 1 : -1))
  return counting.find((report) => report.period < period) ?? null
}
