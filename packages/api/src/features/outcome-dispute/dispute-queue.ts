import type { Access } from '../../access/viewer.js'
import type { Condition } from '../../data/condition.js'
import { scopedWhere } from '../../data/scope.js'
import { foundTooLongAgo, raisedTooLongAgo } from './dispute-clock.js'
import { byHearing } from './lines-for-enterprise.js'
import type { DisputeQueue } from './outcome-dispute-codes.js'

type Conditions = readonly Condition<'OutcomeDispute'>[]

/** What is late but for what nobody took up, which is late by when it was raised. */
const lateOnceTakenUp = (today: string): readonly Conditions[] => [
  [{ column: 'status', equals: 'TAKEN_UP' }, { column: 'dueOn', below: today }],
  [{ column: 'status', equals: 'TO_CORRECT' }, { column: 'concludedAt', atMost: foundTooLongAgo(today) }],
]

/** All disputes whose next step is late on a day. */
export const lateDisputes = (today: string): readonly Conditions[] => [...lateOnceTakenUp(today), [{ column: 'status', equals: 'OPEN' }, { column: 'raisedAt', atMost: raisedTooLongAgo(today) }]]

/** The disputes of a queue on a day; when one was raised is asked of nobody but whoever reads it. */
const WAITING: Readonly<Record<DisputeQueue, (today: string, readsWhen: boolean) => Conditions>> = {
  OPEN: () => [{ column: 'status', equals: 'OPEN' }],
  TAKEN_UP: () => [{ column: 'status', equals: 'TAKEN_UP' }],
  OVERDUE: (today, readsWhen) => [{ anyOf: readsWhen ? lateDisputes(today) : lateOnceTakenUp(today) }],
  TO_CORRECT: () => [{ column: 'status', equals: 'TO_CORRECT' }],
}

/**
 * Reports of which a line is in a queue, as far as the viewer sees its dispute: a section-level leader finds by it what concerns the
 * own households alone.
 */
export const disputedBy = (access: Access, queue: DisputeQueue, today: string): Condition<'OutcomeReport'> => {
  const { hearing, others } = byHearing(access)
  const asked = ([[hearing, true], [others, false]] as const).filter(([{ grants }]) => grants.length > 0)
  const conditions = asked.map(([part, readsWhen]): Condition<'OutcomeReport'> => ({ exists: 'OutcomeDispute', on: ['reportId', 'id'], where: scopedWhere('OutcomeDispute', part, WAITING[queue](today, readsWhen)) }))
  const [only] = conditions
  return conditions.length === 1 && only !== undefined ? only : { anyOf: conditions.map((condition) => [condition]) }
}
