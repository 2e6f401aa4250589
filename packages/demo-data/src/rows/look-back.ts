/** A draw of households that are looked at again. */
export interface LookBackRow {
  readonly id: string
  readonly regionCode: string
  readonly seed: string
  readonly perStratum: number
  readonly householdCount: number
  readonly drawnOn: string
  readonly drawnAt: string
  readonly drawnBy: string
}

/** A household of a draw, with what was found. */
export interface LookBackHouseholdRow {
  readonly id: string
  readonly lookBackId: string
  readonly regionCode: string
  readonly householdId: string
  readonly stratum: 'POOR' | 'EXITED'
  readonly finding: 'RIGHT' | 'WRONGLY_IDENTIFIED' | 'WRONGLY_EXITED' | null
  readonly note: string | null
  readonly inspectedBy: string | null
  readonly inspectedOn: string | null
}
