/**
 * Conditions on rows that hold from a first to a last day, both included: appointments, responsibilities, work teams,
 * linkages. Their types fit every entity that has the two columns.
 */

/** Started, and not past the last day in force. */
export const inForceOn = (today: string): readonly [{ column: 'startedOn'; atMost: string }, { anyOf: [[{ column: 'endedOn'; equals: null }], [{ column: 'endedOn'; from: string }]] }] => [
  { column: 'startedOn', atMost: today },
  { anyOf: [[{ column: 'endedOn', equals: null }], [{ column: 'endedOn', from: today }]] },
]

/** Not yet begun, or past the last day in force. */
export const notInForceOn = (today: string): { anyOf: [[{ column: 'startedOn'; above: string }], [{ column: 'endedOn'; below: string }]] } => ({
  anyOf: [[{ column: 'startedOn', above: today }], [{ column: 'endedOn', below: today }]],
})
