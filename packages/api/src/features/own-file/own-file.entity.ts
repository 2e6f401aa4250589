import { Entity, Index } from 'typeorm'
import { IdColumn, InstantColumn, PrimaryId, RegionCodeColumn, TextColumn } from '../../data/column-types.js'

/**
 * The one-time code by which a household opens its own file (dossier 1.10): one to a household, a new one in the place of
 * the former. The code itself is on paper alone. Times are real time, never the business clock.
 */
@Entity('household_code')
@Index('household_code_region', ['regionCode'])
export class HouseholdCode {
  @PrimaryId() householdId: string
  @RegionCodeColumn() regionCode: string
  /** Keyed hash of household and code: so few digits could be tried out against a plain one. */
  @TextColumn(64) codeHash: string
  @InstantColumn() issuedAt: string
  @IdColumn() issuedBy: string
  @InstantColumn() expiresAt: string
  @InstantColumn({ nullable: true }) usedAt: string | null
}

/** A household at its own file. The token itself is never stored, only its SHA-256. Real time. */
@Entity('household_session')
export class HouseholdSession {
  /** Made by the household's browser, so that an answer lost on the way can be asked for again. */
  @PrimaryId() id: string
  @TextColumn(64, { unique: true }) tokenHash: string
  @Index('household_session_household') @IdColumn() householdId: string
  @RegionCodeColumn() regionCode: string
  @InstantColumn() openedAt: string
  @Index('household_session_seen') @InstantColumn() lastSeenAt: string
  @InstantColumn({ nullable: true }) endedAt: string | null
}
