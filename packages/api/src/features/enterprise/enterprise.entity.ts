import { Entity, Index } from 'typeorm'
import { CountColumn, DayColumn, PrimaryId, RegionCodeColumn, TextColumn } from '../../data/column-types.js'
import type { LeadingLevel } from './leading-level.js'

/** An industrialised enterprise, counted where it has its seat (I-18, I-19, C-10). */
@Entity('enterprise')
@Index('enterprise_region', ['regionCode', 'name'])
export class Enterprise {
  @PrimaryId() id: string
  @TextColumn(200) name: string
  /** The village-level unit of the seat. */
  @RegionCodeColumn() regionCode: string
  @TextColumn(18, { nullable: true, unique: true }) creditCode: string | null
  @TextColumn(60, { nullable: true }) industry: string | null
  /** The highest level that named it a leading enterprise (龙头企业); null for none. */
  @TextColumn(16, { nullable: true }) leadingLevel: LeadingLevel | null
  /** The day on which an office ended it: from then on it does nothing, and all that it did stays. Null while it works. */
  @DayColumn({ nullable: true }) endedOn: string | null
  @TextColumn(1000, { nullable: true }) endReason: string | null
  @CountColumn({ default: 1 }) version: number
  /** Hash of what was sent, to tell a repeat from a conflict; null for what was never sent. */
  @TextColumn(64, { nullable: true }) contentHash: string | null
}
