import { Entity, Index } from 'typeorm'
import { PrimaryId, RegionCodeColumn, TextColumn } from '../../data/column-types.js'

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
}
