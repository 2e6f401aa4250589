import type { MeasureCategory, MeasureClass } from './household.js'

export type VillageTask = 'INFRASTRUCTURE' | 'PUBLIC_SERVICE' | 'INDUSTRY' | 'VILLAGE_APPEARANCE' | 'ECOLOGY' | 'ORGANISATION'
export type VillagePlanStatus = 'DRAFT' | 'SUBMITTED' | 'REVIEWED' | 'APPROVED' | 'CLOSED'
export type PlanPoint = 'INCOME_INDUSTRY' | 'HOUSE_RENOVATION' | 'LABOUR_SKILL'
export type ProjectStatus = 'PLANNED' | 'UNDERWAY' | 'COMPLETED' | 'VERIFIED' | 'STOPPED'
export type MeasureEffect = 'TRANSFER_TYPE' | 'DEVELOPMENT_TYPE'

/** One village, one policy (M-3), by the six tasks. */
export interface VillagePlanRow {
  readonly id: string
  readonly regionCode: string
  readonly startYear: number
  readonly endYear: number
  readonly tasks: readonly { readonly task: VillageTask; readonly content: string }[]
  readonly status: VillagePlanStatus
  readonly accountId: string
  readonly createdAt: string
  readonly submittedBy: string | null
  readonly submittedAt: string | null
  readonly reviewedBy: string | null
  readonly reviewedAt: string | null
  readonly approvedBy: string | null
  readonly approvedAt: string | null
}

/** A project of a village's plan (M-4); fen. */
export interface ProjectRow {
  readonly id: string
  readonly planId: string
  readonly regionCode: string
  readonly name: string
  readonly task: VillageTask
  readonly class: MeasureClass
  readonly category: MeasureCategory
  readonly effect: MeasureEffect
  readonly startsOn: string
  readonly endsOn: string | null
  readonly responsibleUnit: string
  readonly goal: string
  readonly budget: number | null
  readonly status: ProjectStatus
  readonly result: string | null
  readonly completedOn: string | null
  readonly completedBy: string | null
  readonly verifiedOn: string | null
  readonly verifiedBy: string | null
  readonly accountId: string
  readonly createdAt: string
}

/** A cadre who goes with a project (M-4). */
export interface ProjectCadreRow {
  readonly id: string
  readonly projectId: string
  readonly accountId: string
  readonly regionCode: string
  readonly startedOn: string
}

/** One household, one plan (M-3), by the three points. */
export interface HouseholdPlanRow {
  readonly id: string
  readonly householdId: string
  readonly regionCode: string
  readonly startYear: number
  readonly endYear: number
  readonly points: readonly { readonly point: PlanPoint; readonly content: string }[]
  /** Net income per person in the last year, fen. */
  readonly expectedIncome: number | null
  readonly agreedOn: string | null
  readonly accountId: string
  readonly createdAt: string
}
