import { Entity, Index } from 'typeorm'
import { CountColumn, IdColumn, InstantColumn, JsonColumn, PrimaryId, RegionCodeColumn, TextColumn } from '../../data/column-types.js'
import type { DuplicateReason, DuplicateStatus } from './duplicate-codes.js'

/**
 * Two files that may be of one household. The pair belongs to the smallest region that holds both villages, so that it is
 * seen by whoever answers for both and by nobody else.
 */
@Entity('duplicate_pair')
@Index('duplicate_pair_region', ['regionCode', 'status', 'score'])
@Index('duplicate_pair_first', ['firstHouseholdId'])
@Index('duplicate_pair_second', ['secondHouseholdId'])
export class DuplicatePair {
  /** Follows from the two households: found twice, it is one pair. */
  @PrimaryId() id: string
  /** Village, town, banner or city. */
  @RegionCodeColumn() regionCode: string
  @IdColumn() firstHouseholdId: string
  @IdColumn() secondHouseholdId: string
  /** 0 to 100 (`scoreOf`). */
  @CountColumn() score: number
  @JsonColumn() reasons: DuplicateReason[]
  @TextColumn(16) status: DuplicateStatus
  @InstantColumn() foundAt: string
  @InstantColumn({ nullable: true }) decidedAt: string | null
  @IdColumn({ nullable: true }) decidedBy: string | null
  @TextColumn(1000, { nullable: true }) decisionReason: string | null
  /** What spoke for the pair when it was told apart; a further reason opens it again. */
  @JsonColumn() weighedReasons: DuplicateReason[]
  @IdColumn({ nullable: true }) keptHouseholdId: string | null
  @CountColumn({ default: 1 }) version: number
}

/** All that one side learns of an open pair with a file beyond its town: that there is one. */
@Entity('duplicate_sign')
@Index('duplicate_sign_region', ['regionCode', 'id'])
@Index('duplicate_sign_pair', ['pairId'])
export class DuplicateSign {
  @PrimaryId() id: string
  @IdColumn() pairId: string
  @IdColumn() householdId: string
  /** The village of the own file. */
  @RegionCodeColumn() regionCode: string
  /** Where the pair belongs: whoever answers for that sees the pair itself. Never shown. */
  @RegionCodeColumn() pairRegionCode: string
  @InstantColumn() foundAt: string
}

/** That one file went up in another, and which of its rows are shown there since. */
@Entity('household_merge')
@Index('household_merge_household', ['householdId'])
@Index('household_merge_region', ['regionCode'])
export class HouseholdMerge {
  /** The file that was struck off. */
  @PrimaryId() otherHouseholdId: string
  @TextColumn(24) otherNumber: string
  /** The file that goes on, and its village. */
  @IdColumn() householdId: string
  @RegionCodeColumn() regionCode: string
  @InstantColumn() at: string
  @IdColumn() accountId: string
  /** Ids of what came over, by entity. */
  @JsonColumn() moved: Record<string, string[]>
}
