export type EntitlementKind = 'COAL' | 'STUDENT_GRANT' | 'JOB'

/** A line of the roster of a year: what a household, or one of its students, is entitled to and got (M-8). */
export interface EntitlementRow {
  readonly id: string
  readonly householdId: string
  /** The student; null for what is the whole household's. */
  readonly personId: string | null
  readonly regionCode: string
  readonly year: number
  readonly kind: EntitlementKind
  /** Kilograms of coal, fen, or jobs. */
  readonly delivered: number
  readonly status: 'DUE' | 'DELIVERED' | 'WITHDRAWN'
  readonly deliveredOn: string | null
  readonly note: string | null
  readonly accountId: string
  readonly savedAt: string
}
