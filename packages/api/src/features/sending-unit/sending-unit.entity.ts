import { Entity, Index } from 'typeorm'
import { InstantColumn, PrimaryId, RegionCodeColumn, TextColumn } from '../../data/column-types.js'
import type { UnitLevel, UnitType } from './unit-codes.js'

/** A body that sends cadres or looks after a place (C-19, L-7). `regionCode` is the banner or city whose office keeps it. */
@Entity('sending_unit')
@Index('sending_unit_region', ['regionCode', 'name', 'id'])
export class SendingUnit {
  @PrimaryId() id: string
  @RegionCodeColumn() regionCode: string
  @TextColumn(200) name: string
  @TextColumn(32) unitType: UnitType
  @TextColumn(16) unitLevel: UnitLevel
  @InstantColumn() createdAt: string
  @TextColumn(64) contentHash: string
}
