import type { ObservationFilter, ObservationKind, ObservationOrder, ObservationStatus, Severity } from '../../gql/observation/graphql'
import { endedStatuses, openStatuses } from './observation-steps'

export const observationKinds = [
  'IDENTIFICATION', 'EXIT', 'FUND_USE', 'PROJECT', 'PUBLICITY', 'CADRE_CONDUCT', 'ENTITLEMENT', 'ENTERPRISE_PROMISE', 'LIVING_CONDITION', 'COMMENDATION',
] as const satisfies readonly ObservationKind[]

/** How serious a report is, the most serious first. */
export const severities = ['URGENT', 'SERIOUS', 'NORMAL'] as const satisfies readonly Severity[]

/** The views of the queue: where things wait, and for whom. */
export const observationViews = ['open', 'mine', 'overdue', 'lateElsewhere', 'escalated', 'toTriage', 'toAssign', 'handling', 'toVerify', 'toClose', 'ended', 'all'] as const
export type ObservationView = (typeof observationViews)[number]

/** Views that are called by the words of their states: a tab and the column beside it say the same. */
const stageViews = ['toTriage', 'toAssign', 'handling', 'toVerify', 'toClose'] as const satisfies readonly ObservationView[]
type StageView = (typeof stageViews)[number]

const statuses = {
  open: openStatuses,
  toTriage: ['SUBMITTED'],
  toAssign: ['TRIAGED'],
  handling: ['ASSIGNED', 'CONFIRMED'],
  toVerify: ['RECTIFYING'],
  toClose: ['VERIFIED', 'UNFOUNDED'],
  ended: endedStatuses,
} as const satisfies Partial<Record<ObservationView, readonly ObservationStatus[]>>

/** Views of what an office is to do, or asks others for, in which a group stands once: what another report leads waits for nobody. */
const groupedViews: ReadonlySet<ObservationView> = new Set<ObservationView>(['open', 'lateElsewhere', 'toTriage', 'toAssign', 'handling', 'toVerify', 'toClose'])

/** The states that a view of a stage shows. */
export function stagesOf(view: StageView): readonly ObservationStatus[] {
  return statuses[view]
}

/** Whether a view shows a stage, and not what is open, ended, late or one's own. */
export function isStage(view: ObservationView): view is StageView {
  return stageViews.some((name) => name === view)
}

/** Which view the address shows: what is still open unless it says otherwise; a status set that is no view of its own, and a number, count as all. */
export function viewOf(parameters: URLSearchParams): ObservationView {
  if (parameters.get('number') !== null) return 'all'
  if (parameters.get('overdue') === '1') return 'overdue'
  if (parameters.get('escalated') === '1') return 'escalated'
  if (parameters.get('mine') === '1') return 'mine'
  if (parameters.get('lateElsewhere') === '1') return 'lateElsewhere'
  const asked = parameters.get('status')
  if (asked === null) return 'open'
  return observationViews.find((view) => statusText(view) === asked) ?? 'all'
}

/** The address of a view, keeping place, kind and project. */
export function viewAddress(view: ObservationView, parameters: URLSearchParams): string {
  const next = new URLSearchParams()
  for (const name of ['region', 'kind', 'severity', 'project']) {
    const value = parameters.get(name)
    if (value !== null) next.set(name, value)
  }
  if (view === 'overdue' || view === 'escalated' || view === 'mine' || view === 'lateElsewhere') next.set(view, '1')
  if (view === 'all') next.set('status', 'all')
  const status = statusText(view)
  if (status !== null) next.set('status', status)
  return `/observations${next.size === 0 ? '' : `?${next.toString()}`}`
}

/** The filter of a view of a territory, for whoever counts what the list behind its address shows. */
export function viewFilter(view: ObservationView, region: string): ObservationFilter {
  const [, parameters] = viewAddress(view, new URLSearchParams({ region })).split('?')
  return observationFilterOf(new URLSearchParams(parameters))
}

/** What a list at an address asks for. */
export function observationFilterOf(parameters: URLSearchParams): ObservationFilter {
  const view = viewOf(parameters)
  const region = parameters.get('region')
  const kind = observationKinds.find((name) => name === parameters.get('kind'))
  const severity = severities.find((name) => name === parameters.get('severity'))
  const number = parameters.get('number')
  const project = parameters.get('project')
  return {
    ...(region === null ? {} : { region }),
    ...(kind === undefined ? {} : { kind: [kind] }),
    ...(number === null ? {} : { number }),
    ...(project === null ? {} : { project }),
    ...(view === 'overdue' ? { overdue: true } : {}),
    ...(view === 'escalated' ? { escalated: true } : {}),
    ...(severity === undefined ? {} : { severity: [severity] }),
    ...(view === 'mine' ? { toHandle: true } : {}),
    ...(view === 'lateElsewhere' ? { overdue: true, toHandle: false } : {}),
    ...(hasStatuses(view) ? { status: [...statuses[view]] } : {}),
    // What stands in a group is handled with the one that leads it; the list behind a figure shows each that was counted.
    ...(groupedViews.has(view) && parameters.get('each') !== '1' ? { grouped: true } : {}),
  }
}

/** What still waits is read by its urgency: passed up, severity, deadline; what is over by its date. */
export function observationOrderOf(parameters: URLSearchParams): ObservationOrder {
  const view = viewOf(parameters)
  return view === 'ended' || view === 'all' ? 'SUBMITTED_DESC' : 'URGENCY'
}

function hasStatuses(view: ObservationView): view is keyof typeof statuses {
  return view in statuses
}

/** The view that stands open without being asked for needs no word in the address. */
function statusText(view: ObservationView): string | null {
  return hasStatuses(view) && view !== 'open' ? statuses[view].join(',') : null
}
