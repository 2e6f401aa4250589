export type ActivityKind = 'FACE_TO_FACE' | 'TECH_ADVICE' | 'MARKET_INFO' | 'RELIEF_DAY'

/** What a cadre did for a village or brought to it (C-5, C-15), and a place's part in the relief day (L-9), whose `regionCode` is of any level. */
export interface ActivityRow {
  readonly id: string
  readonly kind: ActivityKind
  readonly regionCode: string
  /** The household of an activity face to face. */
  readonly householdId: string | null
  readonly accountId: string
  readonly heldOn: string
  readonly title: string
  readonly text: string
  /** What it earned the household, fen. */
  readonly incomeEffect: number | null
  readonly participants: number | null
  /** Given on the relief day, fen. */
  readonly donation: number | null
}
