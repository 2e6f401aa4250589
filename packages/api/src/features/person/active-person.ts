import type { Condition } from '../../data/condition.js'

/** A member of the household on the day: `endedOn`, such as of a death or a move, is the last day. */
export const activeOn = (today: string): Condition<'Person'> => ({ anyOf: [[{ column: 'endedOn', equals: null }], [{ column: 'endedOn', from: today }]] })
