import { Entity, Index } from 'typeorm'
import { CountColumn, DayColumn, FenColumn, IdColumn, InstantColumn, PrimaryId, RegionCodeColumn, TextColumn } from '../../data/column-types.js'
import type { DeliveryStatus, PledgeKind } from './pledge-codes.js'

/** What an enterprise promised a village beside its contracts with households (C-10; dossier 4.4). */
@Entity('pledge')
@Index('pledge_region', ['regionCode', 'dueOn', 'id'])
@Index('pledge_enterprise', ['enterpriseId', 'regionCode', 'dueOn', 'id'])
export class Pledge {
  @PrimaryId() id: string
  @IdColumn() enterpriseId: string
  /** The village to which it was made. */
  @RegionCodeColumn() regionCode: string
  @TextColumn(16) kind: PledgeKind
  @TextColumn(400) text: string
  /** Fen where the unit is null, else hundredths of the unit. */
  @FenColumn() size: number
  @TextColumn(20, { nullable: true }) unit: string | null
  /** What the village confirmed as delivered, measured as `size`. */
  @FenColumn() delivered: number
  /** The day on which the village confirmed the last of it; null while it is not met. */
  @DayColumn({ nullable: true }) metOn: string | null
  @DayColumn() pledgedOn: string
  @DayColumn() dueOn: string
  @DayColumn({ nullable: true }) withdrawnOn: string | null
  @TextColumn(1000, { nullable: true }) withdrawReason: string | null
  @CountColumn() version: number
  @IdColumn({ nullable: true }) madeBy: string | null
  @TextColumn(64) contentHash: string
}

/** Something delivered of a pledge; it counts from the day on which the village's first secretary confirmed it. */
@Entity('pledge_delivery')
@Index('pledge_delivery_pledge', ['pledgeId', 'deliveredOn', 'id'])
@Index('pledge_delivery_region', ['regionCode', 'status'])
@Index('pledge_delivery_status', ['status', 'pledgeId'])
export class PledgeDelivery {
  @PrimaryId() id: string
  @IdColumn() pledgeId: string
  @IdColumn() enterpriseId: string
  @RegionCodeColumn() regionCode: string
  @DayColumn() deliveredOn: string
  /** Measured as the size of its pledge. */
  @FenColumn() size: number
  @TextColumn(1000, { nullable: true }) note: string | null
  @TextColumn(16) status: DeliveryStatus
  @IdColumn({ nullable: true }) reportedBy: string | null
  @InstantColumn() reportedAt: string
  @IdColumn({ nullable: true }) decidedBy: string | null
  @InstantColumn({ nullable: true }) decidedAt: string | null
  @TextColumn(1000, { nullable: true }) refuseReason: string | null
  @TextColumn(64) contentHash: string
}
