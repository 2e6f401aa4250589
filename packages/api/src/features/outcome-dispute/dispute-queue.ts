import type { Access } from '../../access/viewer.js'
import type { Condition } from '../../data/condition.js'
import { scopedWhere } from '../../data/scope.js'
import type { DisputeQueue } from './outcome-dispute-codes.js'

/** The disputes of a queue on a day. */
const WAITING: Readonly<Record<DisputeQueue, (today: string) => readonly Condition<'OutcomeDispute'>[]>> = {
  OPEN: () => [{ column: 'status', equals: 'OPEN' }],
  TAKEN_UP: () => [{ column: 'status', equals: 'TAKEN_UP' }],
  OVERDUE: (today) => [{ column: 'status', equals: 'TAKEN_UP' }, { column: 'dueOn', below: today }],
  TO_CORRECT: () => [{ column: 'status', equals: 'TO_CORRECT' }],
}

/**
 * Reports of which a line is in a queue, as far as the viewer sees its dispute: a section-level leader finds by it what concerns the
 * own households alone.
 */
export const disputedBy = (access: Access, queue: DisputeQueue, today: string): Condition<'OutcomeReport'> => ({ exists: 'OutcomeDispute', on: ['reportId', 'id'], where: scopedWhere('OutcomeDispute', access, WAITING[queue](today)) })
