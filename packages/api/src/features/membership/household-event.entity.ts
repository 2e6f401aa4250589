import { Entity, Index } from 'typeorm'
import { DayColumn, IdColumn, InstantColumn, PrimaryId, RegionCodeColumn, TextColumn } from '../../data/column-types.js'
import type { HouseholdEventKind } from './membership-codes.js'

/** An event by which households and their members came together or apart (2.1 whole household, R-7, 2.7): once for each id, however often it is sent. */
@Entity('household_event')
@Index('household_event_household', ['householdId', 'effectiveOn'])
@Index('household_event_region', ['regionCode', 'effectiveOn'])
export class HouseholdEvent {
  /** Made by the client. */
  @PrimaryId() id: string
  @IdColumn() householdId: string
  /** The household that a member left for, that was split off, or that was merged into. */
  @IdColumn({ nullable: true }) otherHouseholdId: string | null
  @IdColumn({ nullable: true }) personId: string | null
  @RegionCodeColumn() regionCode: string
  @TextColumn(16) kind: HouseholdEventKind
  @DayColumn() effectiveOn: string
  @InstantColumn() at: string
  @IdColumn() accountId: string
  @TextColumn(1000, { nullable: true }) reason: string | null
  @TextColumn(64) contentHash: string
}
