import { Entity, Index } from 'typeorm'
import { CountColumn, DayColumn, FenColumn, IdColumn, InstantColumn, LongTextColumn, PrimaryId, RegionCodeColumn, TextColumn } from '../../data/column-types.js'
import type { ActivityKind } from './activity-type.js'

/** What a cadre does for a village, face to face or by advice and news of markets (C-5, C-15), and a place's part in the relief day (L-9). */
@Entity('activity')
@Index('activity_region', ['regionCode', 'heldOn', 'id'])
@Index('activity_household', ['householdId'])
@Index('activity_account', ['accountId', 'regionCode', 'heldOn', 'id'])
export class Activity {
  @PrimaryId() id: string
  @TextColumn(20) kind: ActivityKind
  @RegionCodeColumn() regionCode: string
  @IdColumn({ nullable: true }) householdId: string | null
  @IdColumn() accountId: string
  @DayColumn() heldOn: string
  @TextColumn(100) title: string
  @LongTextColumn() text: string
  /** What it earned the household or the households, fen. */
  @FenColumn({ nullable: true }) incomeEffect: number | null
  @CountColumn({ nullable: true }) participants: number | null
  /** Given on the relief day, fen. */
  @FenColumn({ nullable: true }) donation: number | null
  @InstantColumn() recordedAt: string
  @TextColumn(64) contentHash: string
}
