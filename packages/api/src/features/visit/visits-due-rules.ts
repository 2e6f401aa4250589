import { PERMISSIONS } from '../../access/permissions.js'
import { daysBetween, halfYearBefore } from '../../time/business-day.js'
import type { Day } from '../../time/business-day.js'

/** Who has to visit: whoever may record a visit (contract, "Who may do what"). */
export const VISITING_ROLES = PERMISSIONS['visit.record']
export type VisitingRole = (typeof VISITING_ROLES)[number]

/** A post with the day on which its holder was last at a household that it answers for. */
interface VisitingPost {
  readonly startedOn: Day
  readonly lastVisitedOn: Day | null
}

/**
 * Whether a cadre has not been at the own households for half a year (C-5, R-11): the half year runs from the last visit, or
 * where there was none from the first day in office. The query of late posts says the same.
 */
export const isVisitDue = ({ startedOn, lastVisitedOn }: VisitingPost, today: Day): boolean => (lastVisitedOn ?? startedOn) < halfYearBefore(today)

/** Whole days since the last visit; null where there was none. */
export const daysSinceVisit = (lastVisitedOn: Day | null, today: Day): number | null => (lastVisitedOn === null ? null : daysBetween(lastVisitedOn, today))
