import type { OutcomeDisputeQueue, OutcomeReportFilter, OutcomeReportStatus } from '../../gql/outcome-report/graphql'

export const reportStatuses = ['SUBMITTED', 'VILLAGE_CONFIRMED', 'RETURNED', 'APPROVED'] as const satisfies readonly OutcomeReportStatus[]

/** What a disputed line may wait for; what is late is taken up too. */
export const disputeQueues = ['OPEN', 'TAKEN_UP', 'OVERDUE', 'TO_CORRECT'] as const satisfies readonly OutcomeDisputeQueue[]

/** Reads the address; what it does not understand it leaves out, so that an old or mistyped link still opens. */
export function reportFilterOf(parameters: URLSearchParams): OutcomeReportFilter {
  const region = parameters.get('region')
  const status = statusOf(parameters)
  const period = parameters.get('period')
  const linkage = parameters.get('linkage')
  const disputed = disputeQueues.find((name) => name === parameters.get('disputed'))
  return {
    ...(region === null ? {} : { region }),
    ...(status === null ? {} : { status: [status] }),
    ...(period !== null && /^\d{4}Q[1-4]$/.test(period) ? { period } : {}),
    ...(linkage === null ? {} : { linkage }),
    ...(disputed === undefined ? {} : { disputed }),
  }
}

export function statusOf(parameters: URLSearchParams): OutcomeReportStatus | null {
  return reportStatuses.find((name) => name === parameters.get('status')) ?? null
}

/** The address of the reports in one state, or in any; the other conditions stay, the page does not. */
export function statusAddress(status: OutcomeReportStatus | null, parameters: URLSearchParams): string {
  const next = new URLSearchParams(parameters)
  for (const name of ['status', 'after', 'page']) next.delete(name)
  if (status !== null) next.set('status', status)
  return `/reports${next.size === 0 ? '' : `?${next.toString()}`}`
}

const quartersOffered = 12

/** The quarters of the last three years, the one of `today` first. */
export function recentQuarters(today: string): string[] {
  const newest = Number(today.slice(0, 4)) * 4 + Math.floor((Number(today.slice(5, 7)) - 1) / 3)
  return Array.from({ length: quartersOffered }, (_, age) => `${Math.floor((newest - age) / 4)}Q${((newest - age) % 4) + 1}`)
}
