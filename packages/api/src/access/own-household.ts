/** A household at its own file: who asks, where it is not an account with appointments. It reaches its own rows alone. */
export interface OwnHousehold {
  readonly sessionId: string
  readonly householdId: string
  readonly regionCode: string
  /** When its session opened, in real time. */
  readonly openedAt: string
}
