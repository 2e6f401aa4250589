import { Entity, Index } from 'typeorm'
import { DayColumn, IdColumn, InstantColumn, PrimaryId, RegionCodeColumn, TextColumn } from '../../data/column-types.js'
import type { AssistanceKind, AssistanceLevel } from './assistance-type.js'

/** A body of centre, province or city that looks after a place by designation (定点包联, L-7). */
@Entity('designated_assistance')
@Index('designated_assistance_region', ['regionCode', 'id'])
export class DesignatedAssistance {
  @PrimaryId() id: string
  /** The banner, town or village that is looked after. */
  @RegionCodeColumn() regionCode: string
  @IdColumn() sendingUnitId: string
  @TextColumn(16) level: AssistanceLevel
  /** In which way it helps (SO-1); null from before it was kept reads as by designation. */
  @TextColumn(16, { nullable: true }) kind: AssistanceKind | null
  @DayColumn() startedOn: string
  @DayColumn({ nullable: true }) endedOn: string | null
  @TextColumn(1000, { nullable: true }) note: string | null
  @InstantColumn() createdAt: string
  @TextColumn(64) contentHash: string
}
