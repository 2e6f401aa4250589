/** What speaks for two files being one household's. */
export const DuplicateReason = { ID_NUMBER: 'ID_NUMBER', NAME_AND_BIRTH: 'NAME_AND_BIRTH', PHONE: 'PHONE' } as const
export type DuplicateReason = (typeof DuplicateReason)[keyof typeof DuplicateReason]

/** OPEN waits for a decision; DIFFERENT was told apart; MERGED went up in one file. */
export const DuplicateStatus = { OPEN: 'OPEN', DIFFERENT: 'DIFFERENT', MERGED: 'MERGED' } as const
export type DuplicateStatus = (typeof DuplicateStatus)[keyof typeof DuplicateStatus]
