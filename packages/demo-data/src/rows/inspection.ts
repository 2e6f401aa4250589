import type { PovertyCause } from './household.js'

/** A draw of households to which somebody is sent (4.3). */
export interface InspectionRow {
  readonly id: string
  readonly regionCode: string
  readonly title: string
  readonly seed: string
  readonly size: number
  readonly ruleSet: string
  readonly inspectors: 'SUPERVISORS'
  readonly dueOn: string
  readonly drawnOn: string
  readonly drawnAt: string
  readonly drawnBy: string
}

export type IncomeBand = 'UNDER_2000' | 'FROM_2000' | 'FROM_3000' | 'FROM_5000' | 'FROM_8000'
export type VisitBand = 'WITHIN_MONTH' | 'WITHIN_QUARTER' | 'WITHIN_HALF_YEAR' | 'LONGER' | 'NEVER'

/** What the register says of a household in the codes of the questions; what is not on file is null. */
export interface RegisteredRow {
  readonly STATUS: readonly ('POOR' | 'NOT_POOR')[]
  readonly MEMBERS: readonly string[]
  readonly MAIN_CAUSE: readonly PovertyCause[] | null
  readonly INCOME: readonly IncomeBand[]
  readonly LAST_VISIT: readonly VisitBand[] | null
  readonly MEASURES: readonly string[]
  readonly WATER: null
  readonly HOUSE: null
}

/** A household of a draw. */
export interface InspectionTaskRow {
  readonly id: string
  readonly inspectionId: string
  readonly drawnRegion: string
  readonly regionCode: string
  readonly householdId: string
  readonly stratum: 'POOR' | 'EXITED'
  readonly ruleSet: string
  readonly registered: RegisteredRow
  readonly cadreId: string | null
  readonly cadreVisitedOn: string | null
  readonly inspectorId: string
  readonly drawnOn: string
  readonly dueOn: string
  readonly status: 'ASSIGNED' | 'NOT_MET' | 'ANSWERED'
  readonly answers: Readonly<Record<keyof RegisteredRow, readonly string[]>> | null
  readonly differences: readonly 'MEMBERS'[] | null
  readonly note: string | null
  readonly seenOn: string | null
  readonly answeredAt: string | null
  readonly answeredBy: string | null
  readonly observationIds: readonly string[] | null
}
