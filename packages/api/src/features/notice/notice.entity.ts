import { Entity, Index } from 'typeorm'
import { IdColumn, InstantColumn, JsonColumn, PrimaryId, TextColumn } from '../../data/column-types.js'

/** Something that happened to my reports, households or appointments. The words are made when read, in the reader's language. */
@Entity('notice')
@Index('notice_account', ['accountId', 'at'])
export class Notice {
  @PrimaryId() id: string
  @IdColumn() accountId: string
  @InstantColumn() at: string
  @TextColumn(48) kind: string
  @JsonColumn() parameters: Record<string, string | number>
  @TextColumn(32, { nullable: true }) subjectType: string | null
  @IdColumn({ nullable: true }) subjectId: string | null
  @InstantColumn({ nullable: true }) readAt: string | null
}
