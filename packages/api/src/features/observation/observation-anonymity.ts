import type { Viewer } from '../../access/viewer.js'
import type { Row } from '../../data/entities.js'
import { dayOfStored } from '../../time/instant.js'
import type { StoredInstant } from '../../time/instant.js'
import { startOfDay } from './observation-clock.js'
import type { ObservationRow } from './observation-columns.js'
import { rolesOver } from './observation-roles.js'

type Reported = Pick<ObservationRow, 'anonymous' | 'reporterId' | 'handlerId' | 'regionCode' | 'householdId'>
type TakenStep = Pick<Row<'ObservationStep'>, 'status' | 'accountId' | 'extendedTo'>

/** Whether the steps decide if the viewer learns who reported it: the viewer handles an anonymous one of somebody else. */
export const dependsOnSteps = (viewer: Viewer, row: Reported): boolean => row.anonymous && row.handlerId === viewer.accountId && row.reporterId !== viewer.accountId

/** Who named the handler: whoever took the latest assignment; a prolonged deadline is none. Null where no step says. */
const namedBy = (steps: readonly TakenStep[]): string | null => steps.findLast(({ status, extendedTo }) => status === 'ASSIGNED' && extendedTo === null)?.accountId ?? null

/**
 * Whether the viewer learns who reported it: everyone where the reporter is named; of an anonymous one the reporter, the
 * auditor and the handler alone (contract, "Who sees which fields"; dossier 4.1). A handler is somebody whom another person
 * named: who assigns observations could otherwise read any name by taking them over.
 * @param steps those of the observation in order; needed only where {@link dependsOnSteps} says so
 */
export const seesReporter = (viewer: Viewer, row: Reported, steps: readonly TakenStep[]): boolean => {
  if (!row.anonymous || row.reporterId === viewer.accountId || rolesOver(viewer.grants, row).has('AUDITOR')) return true
  if (!dependsOnSteps(viewer, row)) return false
  const by = namedBy(steps)
  return by !== null && by !== viewer.accountId
}

/** Whether the viewer learns who reported an anonymous one as an auditor alone: each look leaves its trace in the trail. */
export const looksAsAuditor = (viewer: Viewer, row: Reported): boolean => row.anonymous && row.reporterId !== viewer.accountId && rolesOver(viewer.grants, row).has('AUDITOR')

/**
 * The account to be written down with a step. A step that an anonymous reporter takes as the reporter names nobody, so
 * that no list of steps can ever tell; whoever may know reads it from the observation.
 */
export const signedStep = (row: Pick<Reported, 'anonymous'>, accountId: string, asReporter: boolean): string | null => (row.anonymous && asReporter ? null : accountId)

/**
 * When a reporter did something, as it is written down: of an anonymous one the beginning of that day in Asia/Shanghai. The moment
 * would say with which named reports it was sent, by its column, by the order of a list and by its cursor; the trail alone keeps it.
 */
export const reportedAt = (row: Pick<Reported, 'anonymous'>, at: StoredInstant): StoredInstant => (row.anonymous ? startOfDay(dayOfStored(at)) : at)

/** Anonymous reports after the others, each in their order. */
export const namedFirst = <Report extends Pick<Reported, 'anonymous'>>(reports: readonly Report[]): Report[] => reports.toSorted((one, other) => Number(one.anonymous) - Number(other.anonymous))

/** Who took the steps, as far as the viewer may know. */
export const takersOf = <Step extends TakenStep>(viewer: Viewer, row: Reported, steps: readonly Step[]): Step[] => {
  const reporter = seesReporter(viewer, row, steps) ? row.reporterId : null
  return steps.map((step) => ({ ...step, accountId: step.accountId ?? reporter }))
}
