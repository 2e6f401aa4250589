import type { ObservationFilter, ObservationKind, ObservationStatus } from '../../gql/observation/graphql'

export const observationKinds = [
  'IDENTIFICATION', 'EXIT', 'FUND_USE', 'PROJECT', 'PUBLICITY', 'CADRE_CONDUCT', 'ENTITLEMENT', 'ENTERPRISE_PROMISE', 'LIVING_CONDITION', 'COMMENDATION',
] as const satisfies readonly ObservationKind[]

/** The views of the queue: where things wait, and for whom. */
export const observationViews = ['all', 'toTriage', 'toAssign', 'handling', 'toVerify', 'overdue', 'ended'] as const
export type ObservationView = (typeof observationViews)[number]

const statuses = {
  toTriage: ['SUBMITTED'],
  toAssign: ['TRIAGED'],
  handling: ['ASSIGNED', 'CONFIRMED'],
  toVerify: ['RECTIFYING', 'VERIFIED', 'UNFOUNDED'],
  ended: ['CLOSED', 'DECLINED'],
} as const satisfies Partial<Record<ObservationView, readonly ObservationStatus[]>>

/** Which view the address shows; a status set that is no view of its own counts as all. */
export function viewOf(parameters: URLSearchParams): ObservationView {
  if (parameters.get('overdue') === '1') return 'overdue'
  const asked = parameters.get('status')
  if (asked === null) return 'all'
  return observationViews.find((view) => statusText(view) === asked) ?? 'all'
}

/** The address of a view, keeping place and kind. */
export function viewAddress(view: ObservationView, parameters: URLSearchParams): string {
  const next = new URLSearchParams()
  for (const name of ['region', 'kind']) {
    const value = parameters.get(name)
    if (value !== null) next.set(name, value)
  }
  if (view === 'overdue') next.set('overdue', '1')
  const status = statusText(view)
  if (status !== null) next.set('status', status)
  return `/observations${next.size === 0 ? '' : `?${next.toString()}`}`
}

export function observationFilterOf(parameters: URLSearchParams): ObservationFilter {
  const view = viewOf(parameters)
  const region = parameters.get('region')
  const kind = observationKinds.find((name) => name === parameters.get('kind'))
  return {
    ...(region === null ? {} : { region }),
    ...(kind === undefined ? {} : { kind: [kind] }),
    ...(view === 'overdue' ? { overdue: true } : {}),
    ...(view === 'all' || view === 'overdue' ? {} : { status: [...statuses[view]] }),
  }
}

function statusText(view: ObservationView): string | null {
  return view === 'all' || view === 'overdue' ? null : statuses[view].join(',')
}
