/** Code lists of observations (dossier 4.2; names fixed by the contract). */
export const ObservationKind = {
  IDENTIFICATION: 'IDENTIFICATION',
  EXIT: 'EXIT',
  FUND_USE: 'FUND_USE',
  PROJECT: 'PROJECT',
  PUBLICITY: 'PUBLICITY',
  CADRE_CONDUCT: 'CADRE_CONDUCT',
  ENTITLEMENT: 'ENTITLEMENT',
  ENTERPRISE_PROMISE: 'ENTERPRISE_PROMISE',
  LIVING_CONDITION: 'LIVING_CONDITION',
  COMMENDATION: 'COMMENDATION',
} as const
export type ObservationKind = (typeof ObservationKind)[keyof typeof ObservationKind]

export const ObservationStatus = {
  SUBMITTED: 'SUBMITTED',
  TRIAGED: 'TRIAGED',
  ASSIGNED: 'ASSIGNED',
  DECLINED: 'DECLINED',
  CONFIRMED: 'CONFIRMED',
  UNFOUNDED: 'UNFOUNDED',
  RECTIFYING: 'RECTIFYING',
  VERIFIED: 'VERIFIED',
  CLOSED: 'CLOSED',
} as const
export type ObservationStatus = (typeof ObservationStatus)[keyof typeof ObservationStatus]

export const Severity = { NORMAL: 'NORMAL', SERIOUS: 'SERIOUS', URGENT: 'URGENT' } as const
export type Severity = (typeof Severity)[keyof typeof Severity]

/** The levels to which an observation that is late is passed up. */
export const EscalationLevel = { BANNER: 'BANNER', CITY: 'CITY' } as const
export type EscalationLevel = (typeof EscalationLevel)[keyof typeof EscalationLevel]

/** The clocks of dossier 4.1. */
export const DeadlineKind = { TRIAGE: 'TRIAGE', ACCEPTANCE: 'ACCEPTANCE', FINISH: 'FINISH' } as const
export type DeadlineKind = (typeof DeadlineKind)[keyof typeof DeadlineKind]
