/**
 * Conditions on rows that hold from a first to a last day, both included: appointments, responsibilities, work teams,
 * linkages. Their types fit every entity that has the two columns.
 */

/** Not past the last day in force, whether it has begun or not. */
export const notEndedOn = (today: string): { anyOf: [[{ column: 'endedOn'; equals: null }], [{ column: 'endedOn'; from: string }]] } => ({
  anyOf: [[{ column: 'endedOn', equals: null }], [{ column: 'endedOn', from: today }]],
})

/** Started, and not past the last day in force. */
export const inForceOn = (today: string): readonly [{ column: 'startedOn'; atMost: string }, ReturnType<typeof notEndedOn>] => [{ column: 'startedOn', atMost: today }, notEndedOn(today)]

/** Not yet begun, or past the last day in force. */
export const notInForceOn = (today: string): { anyOf: [[{ column: 'startedOn'; above: string }], [{ column: 'endedOn'; below: string }]] } => ({
  anyOf: [[{ column: 'startedOn', above: today }], [{ column: 'endedOn', below: today }]],
})
