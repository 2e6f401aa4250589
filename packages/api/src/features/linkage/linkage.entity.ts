import { Entity, Index } from 'typeorm'
import { DayColumn, IdColumn, JsonColumn, PrimaryId, RegionCodeColumn, TextColumn } from '../../data/column-types.js'
import type { LinkageCloseness, LinkageForm } from './linkage-codes.js'

/** An agreement between an enterprise and households of one village (I-18 to I-21; dossier 4.4). */
@Entity('linkage')
@Index('linkage_enterprise', ['enterpriseId'])
@Index('linkage_region', ['regionCode'])
export class Linkage {
  @PrimaryId() id: string
  @IdColumn() enterpriseId: string
  @RegionCodeColumn() regionCode: string
  @TextColumn(24) form: LinkageForm
  /** Computed by the closeness rule when the contract is written down, never typed in. */
  @TextColumn(16) closeness: LinkageCloseness
  @JsonColumn() contract: Record<string, unknown>
  @DayColumn() startedOn: string
  @DayColumn({ nullable: true }) endedOn: string | null
}

/** A household that takes part in a linkage. */
@Entity('linkage_household')
@Index('linkage_household_household', ['householdId'])
@Index('linkage_household_region', ['regionCode'])
@Index('linkage_household_enterprise', ['enterpriseId', 'householdId'])
export class LinkageHousehold {
  @PrimaryId() linkageId: string
  @PrimaryId() householdId: string
  @IdColumn() enterpriseId: string
  @RegionCodeColumn() regionCode: string
  @DayColumn() joinedOn: string
  @DayColumn({ nullable: true }) leftOn: string | null
}
