/** How somebody becomes a member of a household. */
export const JoiningKind = { BIRTH: 'BIRTH', MARRIAGE_IN: 'MARRIAGE_IN', MOVE_IN: 'MOVE_IN', OMISSION: 'OMISSION' } as const
export type JoiningKind = (typeof JoiningKind)[keyof typeof JoiningKind]

/** How somebody ceases to be a member of a household. */
export const LeavingKind = { DEATH: 'DEATH', MARRIAGE_OUT: 'MARRIAGE_OUT', MOVE_OUT: 'MOVE_OUT', MISTAKE: 'MISTAKE' } as const
export type LeavingKind = (typeof LeavingKind)[keyof typeof LeavingKind]

/** Everything by which a household's membership changes. */
export type HouseholdEventKind = JoiningKind | LeavingKind | 'HEAD_CHANGE' | 'TRANSFER' | 'SPLIT' | 'MERGE'
