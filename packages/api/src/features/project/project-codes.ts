/** Where a project stands. It ends VERIFIED, when somebody else looked at its result (C-13), or STOPPED. */
export const ProjectStatus = { PLANNED: 'PLANNED', UNDERWAY: 'UNDERWAY', COMPLETED: 'COMPLETED', VERIFIED: 'VERIFIED', STOPPED: 'STOPPED' } as const
export type ProjectStatus = (typeof ProjectStatus)[keyof typeof ProjectStatus]

/** What a project lacks (M-5). */
export const ProjectGap = { NO_BENEFICIARY: 'NO_BENEFICIARY', NO_CADRE: 'NO_CADRE', NO_RESULT: 'NO_RESULT' } as const
export type ProjectGap = (typeof ProjectGap)[keyof typeof ProjectGap]
