/** How somebody is tied to a cadre, as an office wrote it down (1.10, conflict of interest). */
export const SupervisorTieKind = { OWN_HOUSEHOLD: 'OWN_HOUSEHOLD', KIN_OF_CADRE: 'KIN_OF_CADRE' } as const
export type SupervisorTieKind = (typeof SupervisorTieKind)[keyof typeof SupervisorTieKind]

/** Why somebody may not supervise a village (1.10, conflict of interest). */
export const SupervisorConflictKind = { ...SupervisorTieKind, OTHER_POST: 'OTHER_POST' } as const
export type SupervisorConflictKind = (typeof SupervisorConflictKind)[keyof typeof SupervisorConflictKind]

/** What a village may need for its supervisors (C-8). */
export const SupervisionNeed = { VACANT: 'VACANT', ENDING_SOON: 'ENDING_SOON', TRAINING_DUE: 'TRAINING_DUE', CONFLICTS: 'CONFLICTS' } as const
export type SupervisionNeed = (typeof SupervisionNeed)[keyof typeof SupervisionNeed]

/** What a supervisor is recognised by (C-17). */
export const RecognitionKind = { COMMENDATION_NOTICE: 'COMMENDATION_NOTICE', MERIT_AWARD: 'MERIT_AWARD', CERTIFICATE: 'CERTIFICATE' } as const
export type RecognitionKind = (typeof RecognitionKind)[keyof typeof RecognitionKind]
