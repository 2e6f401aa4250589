export type ObservationKind =
  | 'IDENTIFICATION'
  | 'EXIT'
  | 'FUND_USE'
  | 'PROJECT'
  | 'PUBLICITY'
  | 'CADRE_CONDUCT'
  | 'ENTITLEMENT'
  | 'ENTERPRISE_PROMISE'
  | 'LIVING_CONDITION'
  | 'COMMENDATION'

export type ObservationStatus =
  | 'SUBMITTED'
  | 'TRIAGED'
  | 'ASSIGNED'
  | 'DECLINED'
  | 'CONFIRMED'
  | 'UNFOUNDED'
  | 'RECTIFYING'
  | 'VERIFIED'
  | 'CLOSED'

export type Severity = 'NORMAL' | 'SERIOUS' | 'URGENT'

/** What a supervisor or somebody else in scope saw (dossier 4.1, 4.2). */
export interface ObservationRow {
  readonly id: string
  /** `O`, 12-digit village code, year of submission, running number in the village and year: `O150525100229-2015-0003`. */
  readonly number: string
  readonly kind: ObservationKind
  readonly severity: Severity
  readonly status: ObservationStatus
  readonly regionCode: string
  readonly householdId: string | null
  /** The project of the village that it is about. */
  readonly projectId: string | null
  /** Account of the cadre it is about. */
  readonly cadreId: string | null
  readonly reporterId: string
  /** INSPECTION for what an inspection found; null for a report. */
  readonly source: 'INSPECTION' | null
  readonly anonymous: boolean
  /** The one of the same matter under which its office put it. */
  readonly leadId: string | null
  readonly text: string
  readonly seenOn: string
  /** Degrees, where the phone said its place; both or none. */
  readonly latitude: number | null
  readonly longitude: number | null
  readonly submittedAt: string
  /** End of the day, in Shanghai, by which the next step is due; null once CLOSED or DECLINED. */
  readonly dueAt: string | null
  /** To which level it was passed up when that day was over; null while it was not. */
  readonly escalatedTo: 'BANNER' | 'CITY' | null
  readonly handlerId: string | null
  /** 1 to 5, when the reporter closed it. */
  readonly score: number | null
  readonly reopened: boolean
}

/** One step of an observation, the submission included. */
export interface ObservationStepRow {
  readonly id: string
  readonly observationId: string
  readonly regionCode: string
  readonly status: ObservationStatus
  readonly at: string
  /** Null for the steps of an anonymous reporter. */
  readonly byAccountId: string | null
  readonly comment: string | null
}

/** What was found to be true of an observation. */
export interface FindingRow {
  readonly id: string
  readonly observationId: string
  readonly regionCode: string
  readonly kind: ObservationKind
  readonly householdId: string | null
  readonly cadreId: string | null
  readonly found: string
  readonly measure: string | null
  readonly state: 'OPEN' | 'RECTIFYING' | 'VERIFIED' | 'REOPENED'
  readonly handlerId: string
  readonly recordedAt: string
}
