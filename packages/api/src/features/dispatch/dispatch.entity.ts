import { Entity, Index } from 'typeorm'
import { DayColumn, IdColumn, InstantColumn, PrimaryId, RegionCodeColumn, TextColumn } from '../../data/column-types.js'
import type { PostRank } from '../appointment/post-ranks.js'
import type { DispatchCampaign, EndKind } from './dispatch-codes.js'

/** A cadre who was sent to a place (选派, C-4, C-6, C-19): a member of its work team, or one of the campaign beside it. Ended, never overwritten. */
@Entity('dispatch')
@Index('dispatch_region', ['regionCode', 'startedOn', 'id'])
@Index('dispatch_team', ['teamId'])
export class Dispatch {
  @PrimaryId() id: string
  @TextColumn(16) campaign: DispatchCampaign
  /** The work team; null for the other campaign, and for those sent before teams were formed. */
  @IdColumn({ nullable: true }) teamId: string | null
  @RegionCodeColumn() regionCode: string
  /** Who signs in as this person; null for most. */
  @IdColumn({ nullable: true }) accountId: string | null
  @TextColumn(100) name: string
  @IdColumn({ nullable: true }) sendingUnitId: string | null
  @TextColumn(200, { nullable: true }) sendingUnit: string | null
  @TextColumn(100, { nullable: true }) post: string | null
  @TextColumn(32, { nullable: true }) rank: PostRank | null
  @TextColumn(40, { nullable: true }) phone: string | null
  @DayColumn() startedOn: string
  @DayColumn({ nullable: true }) endedOn: string | null
  @TextColumn(16, { nullable: true }) endKind: EndKind | null
  @TextColumn(1000, { nullable: true }) endReason: string | null
  @InstantColumn() createdAt: string
  @TextColumn(64) contentHash: string
}
