import { Entity, Index } from 'typeorm'
import { InstantColumn, PrimaryId, PrimaryText } from '../../data/column-types.js'

/** An ID number of which an account was told that it is on the register elsewhere: by its keyed hash, once, with the real time. Kept for a day. */
@Entity('taken_number')
@Index('taken_number_at', ['at'])
export class TakenNumber {
  @PrimaryId() accountId: string
  @PrimaryText(64) idNumberHash: string
  @InstantColumn() at: string
}
