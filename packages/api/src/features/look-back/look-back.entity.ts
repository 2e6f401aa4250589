import { Entity, Index } from 'typeorm'
import { CountColumn, DayColumn, IdColumn, InstantColumn, PrimaryId, RegionCodeColumn, TextColumn } from '../../data/column-types.js'
import type { LookBackFinding, LookBackStratum } from './look-back-codes.js'

/** A draw of households that are looked at again (回头看; R-13): who, where, by what seed. */
@Entity('look_back')
@Index('look_back_region', ['regionCode', 'drawnAt'])
export class LookBack {
  @PrimaryId() id: string
  /** The region whose villages were drawn from. */
  @RegionCodeColumn() regionCode: string
  @TextColumn(64) seed: string
  /** Households of every village and stratum. */
  @CountColumn() perStratum: number
  @CountColumn() householdCount: number
  @DayColumn() drawnOn: string
  @InstantColumn() drawnAt: string
  @IdColumn() drawnBy: string
  @TextColumn(64) contentHash: string
}

/** A household of a draw, or one that never was on the register and was looked at beside it, with what was found. */
@Entity('look_back_household')
@Index('look_back_household_draw', ['lookBackId', 'regionCode', 'stratum'])
@Index('look_back_household_region', ['regionCode'])
export class LookBackHousehold {
  @PrimaryId() id: string
  @IdColumn() lookBackId: string
  @RegionCodeColumn() regionCode: string
  /** Null of a household that never was on the register. */
  @IdColumn({ nullable: true }) householdId: string | null
  /** Its head, of a household that never was on the register; else null, since the register says it. */
  @TextColumn(120, { nullable: true }) headName: string | null
  @TextColumn(16) stratum: LookBackStratum
  @TextColumn(24, { nullable: true }) finding: LookBackFinding | null
  @TextColumn(1000, { nullable: true }) note: string | null
  @IdColumn({ nullable: true }) inspectedBy: string | null
  @DayColumn({ nullable: true }) inspectedOn: string | null
}
