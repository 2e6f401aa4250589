import { Entity, Index } from 'typeorm'
import { CountColumn, DayColumn, FenColumn, IdColumn, InstantColumn, JsonColumn, PrimaryId, RegionCodeColumn, TextColumn } from '../../data/column-types.js'
import type { PlanPoint } from './household-plan-codes.js'

/** What is meant to be done for a household about one of the three points (dossier 2.9). */
export interface PlannedPoint {
  readonly point: PlanPoint
  readonly content: string
}

/** One household, one plan (M-3): what is meant to be done for it, by the three points. It names its household, always (M-4). */
@Entity('household_plan')
@Index('household_plan_household', ['householdId', 'startYear'])
@Index('household_plan_region', ['regionCode'])
export class HouseholdPlan {
  @PrimaryId() id: string
  @IdColumn() householdId: string
  @RegionCodeColumn() regionCode: string
  @CountColumn({ default: 1 }) version: number
  /** First and last calendar year, both of the plan. */
  @CountColumn() startYear: number
  @CountColumn() endYear: number
  @JsonColumn() points: PlannedPoint[]
  /** Net income per person that the household is to have in the last year, fen. */
  @FenColumn({ nullable: true }) expectedIncome: number | null
  /** Day on which the household agreed to it. */
  @DayColumn({ nullable: true }) agreedOn: string | null
  /** The last day in force; null while it is in force. */
  @DayColumn({ nullable: true }) endedOn: string | null
  @TextColumn(1000, { nullable: true }) endReason: string | null
  /** The household while the plan is in force, which makes it the only one. */
  @IdColumn({ nullable: true, unique: true }) liveHousehold: string | null
  @IdColumn() accountId: string
  @InstantColumn() createdAt: string
  /** Hash of what was sent, to tell a repeat from a conflict. */
  @TextColumn(64) contentHash: string
}
