import { roleHolds } from '../../access/permissions.js'
import type { ObservationStatus } from './observation-codes.js'
import { isOverdue } from './observation-clock.js'
import type { ObservationRow } from './observation-columns.js'
import { isAboutPerson } from './observation-subject.js'
import type { Participant } from './observation-turn.js'

/** While one of these lasts, the clock that runs is the finish: the only one that may be prolonged (dossier 4.1). */
const BEING_HANDLED: ReadonlySet<ObservationStatus> = new Set(['ASSIGNED', 'CONFIRMED', 'UNFOUNDED', 'RECTIFYING', 'VERIFIED'])

export type ExtensionTurnRefusal = 'ABOUT_ONESELF' | 'OWN_PROJECT' | 'BANNER_OFFICE_ONLY' | 'HANDLER_ASKS' | 'NOT_BEING_HANDLED' | 'ALREADY_EXTENDED' | 'RUN_OUT'

type ExtensionFacts = Pick<ObservationRow, 'status' | 'dueAt' | 'extendedTo' | 'handlerId' | 'cadreId' | 'foundCadreId'>

/**
 * Why the deadline of an observation is not prolonged, or not by this participant; null when it may be. Dossier 4.1 wants
 * approval: it is the banner office's, which also takes over from a town office that is late, and never the handler's own
 * (F-23) nor of whoever the report is about or goes with its project. It comes before the deadline has run out, for what is late stays late; and once a clock, so again only after a
 * reopening, which starts new ones.
 */
export const extensionRefusal = (facts: ExtensionFacts, { accountId, roles, goesWithProject, now }: Omit<Participant, 'townIsSubject'>): ExtensionTurnRefusal | null => {
  if (isAboutPerson(facts, accountId)) return 'ABOUT_ONESELF'
  if (![...roles].some((role) => roleHolds(role, 'observation.extend'))) return 'BANNER_OFFICE_ONLY'
  if (goesWithProject) return 'OWN_PROJECT'
  if (facts.handlerId === accountId) return 'HANDLER_ASKS'
  if (!BEING_HANDLED.has(facts.status)) return 'NOT_BEING_HANDLED'
  if (facts.extendedTo !== null) return 'ALREADY_EXTENDED'
  return isOverdue(facts.dueAt, now) ? 'RUN_OUT' : null
}
