/** What a household says of a line of an outcome report that concerns it, once. */
export interface ResultConfirmationRow {
  /** The line. */
  readonly resultId: string
  readonly householdId: string
  readonly regionCode: string
  /** Whether it says that the line is so. */
  readonly agreed: boolean
  /** Why not, in its own words. */
  readonly comment: string | null
  readonly at: string
  /** A sentence that it agreed to have shown; with the enterprise on whose page. */
  readonly words: string | null
  readonly shownBy: string | null
}

/** What an enterprise did in a year, as its certificate says; money in fen. */
export interface EnterpriseYearRow {
  /** Contracts in force on any day of the year. */
  readonly linkages: number
  /** Households that got something by confirmed lines of approved reports, each once, and the persons in them. */
  readonly households: number
  readonly persons: number
  readonly amount: number
  /** Deliveries of pledges that the village confirmed, and the money among them. */
  readonly deliveries: number
  readonly deliveredMoney: number
  readonly pledgesMet: number
}

/** A certificate of an enterprise's year (C-10). */
export interface EnterpriseCertificateRow {
  readonly id: string
  readonly enterpriseId: string
  /** The seat. */
  readonly regionCode: string
  readonly year: number
  /** `Z`, code of the seat's banner, year, running number in the banner and year: `Z150525-2015-0003`. */
  readonly number: string
  readonly figures: EnterpriseYearRow
  readonly issuedBy: string
  readonly issuedAt: string
}
