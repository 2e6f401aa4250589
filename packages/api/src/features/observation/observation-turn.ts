import type { Permission } from '../../access/permissions.js'
import { roleHolds } from '../../access/permissions.js'
import type { Role } from '../../access/roles.js'
import type { StoredInstant } from '../../time/instant.js'
import type { ObservationRow } from './observation-columns.js'
import { isOverdue } from './observation-clock.js'
import { nextStatus } from './observation-states.js'
import type { ObservationStepName, StepRefusal } from './observation-states.js'
import { isAboutPerson } from './observation-subject.js'

/** The permission behind each step (contract, "Who may do what"). */
export const STEP_PERMISSIONS = {
  triage: 'observation.triage',
  assign: 'observation.triage',
  decline: 'observation.triage',
  concludeConfirmed: 'observation.handle',
  concludeUnfounded: 'observation.handle',
  rectify: 'observation.handle',
  verify: 'observation.verify',
  close: 'observation.close',
  reopen: 'observation.reopen',
} as const satisfies Record<ObservationStepName, Permission>

/** What of an observation decides whose turn it is. */
export type TurnFacts = Pick<ObservationRow, 'kind' | 'status' | 'reopened' | 'dueAt' | 'reporterId' | 'handlerId' | 'cadreId' | 'foundCadreId' | 'leadId'>

/** Who asks for a step. */
export interface Participant {
  readonly accountId: string
  /** The roles by which the account reaches the observation. */
  readonly roles: ReadonlySet<Role>
  /** Whether the observation is about the town's office or an account of it. */
  readonly townIsSubject: boolean
  /** Whether the account goes with the project that the observation is about. */
  readonly goesWithProject: boolean
  readonly now: StoredInstant
}

export type TurnRefusal =
  | StepRefusal
  | 'TOWN_OFFICE_FIRST'
  | 'BANNER_OFFICE_INSTEAD'
  | 'HANDLER_ONLY'
  | 'BANNER_OFFICE_ONLY'
  | 'BANNER_OFFICE_OR_REPORTER'
  | 'REPORTER_ONLY'
  | 'ABOUT_ONESELF'
  | 'OWN_PROJECT'
  | 'LED'

/** The town office acts; the banner office when the town is the subject or the clock has run out. A town office that is the subject stands back as a whole. */
const officeTurnRefusal = (facts: TurnFacts, { roles, townIsSubject, now }: Participant): TurnRefusal | null => {
  if (roles.has('TOWN_OFFICE') && !townIsSubject) return null
  if (roles.has('BANNER_OFFICE')) return townIsSubject || isOverdue(facts.dueAt, now) ? null : 'TOWN_OFFICE_FIRST'
  return townIsSubject ? 'BANNER_OFFICE_INSTEAD' : 'TOWN_OFFICE_FIRST'
}

/**
 * Why naming the handler of an observation, or what comes before, is not a participant's, whatever its status; null when it is. Whoever it is
 * about has no part in it, nor who goes with the project that it is about.
 */
export const officeRefusal = (facts: TurnFacts, participant: Participant): TurnRefusal | null => {
  if (isAboutPerson(facts, participant.accountId)) return 'ABOUT_ONESELF'
  return participant.goesWithProject ? 'OWN_PROJECT' : officeTurnRefusal(facts, participant)
}

/** What the reporter alone does, about whomever it is found to be. */
const isReportersOwn = (step: ObservationStepName, { kind, reporterId }: TurnFacts, accountId: string): boolean => reporterId === accountId && (step === 'reopen' || (step === 'close' && kind !== 'COMMENDATION'))

/** The reporter's own steps, and what a handler began before coming to the project and nobody else can end. */
const OPEN_TO_PROJECT: ReadonlySet<ObservationStepName> = new Set(['rectify', 'close', 'reopen'])

const partRefusal = (step: ObservationStepName, facts: TurnFacts, participant: Participant): TurnRefusal | null => {
  const { accountId, roles } = participant
  switch (step) {
    case 'triage':
    case 'assign':
    case 'decline':
      return officeTurnRefusal(facts, participant)
    case 'concludeConfirmed':
    case 'concludeUnfounded':
    case 'rectify':
      return facts.handlerId === accountId ? null : 'HANDLER_ONLY'
    case 'verify':
      return roles.has('BANNER_OFFICE') ? null : 'BANNER_OFFICE_ONLY'
    case 'close':
      if (facts.kind === 'COMMENDATION') return officeTurnRefusal(facts, participant)
      return roles.has('BANNER_OFFICE') || facts.reporterId === accountId ? null : 'BANNER_OFFICE_OR_REPORTER'
    case 'reopen':
      return facts.reporterId === accountId ? null : 'REPORTER_ONLY'
  }
}

/**
 * Why a step is refused to a participant whose role permits it and who sees the observation: it is somebody else's, or
 * not its turn; null when it may be taken. The person complained of never takes any (contract, "Who may do what"; dossier 4.1), the
 * person found at fault none but the reporter's own, and whoever goes with the project complained of handles nothing of it. A report
 * that another leads goes along with that one: by itself only its reporter ends it.
 */
export const turnRefusal = (step: ObservationStepName, facts: TurnFacts, participant: Participant): TurnRefusal | null => {
  const { accountId } = participant
  const ofReporter = isReportersOwn(step, facts, accountId)
  if (facts.cadreId === accountId || (facts.foundCadreId === accountId && !ofReporter)) return 'ABOUT_ONESELF'
  if (participant.goesWithProject && !(OPEN_TO_PROJECT.has(step) && (step === 'rectify' || facts.reporterId === participant.accountId))) return 'OWN_PROJECT'
  const next = nextStatus(step, facts.status, facts)
  return partRefusal(step, facts, participant) ?? ('refused' in next ? next.refused : facts.leadId !== null && !ofReporter ? 'LED' : null)
}

/** Whether a step is open to a participant now: the role permits it and it is the participant's turn. */
export const mayTake = (step: ObservationStepName, facts: TurnFacts, participant: Participant): boolean =>
  [...participant.roles].some((role) => roleHolds(role, STEP_PERMISSIONS[step])) && turnRefusal(step, facts, participant) === null

/** Whether closing is done as the reporter, with a score, and not for the office: a reporter who is the banner office too does so by giving a score, and as nothing else where the finding names them. */
export const closesAsReporter = (facts: TurnFacts, { accountId, roles }: Participant, score: number | null): boolean =>
  facts.kind !== 'COMMENDATION' && facts.reporterId === accountId && (score !== null || !roles.has('BANNER_OFFICE') || facts.foundCadreId === accountId)
