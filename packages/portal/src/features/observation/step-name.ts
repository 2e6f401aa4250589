/** What may be done with an observation, in the order in which it is offered. */
export const stepNames = ['triage', 'assign', 'conclude', 'rectify', 'verify', 'close', 'reopen', 'extend', 'decline'] as const
export type StepName = (typeof stepNames)[number]

/** Steps whose reason must be written down. */
export const needsComment: ReadonlySet<StepName> = new Set<StepName>(['decline', 'conclude', 'reopen', 'extend'])
