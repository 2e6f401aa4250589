/**
 * The rows of the demo city, as plain values for whoever stores them.
 *
 * Conventions: every `id` is a UUID of version 7's shape and always the same for the same thing; a date is a day
 * in Asia/Shanghai, `YYYY-MM-DD`; a moment is UTC, `YYYY-MM-DD HH:MM:SS.mmm`; money is integer fen. `regionCode`
 * is the 12-digit code of the village that a row belongs to, unless its row says otherwise. No day lies after
 * 2015-12-31 and no moment after 11:59 of that day in Shanghai; only `dueAt` may.
 */

export type RegionLevel = 'CITY' | 'BANNER' | 'TOWN' | 'VILLAGE'
export type PovertyCountyLevel = 'NATIONAL' | 'AUTONOMOUS_REGION'

/** A unit of administration (dossier 2.10); the poverty level follows, poor villages A-10. */
export interface RegionRow {
  readonly code: string
  readonly name: string
  readonly nameMongolian: string | null
  readonly level: RegionLevel
  readonly parentCode: string | null
  readonly povertyCountyLevel: PovertyCountyLevel | null
  readonly isPoorVillage: boolean
}

export type PovertyStatus = 'NOT_EXITED' | 'PRE_EXIT' | 'EXITED' | 'RETURNED' | 'CANCELLED'
export type HouseholdAttribute = 'GENERAL_POOR' | 'LOW_ALLOWANCE' | 'FIVE_GUARANTEE' | 'ALLOWANCE_POOR'
export type PovertyCause =
  | 'ILLNESS'
  | 'DISABILITY'
  | 'SCHOOLING'
  | 'DISASTER'
  | 'LACK_LAND'
  | 'LACK_WATER'
  | 'LACK_SKILL'
  | 'LACK_LABOUR'
  | 'LACK_FUNDS'
  | 'POOR_TRANSPORT'
  | 'LACK_MOTIVATION'
  | 'OTHER'
export type IdentificationStandard = 'NATIONAL' | 'PROVINCIAL' | 'CITY'

/** A registered household (R-1, dossier 2.1). */
export interface HouseholdRow {
  readonly id: string
  /** 12-digit village code, hyphen, running number in the village of at least four digits: `150525100229-0031`. */
  readonly number: string
  readonly regionCode: string
  readonly group: string
  readonly headName: string
  /** Persons; equals the number of person rows of the household. */
  readonly size: number
  readonly status: PovertyStatus
  readonly attribute: HouseholdAttribute
  /** Null only where targeting is incomplete. */
  readonly mainCause: PovertyCause | null
  /** At most two, never the main one. */
  readonly otherCauses: readonly PovertyCause[]
  readonly standard: IdentificationStandard
  readonly identifiedOn: string
  /** Day of the (last) exit: always for EXITED; for RETURNED the exit that did not last; else null. */
  readonly exitedOn: string | null
  /** Day of the return to poverty; for RETURNED only. */
  readonly returnedOn: string | null
  /** Eleven digits in the range 12…, which no network has ever issued. */
  readonly phone: string | null
  /** Nineteen digits in the range 999…, which no bank issues, with a valid Luhn digit. */
  readonly bankAccount: string | null
  readonly lastVisitedOn: string | null
  /** Number of measure rows of the household. */
  readonly measureCount: number
  /** The section-level leader in charge (C-3); null for every exited household and for 80 poor ones. */
  readonly cadreAccountId: string | null
  readonly cadreStartedOn: string | null
}

export type Sex = 'UNKNOWN' | 'MALE' | 'FEMALE' | 'UNSPECIFIED'
export type Health = 'HEALTHY' | 'CHRONIC_ILLNESS' | 'SERIOUS_ILLNESS' | 'DISABLED'
export type Labour = 'ORDINARY' | 'SKILLED' | 'WEAK' | 'LOST' | 'NONE'

/** A member of a household (dossier 2.2). The first person row of a household is its head. */
export interface PersonRow {
  readonly id: string
  readonly householdId: string
  readonly regionCode: string
  readonly name: string
  /** In traditional Mongolian script, for some of those who have a Mongolian name. */
  readonly nameMongolian: string | null
  readonly sex: Sex
  readonly birthDate: string
  /** Relation to the head in the form's words: 户主, 配偶, 之子 and so on. */
  readonly relation: string
  /** GB 11643, plain, unassigned prefix 159999; unique in the city. */
  readonly idNumber: string
  readonly health: readonly Health[]
  readonly labour: Labour
  readonly education: string
  readonly ethnicity: string
}

/** Net income per person of a household in a calendar year, fen (dossier 2.5). */
export interface IncomeRow {
  readonly householdId: string
  readonly regionCode: string
  readonly year: number
  readonly netPerCapita: number
}

export type MeasureClass = 'SUPPORT' | 'TRANSFER' | 'RELIEF' | 'SAFEGUARD'
export type MeasureCategory = 'INDUSTRY' | 'RELOCATION' | 'ECO_COMPENSATION' | 'EDUCATION' | 'SAFETY_NET'

/** A measure for a household (M-1, M-2). */
export interface MeasureRow {
  readonly id: string
  readonly householdId: string
  readonly regionCode: string
  readonly class: MeasureClass
  readonly category: MeasureCategory
  readonly description: string
  readonly amount: number | null
  readonly startedOn: string
}

/** A visit to a household. */
export interface VisitRow {
  readonly id: string
  readonly householdId: string
  readonly regionCode: string
  readonly visitedOn: string
  readonly accountId: string
  readonly findings: string
}

/** Somebody who signs in; the password is the demo password for all. */
export interface AccountRow {
  readonly id: string
  readonly login: string
  readonly name: string
}

export type Role =
  | 'CITY_LEADER'
  | 'DIVISION_LEADER'
  | 'SECTION_LEADER'
  | 'VOLUNTEER_SUPERVISOR'
  | 'HONORARY_CHIEF'
  | 'FIRST_SECRETARY'
  | 'CITY_OFFICE'
  | 'BANNER_OFFICE'
  | 'TOWN_OFFICE'
  | 'FINANCE_OFFICE'
  | 'BANK_OFFICE'
  | 'AUDITOR'
  | 'ADMINISTRATOR'

/**
 * An appointment (C-19). `regionCode` is the territory as a 12-digit code of any level: the banner of a city leader,
 * the village of division-level leaders, first secretaries, supervisors and chiefs, the town, banner or city of an
 * office or auditor. A section-level leader is appointed in a banner and sees households by responsibility alone.
 * Null for the administrator.
 */
export interface AppointmentRow {
  readonly id: string
  readonly accountId: string
  readonly role: Role
  readonly regionCode: string | null
  /** Chiefs only. */
  readonly enterpriseId: string | null
  readonly startedOn: string
  /** The last day in force. */
  readonly endedOn: string | null
  readonly sendingUnit: string | null
}

/**
 * A household in the care of a section-level leader (C-3). Among those in force a place (1 to 10) is held once per
 * appointment and a household once in all; ended ones are history and may repeat either.
 */
export interface ResponsibilityRow {
  readonly id: string
  readonly appointmentId: string
  readonly accountId: string
  readonly householdId: string
  readonly regionCode: string
  readonly place: number
  readonly startedOn: string
  /** The last day in force. */
  readonly endedOn: string | null
}

/** An industrialised enterprise (I-19). `regionCode` is its seat, a village-level unit. */
export interface EnterpriseRow {
  readonly id: string
  readonly name: string
  readonly regionCode: string
  /** GB 32100 with valid check characters, unassigned division 159999. */
  readonly creditCode: string
  readonly industry: string
}

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
  readonly startedOn: string
  /** The last day in force; null for all 1,320. */
  readonly endedOn: string | null
}

/** A household in a linkage. A few households are in two. */
export interface LinkageHouseholdRow {
  readonly linkageId: string
  readonly enterpriseId: string
  readonly householdId: string
  readonly regionCode: string
  readonly joinedOn: string
}

export type OutcomeReportStatus = 'SUBMITTED' | 'VILLAGE_CONFIRMED' | 'APPROVED' | 'RETURNED'

/** A chief's report of a quarter. At most one per linkage and period is not RETURNED. */
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
  readonly confirmation: OutcomeConfirmation
  /** For disputed lines only. */
  readonly disputeReason: string | null
}

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
  /** Account of the cadre it is about. */
  readonly cadreId: string | null
  readonly reporterId: string
  readonly anonymous: boolean
  readonly text: string
  readonly seenOn: string
  readonly submittedAt: string
  /** End of the day, in Shanghai, by which the next step is due; null once CLOSED or DECLINED. */
  readonly dueAt: string | null
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

/** The work team of a poor village (C-7). */
export interface WorkTeamRow {
  readonly id: string
  readonly regionCode: string
  readonly name: string
  readonly leaderAccountId: string
  readonly memberCount: number
  readonly startedOn: string
  readonly endedOn: string | null
}

/** Under which standard the poor of a year were counted. */
export type YearStandard = 'AUTONOMOUS_REGION_2011' | 'NATIONAL_2010'

/** Persons of a village at the end of a year from 2011 to 2014; `exited` is cumulative. 2015 is the live registry. */
export interface VillageYearRow {
  readonly regionCode: string
  readonly year: number
  readonly poor: number
  readonly exited: number
  readonly standard: YearStandard
}

/** Persons to leave poverty in a year (F-21): as assigned from above, and as the unit itself strives for. */
export interface RegionTargetRow {
  /** The city or a banner-level unit. */
  readonly regionCode: string
  readonly year: number
  readonly assigned: number
  readonly stretch: number
}

/** Every table of the demo city by name. */
export interface DemoRows {
  readonly region: RegionRow
  readonly account: AccountRow
  readonly enterprise: EnterpriseRow
  readonly appointment: AppointmentRow
  readonly workTeam: WorkTeamRow
  readonly regionTarget: RegionTargetRow
  readonly household: HouseholdRow
  readonly person: PersonRow
  readonly income: IncomeRow
  readonly measure: MeasureRow
  readonly responsibility: ResponsibilityRow
  readonly visit: VisitRow
  readonly linkage: LinkageRow
  readonly linkageHousehold: LinkageHouseholdRow
  readonly outcomeReport: OutcomeReportRow
  readonly householdOutcome: HouseholdOutcomeRow
  readonly observation: ObservationRow
  readonly observationStep: ObservationStepRow
  readonly villageYear: VillageYearRow
}

export type DemoTable = keyof DemoRows

/** Some rows of one table. A row never comes before a row that it names. */
export type DemoBatch<Table extends DemoTable = DemoTable> = {
  [Name in Table]: { readonly table: Name; readonly rows: readonly DemoRows[Name][] }
}[Table]

/** How much of the city: a few villages, one town, the whole, or ten times its households. */
export type Scale = 'tiny' | 'town' | 'city' | 'x10'

/** Number of rows to come, by table. */
export type DemoTotals = Readonly<Record<DemoTable, number>>
