import type { MeasureEffect } from './project.js'

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
  /** Net income per person of the latest year that the household has an income row of, fen. */
  readonly netIncome: number
  readonly netIncomeYear: number
  /** What the row counts of its plan and measures: plans in force, measures in force, such as let it earn, such as a project does, results that it confirmed. */
  readonly plansInForce: number
  /** Last year of the plan; null without one. */
  readonly planEndYear: number | null
  readonly measuresInForce: number
  readonly developmentMeasures: number
  readonly projectMeasures: number
  readonly confirmedResults: number
  /** The section-level leader in charge (C-3); null for every exited household and for 80 poor ones. */
  readonly cadreAccountId: string | null
  readonly cadreStartedOn: string | null
}

export type Sex = 'UNKNOWN' | 'MALE' | 'FEMALE' | 'UNSPECIFIED'
export type Health = 'HEALTHY' | 'CHRONIC_ILLNESS' | 'SERIOUS_ILLNESS' | 'DISABLED'
export type StudentStage = 'NONE' | 'PRIMARY' | 'JUNIOR' | 'SENIOR' | 'HIGHER_VOCATIONAL' | 'UNDERGRADUATE'
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
  readonly student: StudentStage
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
  readonly effect: MeasureEffect
  readonly planId: string | null
  readonly projectId: string | null
  readonly result: string | null
  readonly resultConfirmedOn: string | null
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
