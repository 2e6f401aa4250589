import type { InspectionTaskStatus } from './inspection-codes.js'

/** What may be done with a task: somebody else is sent, the household was not met, or it answered. */
export type InspectionTaskStep = 'handOver' | 'miss' | 'answer'

const AFTER = {
  UNASSIGNED: { handOver: 'ASSIGNED', miss: null, answer: null },
  ASSIGNED: { handOver: 'ASSIGNED', miss: 'NOT_MET', answer: 'ANSWERED' },
  // Who did not meet the household may come again, and miss it again.
  NOT_MET: { handOver: 'ASSIGNED', miss: 'NOT_MET', answer: 'ANSWERED' },
  ANSWERED: { handOver: null, miss: null, answer: null },
} as const satisfies Readonly<Record<InspectionTaskStatus, Readonly<Record<InspectionTaskStep, InspectionTaskStatus | null>>>>

/** The status after a step; null where it is not the turn of the step. */
export const statusAfter = (status: InspectionTaskStatus, step: InspectionTaskStep): InspectionTaskStatus | null => AFTER[status][step]

/** Tasks that wait for an answer. */
export const OPEN_TASKS = ['UNASSIGNED', 'ASSIGNED', 'NOT_MET'] as const satisfies readonly InspectionTaskStatus[]
