import type { Condition } from '../../data/condition.js'

/** A linkage that has started and is not past its last day. */
export const inForceOn = (today: string): readonly Condition<'Linkage'>[] => [
  { column: 'startedOn', atMost: today },
  { anyOf: [[{ column: 'endedOn', equals: null }], [{ column: 'endedOn', from: today }]] },
]

/** A linkage that has not started, or is past its last day. */
export const notInForceOn = (today: string): Condition<'Linkage'> => ({ anyOf: [[{ column: 'startedOn', above: today }], [{ column: 'endedOn', below: today }]] })
