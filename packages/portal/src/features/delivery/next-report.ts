import { byTurn, type Pause, type WaitingReport } from './waiting-report'

/** After so many faults of the service in a row, a report no longer holds up those behind it. */
const mostFaults = 5

export type NextReport = { readonly kind: 'SEND'; readonly report: WaitingReport } | { readonly kind: 'REST'; readonly until: number | null }

/**
 * Which report goes now. They go in the order in which they were finished, those without a name after the named ones (ADR 0026): one that waits holds up those behind it,
 * unless the service itself fails at it again and again. What was refused stands aside.
 */
export function nextReport(reports: readonly WaitingReport[], now: number): NextReport {
  let until: number | null = null
  for (const report of reports.filter(({ state }) => state === 'WAITING').sort(byTurn)) {
    if (!isResting(report.pause, now)) return { kind: 'SEND', report }
    until = Math.min(until ?? Infinity, report.pause.until)
    if (report.faults < mostFaults) break
  }
  return { kind: 'REST', until }
}

/** A clock that was set back does not make a pause longer than it was meant to be. */
function isResting(pause: Pause | null, now: number): pause is Pause {
  return pause !== null && now >= pause.from && now < pause.until
}
