import { Entity, Index } from 'typeorm'
import { CountColumn, DayColumn, IdColumn, InstantColumn, JsonColumn, PrimaryId, RegionCodeColumn, TextColumn } from '../../data/column-types.js'
import type { PayingRhythm } from './paying-rhythm.js'
import type { LinkageCloseness, LinkageEndKind, LinkageForm, ProposalStatus } from './linkage-codes.js'

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
  /** How often it pays: agreed when it was concluded. Contracts from before rhythms were agreed are reported each quarter, as they were. */
  @TextColumn(16, { default: 'QUARTER' }) payingRhythm: PayingRhythm
  /** The model of linkage (I-18), by its code in the list that the city keeps. */
  @TextColumn(60, { nullable: true }) model: string | null
  @DayColumn() startedOn: string
  /** The last day in force: that of the term, or an earlier one with `endKind` and `endReason`. */
  @DayColumn({ nullable: true }) endedOn: string | null
  @CountColumn({ default: 1 }) version: number
  /** The linkage that this one goes on from. */
  @IdColumn({ nullable: true }) renews: string | null
  @TextColumn(24, { nullable: true }) endKind: LinkageEndKind | null
  @TextColumn(1000, { nullable: true }) endReason: string | null
  /** Hash of what was sent, to tell a repeat from a conflict; null for what was never sent. */
  @TextColumn(64, { nullable: true }) contentHash: string | null
}

/**
 * A household that an enterprise would like in a linkage, by the number that was written down. It takes part from the day on
 * which it said yes itself, or the first secretary for it, and only then stands in `linkage_household`: until then it counts
 * nowhere and opens nothing to the enterprise.
 */
@Entity('linkage_proposal')
@Index('linkage_proposal_linkage', ['linkageId', 'householdNumber'], { unique: true })
@Index('linkage_proposal_household', ['householdId'])
@Index('linkage_proposal_region', ['regionCode', 'status', 'id'])
@Index('linkage_proposal_enterprise', ['enterpriseId', 'status'])
export class LinkageProposal {
  @PrimaryId() id: string
  @IdColumn() linkageId: string
  @IdColumn() enterpriseId: string
  @RegionCodeColumn() regionCode: string
  @TextColumn(20) householdNumber: string
  /** Null where nobody has the number. */
  @IdColumn({ nullable: true }) householdId: string | null
  @TextColumn(16) status: ProposalStatus
  @IdColumn() proposedBy: string
  @InstantColumn() proposedAt: string
  /** The first secretary, or whoever withdrew it; null where the household answered itself, or nobody has. */
  @IdColumn({ nullable: true }) answeredBy: string | null
  @InstantColumn({ nullable: true }) answeredAt: string | null
  @TextColumn(1000, { nullable: true }) reason: string | null
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
