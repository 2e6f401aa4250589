import { Entity, Index } from 'typeorm'
import { CountColumn, IdColumn, InstantColumn, PrimaryId, RegionCodeColumn, TextColumn } from '../../data/column-types.js'

export const AttachmentHolder = { VISIT: 'VISIT', OBSERVATION: 'OBSERVATION', OUTCOME_REPORT: 'OUTCOME_REPORT', PLEDGE_DELIVERY: 'PLEDGE_DELIVERY', AGREEMENT: 'AGREEMENT' } as const
export type AttachmentHolder = (typeof AttachmentHolder)[keyof typeof AttachmentHolder]

/** A photo, or a document of an outcome report, delivery or agreement (ADR 0032). Its uploader alone sees it until a visit, observation, report, delivery or agreement holds it; then whoever sees the holder does. */
@Entity('attachment')
@Index('attachment_holder', ['holderId'])
@Index('attachment_uploader', ['uploaderId'])
export class Attachment {
  @PrimaryId() id: string
  @IdColumn() uploaderId: string
  @TextColumn(32) contentType: string
  /** What the uploader called a document; null for a photo. */
  @TextColumn(200, { nullable: true }) name: string | null
  /** Size of what is served: of a photo, after the metadata was stripped. */
  @CountColumn() bytes: number
  /** SHA-256 of what was uploaded, to tell a repeat from a conflict. */
  @TextColumn(64) contentHash: string
  @TextColumn(24, { nullable: true }) holderType: AttachmentHolder | null
  @IdColumn({ nullable: true }) holderId: string | null
  @RegionCodeColumn({ nullable: true }) regionCode: string | null
  @InstantColumn() createdAt: string
}
