import type { Row } from '../../data/entities.js'
import { fromStoredInstant } from '../../time/instant.js'
import { shanghaiDay } from '../../time/business-day.js'
import { timelineEvent } from './timeline-events.js'
import type { TimelineEvent } from './timeline-events.js'

/** An act as the trail holds it: who did it, when and why. */
export type TrailAct = Pick<Row<'AuditEntry'>, 'id' | 'at' | 'accountId' | 'action' | 'subjectId' | 'reason' | 'changes'>

/** Actions of the trail that tell when a step was taken, by whom and why, where the row itself does not. */
export const TOLD_ACTIONS = ['measure.end', 'measure.result', 'householdPlan.close', 'project.revise', 'project.start', 'project.stop'] as const

const dayOfAct = ({ at }: Pick<TrailAct, 'at'>): string => shanghaiDay(fromStoredInstant(at))

type MeasureFacts = Pick<Row<'Measure'>, 'id' | 'startedOn' | 'endedOn' | 'description' | 'result' | 'resultConfirmedOn' | 'accountId'>

/**
 * A measure (M-1): its first day, each time that its result was written down, the day on which the household confirmed it,
 * and its last day. What ended with its project is told with the project.
 */
export const eventsOfMeasure = ({ id, startedOn, endedOn, description, result, resultConfirmedOn, accountId }: MeasureFacts, acts: readonly TrailAct[]): TimelineEvent[] => {
  const own = acts.filter(({ subjectId }) => subjectId === id)
  const end = own.find(({ action }) => action === 'measure.end')
  const written = own.filter(({ action }) => action === 'measure.result')
  // The last writing of a confirmed result is the confirmation.
  const progress = resultConfirmedOn === null ? written : written.toSorted((one, other) => (one.at < other.at ? -1 : 1)).slice(0, -1)
  return [
    timelineEvent(id, startedOn, 'MEASURE', { to: description, accountId }),
    ...progress.map((act) => timelineEvent(act.id, dayOfAct(act), 'MEASURE', { field: 'measure.progress', from: description, accountId: act.accountId, order: act.at })),
    ...(resultConfirmedOn === null ? [] : [timelineEvent(`${id}:result`, resultConfirmedOn, 'MEASURE', { field: 'measure.result', from: description, to: result })]),
    ...(endedOn === null ? [] : [timelineEvent(`${id}:ended`, endedOn, 'MEASURE', { field: 'measure.ended', from: description, reason: end?.reason ?? null, accountId: end?.accountId ?? null })]),
  ]
}

type PlanFacts = Pick<Row<'HouseholdPlan'>, 'id' | 'startYear' | 'endYear' | 'agreedOn' | 'endedOn' | 'endReason' | 'accountId' | 'createdAt'>

/** A household's plan (M-3): made, agreed to, closed with a reason, or lapsed with its last year, by itself. */
export const eventsOfPlan = ({ id, startYear, endYear, agreedOn, endedOn, endReason, accountId, createdAt }: PlanFacts, acts: readonly TrailAct[], today: string): TimelineEvent[] => {
  const from = `${startYear}–${endYear}`
  const lastDay = `${endYear}-12-31`
  const closing = acts.find(({ action, subjectId }) => action === 'householdPlan.close' && subjectId === id)
  const end = (): TimelineEvent[] => {
    if (endedOn !== null && endReason !== null) return [timelineEvent(`${id}:ended`, endedOn, 'PLAN', { field: 'plan.ended', from, reason: endReason, accountId: closing?.accountId ?? null })]
    return endedOn !== null || lastDay < today ? [timelineEvent(`${id}:lapsed`, endedOn ?? lastDay, 'PLAN', { field: 'plan.lapsed', from })] : []
  }
  return [
    timelineEvent(id, shanghaiDay(fromStoredInstant(createdAt)), 'PLAN', { field: 'plan.made', from, accountId, order: createdAt }),
    ...(agreedOn === null ? [] : [timelineEvent(`${id}:agreed`, agreedOn, 'PLAN', { field: 'plan.agreed', from })]),
    ...end(),
  ]
}

type ProjectFacts = Pick<Row<'Project'>, 'id' | 'name' | 'status' | 'startsOn' | 'result' | 'completedOn' | 'completedBy' | 'verifiedOn' | 'verifiedBy' | 'stopReason'>

/**
 * The steps of a project (C-13): begun, completed, verified, stopped. When it began is told by the act; of one that was on
 * file as begun before there were acts, by the first day that it was given.
 */
export const eventsOfProject = ({ id, name, status, startsOn, result, completedOn, completedBy, verifiedOn, verifiedBy, stopReason }: ProjectFacts, acts: readonly TrailAct[]): TimelineEvent[] => {
  const act = (action: string): TrailAct | undefined => acts.find((each) => each.subjectId === id && each.action === action)
  const [start, stop] = [act('project.start'), act('project.stop')]
  const begun = start !== undefined ? { day: dayOfAct(start), accountId: start.accountId, order: start.at } : status === 'PLANNED' || status === 'STOPPED' ? null : { day: startsOn, accountId: null, order: '' }
  const step = (field: string, day: string, rest: Partial<TimelineEvent>): TimelineEvent => timelineEvent(`${id}:${field}`, day, 'PROJECT', { field: `project.${field}`, from: name, ...rest })
  return [
    ...(begun === null ? [] : [step('started', begun.day, { accountId: begun.accountId, order: begun.order })]),
    ...(completedOn === null ? [] : [step('completed', completedOn, { to: result, accountId: completedBy, order: '1' })]),
    ...(verifiedOn === null ? [] : [step('verified', verifiedOn, { accountId: verifiedBy, order: '2' })]),
    ...(stop === undefined ? [] : [step('stopped', dayOfAct(stop), { reason: stopReason, accountId: stop.accountId, order: stop.at })]),
  ]
}
