import { Entity, Index } from 'typeorm'
import { CountColumn, IdColumn, InstantColumn, LongTextColumn, PrimaryId, RegionCodeColumn, TextColumn } from '../../data/column-types.js'

export const CorrectionTopic = { MEMBERS: 'MEMBERS', INCOME: 'INCOME', MEASURE: 'MEASURE', CAUSE: 'CAUSE', CONTACT: 'CONTACT', OTHER: 'OTHER' } as const
export type CorrectionTopic = (typeof CorrectionTopic)[keyof typeof CorrectionTopic]
export const CorrectionStatus = { OPEN: 'OPEN', ACCEPTED: 'ACCEPTED', DECLINED: 'DECLINED' } as const
export type CorrectionStatus = (typeof CorrectionStatus)[keyof typeof CorrectionStatus]

/** What a household asks to have corrected in its file, and the town's answer (dossier 1.10, SO-4). */
@Entity('correction_request')
@Index('correction_request_region', ['regionCode', 'status', 'submittedAt'])
@Index('correction_request_household', ['householdId', 'submittedAt'])
export class CorrectionRequest {
  @PrimaryId() id: string
  @IdColumn() householdId: string
  @RegionCodeColumn() regionCode: string
  @TextColumn(24) topic: CorrectionTopic
  @LongTextColumn() text: string
  @InstantColumn() submittedAt: string
  @TextColumn(16) status: CorrectionStatus
  @LongTextColumn({ nullable: true }) answer: string | null
  @IdColumn({ nullable: true }) answeredBy: string | null
  @InstantColumn({ nullable: true }) answeredAt: string | null
  @CountColumn({ default: 1 }) version: number
  /** Hash of what was sent, to tell a repeat from a conflict. */
  @TextColumn(64) contentHash: string
}
