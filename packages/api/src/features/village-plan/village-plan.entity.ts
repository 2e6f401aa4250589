import { Entity, Index } from 'typeorm'
import { CountColumn, IdColumn, InstantColumn, JsonColumn, PrimaryId, RegionCodeColumn, TextColumn } from '../../data/column-types.js'
import type { VillagePlanStatus, VillageTask } from './village-plan-codes.js'

/** What a village means to do about one of the six tasks (dossier 2.9). */
export interface PlannedTask {
  readonly task: VillageTask
  readonly content: string
}

/** One village, one policy (M-3): what a village does in a span of years, by the six tasks. It names its village, always (M-4). */
@Entity('village_plan')
@Index('village_plan_region', ['regionCode', 'startYear', 'id'])
export class VillagePlan {
  @PrimaryId() id: string
  @RegionCodeColumn() regionCode: string
  @CountColumn({ default: 1 }) version: number
  /** First and last calendar year, both of the plan. */
  @CountColumn() startYear: number
  @CountColumn() endYear: number
  @JsonColumn() tasks: PlannedTask[]
  @TextColumn(16) status: VillagePlanStatus
  /** Who wrote it, who handed it in, reviewed and approved it: none of the last three is another (dossier 1.10). */
  @IdColumn() accountId: string
  @InstantColumn() createdAt: string
  @IdColumn({ nullable: true }) submittedBy: string | null
  @InstantColumn({ nullable: true }) submittedAt: string | null
  @IdColumn({ nullable: true }) reviewedBy: string | null
  @InstantColumn({ nullable: true }) reviewedAt: string | null
  @IdColumn({ nullable: true }) approvedBy: string | null
  @InstantColumn({ nullable: true }) approvedAt: string | null
  /** What was said when it was last returned, or closed. */
  @TextColumn(1000, { nullable: true }) remark: string | null
  /** Hash of what was sent, to tell a repeat from a conflict. */
  @TextColumn(64) contentHash: string
}
