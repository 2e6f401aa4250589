/** The monthly minimum wage of a banner from a day on, fen. */
export interface MinimumWageRow {
  readonly regionCode: string
  readonly startedOn: string
  readonly monthly: number
  readonly source: string
  readonly accountId: string
  readonly savedAt: string
}
