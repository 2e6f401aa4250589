import { Entity, Index } from 'typeorm'
import { DayColumn, IdColumn, InstantColumn, LongTextColumn, PrimaryId, QuantityColumn, RegionCodeColumn, TextColumn } from '../../data/column-types.js'

/** A visit to a household. */
@Entity('visit')
@Index('visit_household', ['householdId', 'visitedOn'])
@Index('visit_region', ['regionCode'])
@Index('visit_account', ['accountId', 'regionCode', 'visitedOn'])
export class Visit {
  @PrimaryId() id: string
  @IdColumn() householdId: string
  @RegionCodeColumn() regionCode: string
  @DayColumn() visitedOn: string
  @IdColumn() accountId: string
  @LongTextColumn() findings: string
  @QuantityColumn({ nullable: true }) latitude: number | null
  @QuantityColumn({ nullable: true }) longitude: number | null
  @InstantColumn() recordedAt: string
  /** Hash of what was sent, to tell a repeat from a conflict. */
  @TextColumn(64) contentHash: string
}
