import { Entity, Index } from 'typeorm'
import { CountColumn, DayColumn, FenColumn, IdColumn, PrimaryId, RegionCodeColumn, TextColumn } from '../../data/column-types.js'
import type { AgreementKind } from './agreement-codes.js'

/**
 * What an enterprise, or a market outside, agreed on with a place (I-17, SO-2, C-10). It names no household: what households
 * agree on is a linkage.
 */
@Entity('cooperation_agreement')
@Index('cooperation_agreement_region', ['regionCode', 'startedOn', 'id'])
@Index('cooperation_agreement_enterprise', ['enterpriseId', 'regionCode', 'startedOn', 'id'])
export class CooperationAgreement {
  @PrimaryId() id: string
  @TextColumn(16) kind: AgreementKind
  /** Null for a market that no registered enterprise stands for. */
  @IdColumn({ nullable: true }) enterpriseId: string | null
  /** The village; for a market its town or banner, too. */
  @RegionCodeColumn() regionCode: string
  /** The market or body outside; null for what only enterprise and village agreed on. */
  @TextColumn(100, { nullable: true }) partner: string | null
  @TextColumn(400) subject: string
  /** Hundredths of the unit; null where none was agreed. */
  @FenColumn({ nullable: true }) volume: number | null
  @TextColumn(20, { nullable: true }) unit: string | null
  @DayColumn() startedOn: string
  /** The last day in force. */
  @DayColumn({ nullable: true }) endedOn: string | null
  @TextColumn(1000, { nullable: true }) endReason: string | null
  @CountColumn() version: number
  @IdColumn({ nullable: true }) recordedBy: string | null
  @TextColumn(64) contentHash: string
}
