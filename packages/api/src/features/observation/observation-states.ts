import type { ObservationKind, ObservationStatus } from './observation-codes.js'

/** What is done to an observation. Concluding has two ends, each a step of its own. */
export type ObservationStepName =
  | 'triage' | 'assign' | 'decline' | 'concludeConfirmed' | 'concludeUnfounded' | 'rectify' | 'verify' | 'close' | 'reopen'

/** From which statuses a step may be taken, and the status in which it leaves the observation. */
interface Transition {
  readonly from: readonly ObservationStatus[]
  readonly to: ObservationStatus
}

/** The way of every observation but a commendation. It may be assigned anew until it is concluded. */
export const observationTransitions = {
  triage: { from: ['SUBMITTED'], to: 'TRIAGED' },
  assign: { from: ['TRIAGED', 'ASSIGNED'], to: 'ASSIGNED' },
  decline: { from: ['SUBMITTED', 'TRIAGED'], to: 'DECLINED' },
  concludeConfirmed: { from: ['ASSIGNED'], to: 'CONFIRMED' },
  concludeUnfounded: { from: ['ASSIGNED'], to: 'UNFOUNDED' },
  rectify: { from: ['CONFIRMED'], to: 'RECTIFYING' },
  verify: { from: ['RECTIFYING'], to: 'VERIFIED' },
  close: { from: ['VERIFIED', 'UNFOUNDED'], to: 'CLOSED' },
  reopen: { from: ['CLOSED', 'DECLINED'], to: 'TRIAGED' },
} as const satisfies Record<ObservationStepName, Transition>

/** The shorter way of a commendation: there is nothing to investigate, so it is triaged and then closed with thanks. */
export const commendationTransitions = {
  ...observationTransitions,
  assign: { from: [], to: 'ASSIGNED' },
  close: { from: ['TRIAGED'], to: 'CLOSED' },
} as const satisfies Record<ObservationStepName, Transition>

/** The facts beside its status that decide on a step. */
export interface ObservationFacts {
  readonly kind: ObservationKind
  /** Whether its reporter has reopened it before. */
  readonly reopened: boolean
}

/** `OUT_OF_TURN`: not a step of this status; `ALREADY_REOPENED`: the reporter's one reopening is used up. */
export type StepRefusal = 'OUT_OF_TURN' | 'ALREADY_REOPENED'

/** The names of all steps. */
export const observationStepNames = Object.keys(observationTransitions) as readonly ObservationStepName[]

/**
 * The status after a step, or why the step is refused. Who may take it is another rule.
 * Source: contract "Observation", dossier 4.2.
 */
export function nextStatus(
  step: ObservationStepName, status: ObservationStatus, { kind, reopened }: ObservationFacts,
): { readonly status: ObservationStatus } | { readonly refused: StepRefusal } {
  const transitions: Record<ObservationStepName, Transition> = kind === 'COMMENDATION' ? commendationTransitions : observationTransitions
  const { from, to } = transitions[step]
  if (!from.includes(status)) return { refused: 'OUT_OF_TURN' }
  if (step === 'reopen' && reopened) return { refused: 'ALREADY_REOPENED' }
  return { status: to }
}

/** The steps that an observation in that status allows, for `viewerCan`. */
export function possibleSteps(status: ObservationStatus, facts: ObservationFacts): readonly ObservationStepName[] {
  return observationStepNames.filter((step) => 'status' in nextStatus(step, status, facts))
}

/** Whether the observation still waits for someone; closed and declined ones do not. */
export function isOpen(status: ObservationStatus): boolean {
  return status !== 'CLOSED' && status !== 'DECLINED'
}
