import { Entity, Index } from 'typeorm'
import { CountColumn, IdColumn, InstantColumn, LongTextColumn, PrimaryId, PrimaryText, RegionCodeColumn, TextColumn } from '../../data/column-types.js'

/** One link of the trail: who did what, when, from what to what (F-25). Append-only and chained by hash. */
@Entity('audit_entry')
@Index('audit_entry_chain', ['chain', 'sequence'], { unique: true })
@Index('audit_entry_subject', ['subjectId'])
@Index('audit_entry_region', ['regionCode', 'at'])
export class AuditEntry {
  @PrimaryId() id: string
  /** The village code, or `account:<id>` for what has no village. */
  @TextColumn(60) chain: string
  @CountColumn() sequence: number
  @InstantColumn() at: string
  @IdColumn({ nullable: true }) accountId: string | null
  @TextColumn(60) action: string
  @TextColumn(32) subjectType: string
  @IdColumn({ nullable: true }) subjectId: string | null
  @RegionCodeColumn({ nullable: true }) regionCode: string | null
  @TextColumn(1000, { nullable: true }) reason: string | null
  /** JSON text of [{field, from, to}], exactly as it was hashed; sensitive values are never in it. */
  @LongTextColumn() changes: string
  @TextColumn(64) previousHash: string
  @TextColumn(64) hash: string
}

/** The end of each chain, sealed with the data key, so that a cut-off tail is found. */
@Entity('audit_chain')
export class AuditChain {
  @PrimaryText(60) chain: string
  @CountColumn() sequence: number
  @TextColumn(64) hash: string
  @TextColumn(64) seal: string
}
