import { Entity, Index } from 'typeorm'
import { IdColumn, InstantColumn, PrimaryId, RegionCodeColumn, TextColumn } from '../../data/column-types.js'

/**
 * A key by which an enterprise's accounting system reads the enterprise's linkages and hands in its reports (ADR 0028). It acts
 * for one chief of the enterprise, and ends with that chief's appointment. The key itself is never stored, only its SHA-256.
 * Times are real time, never the business clock.
 */
@Entity('access_token')
@Index('access_token_enterprise', ['enterpriseId', 'createdAt'])
@Index('access_token_region', ['regionCode'])
export class AccessToken {
  @PrimaryId() id: string
  @IdColumn() enterpriseId: string
  /** The seat of the enterprise when it was made, whose office sees to it. */
  @RegionCodeColumn() regionCode: string
  /** The chief for whom it acts. */
  @IdColumn() accountId: string
  @TextColumn(60) name: string
  @TextColumn(64, { unique: true }) tokenHash: string
  @IdColumn() createdBy: string
  @InstantColumn() createdAt: string
  @InstantColumn() expiresAt: string
  @InstantColumn({ nullable: true }) lastUsedAt: string | null
  @IdColumn({ nullable: true }) endedBy: string | null
  @InstantColumn({ nullable: true }) endedAt: string | null
}
