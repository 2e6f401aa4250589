import { Entity, Index } from 'typeorm'
import { InstantColumn, JsonColumn, PrimaryId, RegionCodeColumn, TextColumn } from '../../data/column-types.js'

/** An event that left its transaction with the change itself; feeds live dashboards. Real time. */
@Entity('outbox_event')
@Index('outbox_event_at', ['at'])
export class OutboxEvent {
  @PrimaryId() id: string
  @InstantColumn() at: string
  @TextColumn(40) kind: string
  @RegionCodeColumn({ nullable: true }) regionCode: string | null
  @JsonColumn() payload: Record<string, string | number | null>
}
