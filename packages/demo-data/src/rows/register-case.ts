/** What a case of the demo city is about. */
export type RegisterCaseKind = 'IDENTIFICATION' | 'EXIT' | 'CANCELLATION'

/** An act of a case, its parts beside what every act has. */
export interface RegisterCaseActRow {
  readonly act: string
  readonly level: 'VILLAGE' | 'TOWN' | 'BANNER'
  readonly on: string
  readonly at: string
  readonly accountId: string
  readonly comment: string | null
  readonly [detail: string]: unknown
}

/** A case of identification, exit or cancellation with what was done to it so far. */
export interface RegisterCaseRow {
  readonly id: string
  /** C, village code, year, running number in village and year. */
  readonly number: string
  readonly kind: RegisterCaseKind
  readonly regionCode: string
  readonly householdId: string | null
  readonly headName: string
  readonly size: number
  readonly reason: string
  /** What it was opened with, by its kind. */
  readonly content: Readonly<Record<string, unknown>>
  readonly acts: readonly RegisterCaseActRow[]
  readonly openedOn: string
  readonly openedAt: string
  readonly openedBy: string
}
