/** An industrialised enterprise (I-19). `regionCode` is its seat, a village-level unit. */
export interface EnterpriseRow {
  readonly id: string
  readonly name: string
  readonly regionCode: string
  /** GB 32100 with valid check characters, unassigned division 159999. */
  readonly creditCode: string
  readonly industry: string
  /** The highest level that named it a leading enterprise; null for none. */
  readonly leadingLevel: LeadingLevel | null
}

export type LeadingLevel = 'NATIONAL' | 'REGIONAL' | 'CITY' | 'BANNER'

export type LinkageForm =
  | 'ORDER'
  | 'SHARE'
  | 'LAND_TRANSFER'
  | 'EMPLOYMENT'
  | 'TRUSTEESHIP'
  | 'LEASE'
  | 'SERVICE'
  | 'ALLIANCE'
  | 'ASSET_INCOME'
  | 'DONATION'

export type LinkageCloseness = 'CLOSE' | 'SEMI_CLOSE' | 'LOOSE'

/** How often a contract pays. */
export type PayingRhythm = 'QUARTER' | 'HALF_YEAR' | 'YEAR' | 'ONCE'

/** Why a linkage ended before its term. */
export type LinkageEndKind = 'EARLY' | 'ENTERPRISE_DEFAULT' | 'HOUSEHOLDS_DEFAULT' | 'RENEWED'

/** What the contract of a linkage says (dossier 4.4); money in fen. Which terms are there depends on the form. */
export interface LinkageContract {
  readonly termMonths: number
  /** ORDER: is there a written order contract? */
  readonly writtenOrder?: boolean
  /** ORDER: what is bought. */
  readonly crop?: string
  /** ORDER: guaranteed price, fen per tonne. */
  readonly floorPrice?: number
  /** ORDER: tonnes. */
  readonly volume?: number
  /** SHARE: shares of all households together. */
  readonly shares?: number
  /** SHARE: where the capital comes from. */
  readonly capitalSource?: string
  /** LAND_TRANSFER: mu. */
  readonly area?: number
  /** LAND_TRANSFER and LEASE: fen a year, per mu or for the asset. */
  readonly rent?: number
  /** EMPLOYMENT: posts. */
  readonly posts?: number
  /** EMPLOYMENT: fen a month. */
  readonly wage?: number
  /** TRUSTEESHIP: animals in keeping. */
  readonly animals?: number
  /** TRUSTEESHIP: fen an animal and year, paid to the household. */
  readonly annualReturn?: number
  /** LEASE and ASSET_INCOME: the asset. */
  readonly asset?: string
  /** ASSET_INCOME: the households' part, in basis points. */
  readonly ratio?: number
  /** SERVICE: what is offered. */
  readonly services?: readonly string[]
  /** ALLIANCE: members besides the households. */
  readonly members?: number
  /** DONATION: what is given. */
  readonly item?: string
  /** DONATION: fen a household. */
  readonly value?: number
}

/** An enterprise's tie to households of one village (I-18 to I-21). */
export interface LinkageRow {
  readonly id: string
  readonly enterpriseId: string
  readonly regionCode: string
  readonly form: LinkageForm
  /** By the rule of dossier 4.4 from form and contract. */
  readonly closeness: LinkageCloseness
  readonly contract: LinkageContract
  readonly payingRhythm: PayingRhythm
  readonly startedOn: string
  /** The last day in force: that of the term, or an earlier one with its kind. */
  readonly endedOn: string
  readonly endKind: LinkageEndKind | null
  /** In words, for what ended early or was broken. */
  readonly endReason: string | null
  /** The linkage that it goes on from. */
  readonly renews: string | null
}

/** A household in a linkage. A few households are in two. */
export interface LinkageHouseholdRow {
  readonly linkageId: string
  readonly enterpriseId: string
  readonly householdId: string
  readonly regionCode: string
  readonly joinedOn: string
}

/** A household that was asked whether it takes part in a contract, and said yes. */
export interface LinkageProposalRow {
  readonly id: string
  readonly linkageId: string
  readonly enterpriseId: string
  readonly regionCode: string
  readonly householdNumber: string
  readonly householdId: string
  readonly status: 'CONFIRMED'
  readonly proposedBy: string
  readonly proposedAt: string
  /** The first secretary; null where the household answered itself. */
  readonly answeredBy: string | null
  readonly answeredAt: string
  /** Why the first secretary answered for it. */
  readonly reason: string | null
}

export type OutcomeReportStatus = 'SUBMITTED' | 'VILLAGE_CONFIRMED' | 'APPROVED' | 'RETURNED'

/** A chief's report of a quarter, of what was paid in it. At most one per linkage and period is not RETURNED. */
export interface OutcomeReportRow {
  readonly id: string
  /** `R`, 12-digit village code, year of submission, running number in the village and year: `R150525100229-2015-0007`. */
  readonly number: string
  readonly linkageId: string
  readonly enterpriseId: string
  readonly regionCode: string
  /** A quarter such as `2015Q2`. */
  readonly period: string
  readonly status: OutcomeReportStatus
  readonly submittedAt: string
  readonly submittedBy: string
  /** The first secretary, from the first line confirmed or disputed on. */
  readonly confirmedBy: string | null
  readonly confirmedAt: string | null
  readonly approvedBy: string | null
  /** The town office that sent it back, for RETURNED. */
  readonly returnedBy: string | null
  /** When it was approved or returned. */
  readonly decidedAt: string | null
  readonly returnReason: string | null
}

/** What a line did not agree with in its contract, as the API finds it; fen. */
export interface OutcomeFindingRow {
  readonly kind: 'PRICE_UNDER_FLOOR'
  readonly found: number
  readonly agreed: number
}

/** What became of a disputed line. */
export interface OutcomeDisputeRow {
  /** The line. */
  readonly outcomeId: string
  readonly reportId: string
  readonly householdId: string
  readonly enterpriseId: string
  readonly regionCode: string
  readonly raisedBy: string | null
  readonly raisedAt: string
  readonly status: 'OPEN' | 'TAKEN_UP' | 'TO_CORRECT' | 'CORRECTED' | 'LINE_STANDS'
  readonly handlerId: string | null
  readonly dueOn: string | null
  readonly finding: string | null
  readonly answer: string | null
  readonly concludedAt: string | null
}

export type OutcomeConfirmation = 'PENDING' | 'CONFIRMED' | 'DISPUTED'

/** What one household had from a linkage in the period of its report; fen. */
export interface HouseholdOutcomeRow {
  readonly id: string
  readonly reportId: string
  readonly householdId: string
  readonly regionCode: string
  /** Position in the report, from 1. */
  readonly line: number
  readonly amount: number
  readonly months: number | null
  readonly quantity: number | null
  readonly unit: string | null
  readonly findings: readonly OutcomeFindingRow[] | null
  /** Why, as the enterprise says; with findings alone. */
  readonly reason: string | null
  readonly confirmation: OutcomeConfirmation
  /** The first secretary that judged it; null while nobody has, and where the household did. */
  readonly confirmedBy: string | null
  /** For disputed lines only. */
  readonly disputeReason: string | null
}
