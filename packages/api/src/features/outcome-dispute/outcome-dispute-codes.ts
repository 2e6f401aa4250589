/** Who says that a line is not so. */
export const DisputeOrigin = { VILLAGE: 'VILLAGE', HOUSEHOLD: 'HOUSEHOLD' } as const
export type DisputeOrigin = (typeof DisputeOrigin)[keyof typeof DisputeOrigin]

/** Where a dispute of a line stands. */
export const DisputeStatus = { OPEN: 'OPEN', TAKEN_UP: 'TAKEN_UP', TO_CORRECT: 'TO_CORRECT', LINE_STANDS: 'LINE_STANDS', WITHDRAWN: 'WITHDRAWN', CORRECTED: 'CORRECTED', TAKEN_OUT: 'TAKEN_OUT' } as const
export type DisputeStatus = (typeof DisputeStatus)[keyof typeof DisputeStatus]

/** What the town finds. That a line was corrected nobody finds: it follows from the return of the report, or from its reversal. */
export const DisputeFinding = { LINE_STANDS: 'LINE_STANDS', WITHDRAWN: 'WITHDRAWN', TO_CORRECT: 'TO_CORRECT', TAKEN_OUT: 'TAKEN_OUT' } as const
export type DisputeFinding = (typeof DisputeFinding)[keyof typeof DisputeFinding]

/** Reports by what waits to be done about a disputed line of theirs. */
export const DisputeQueue = { OPEN: 'OPEN', TAKEN_UP: 'TAKEN_UP', OVERDUE: 'OVERDUE', TO_CORRECT: 'TO_CORRECT' } as const
export type DisputeQueue = (typeof DisputeQueue)[keyof typeof DisputeQueue]
