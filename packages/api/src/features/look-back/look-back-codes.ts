/** What an inspection finds (dossier 2.6 "回头看", 2.7): RIGHT where the register is right, else what is wrong. */
export const LookBackFinding = { RIGHT: 'RIGHT', WRONGLY_IDENTIFIED: 'WRONGLY_IDENTIFIED', OMITTED: 'OMITTED', WRONGLY_EXITED: 'WRONGLY_EXITED' } as const
export type LookBackFinding = (typeof LookBackFinding)[keyof typeof LookBackFinding]

/** The strata of a draw: on the register as poor, out of poverty, off the register, and never on it. */
export const LookBackStratum = { POOR: 'POOR', EXITED: 'EXITED', CANCELLED: 'CANCELLED', ORDINARY: 'ORDINARY' } as const
export type LookBackStratum = (typeof LookBackStratum)[keyof typeof LookBackStratum]
