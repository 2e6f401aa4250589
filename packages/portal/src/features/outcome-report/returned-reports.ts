/** A report that the town returned, as it matters for who has to do something about it. */
interface Returned {
  readonly period: string
  readonly decidedAt: string | null
  readonly reverses: { readonly id: string; readonly viewerCan: { readonly reverse: boolean } } | null
  readonly linkage: { readonly reportableQuarters: readonly string[] }
}

/** How long a returned reversal is shown, in days: the town may have returned it because the report is right. */
const daysShown = 30
const millisecondsOfDay = 86_400_000

/**
 * The returned reports that wait for the chief. A report does until its quarter is reported anew; a reversal until its report is
 * reversed again, the latest of each report alone, and no longer than thirty days.
 */
export function waitingReports<Report extends Returned>(returned: readonly Report[], today: string): Report[] {
  const seen = new Set<string>()
  return returned.filter(({ period, decidedAt, reverses, linkage }) => {
    if (reverses === null) return linkage.reportableQuarters.includes(period)
    if (seen.has(reverses.id)) return false
    seen.add(reverses.id)
    return reverses.viewerCan.reverse && Date.parse(today) - Date.parse(decidedAt ?? '') <= daysShown * millisecondsOfDay
  })
}
