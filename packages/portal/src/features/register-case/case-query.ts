import type { CaseKind, CaseLevel, RegisterCaseFilter } from '../../gql/register-case/graphql'
import type { Role } from '../viewer/use-viewer'

export const caseKinds = ['IDENTIFICATION', 'EXIT', 'RETURN', 'CANCELLATION', 'MONITORING', 'RISK_ELIMINATION'] as const satisfies readonly CaseKind[]

/** The views of the queue, by the names they have in the address. */
export const caseViews = ['mine', 'running', 'followUp', 'all'] as const
export type CaseView = (typeof caseViews)[number]

const levels: Partial<Record<Role, CaseLevel>> = { FIRST_SECRETARY: 'VILLAGE', TOWN_OFFICE: 'TOWN', BANNER_OFFICE: 'BANNER' }

/** For which level a role acts; null for whoever only reads. */
export const levelOf = (role: Role): CaseLevel | null => levels[role] ?? null

/** The view that the address names; without one, what waits for the role, and all cases where nothing does. */
export function viewOf(parameters: URLSearchParams, role: Role): CaseView {
  const usual = levelOf(role) === null ? 'all' : 'mine'
  return caseViews.find((name) => name === parameters.get('view')) ?? usual
}

/** Reads the address; what it does not understand it leaves out, so that an old or mistyped link still opens. */
export function caseFilterOf(parameters: URLSearchParams, role: Role): Omit<RegisterCaseFilter, 'waitsFrom'> {
  const region = parameters.get('region')
  const kind = caseKinds.find((name) => name === parameters.get('kind'))
  const level = levelOf(role)
  const view = viewOf(parameters, role)
  return {
    ...(region === null ? {} : { region }),
    ...(kind === undefined ? {} : { kind: [kind] }),
    ...(view === 'mine' && level !== null ? { waitingFor: [level], due: true, mayAct: true } : {}),
    ...(view === 'running' ? { waitingFor: ['VILLAGE', 'TOWN', 'BANNER'], followUp: false } : {}),
    ...(view === 'followUp' ? { followUp: true } : {}),
  }
}

/** The address of a view; the other conditions stay, the page does not. */
export function viewAddress(view: CaseView, parameters: URLSearchParams): string {
  const next = new URLSearchParams(parameters)
  for (const name of ['after', 'page']) next.delete(name)
  next.set('view', view)
  return `/cases?${next.toString()}`
}
