import { PERMISSIONS } from '../../access/permissions.js'
import { daysBetween } from '../../time/business-day.js'
import type { Day } from '../../time/business-day.js'

/** Who has to visit: whoever may record a visit (contract, "Who may do what"). */
export const VISITING_ROLES = PERMISSIONS['visit.record']
export type VisitingRole = (typeof VISITING_ROLES)[number]

/** Whole days since the last visit; null where there was none. */
export const daysSinceVisit = (lastVisitedOn: Day | null, today: Day): number | null => (lastVisitedOn === null ? null : daysBetween(lastVisitedOn, today))
