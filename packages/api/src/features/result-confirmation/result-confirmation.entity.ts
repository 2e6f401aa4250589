import { Entity, Index } from 'typeorm'
import { FlagColumn, IdColumn, InstantColumn, PrimaryId, RegionCodeColumn, TextColumn } from '../../data/column-types.js'

export const ResultKind = { MEASURE: 'MEASURE', OUTCOME: 'OUTCOME' } as const
export type ResultKind = (typeof ResultKind)[keyof typeof ResultKind]

/**
 * What a household says of a result that concerns it, once: it is so, or it is not (dossier 2.1, "result signed by the
 * household"). Of an outcome that waits it
 * confirms or disputes the line; of one that was judged it stands beside.
 */
@Entity('result_confirmation')
@Index('result_confirmation_household', ['householdId'])
@Index('result_confirmation_region', ['regionCode'])
@Index('result_confirmation_shown', ['shownBy', 'at'])
export class ResultConfirmation {
  /** The measure, or the line of an outcome report. */
  @PrimaryId() resultId: string
  @IdColumn() householdId: string
  @RegionCodeColumn() regionCode: string
  @TextColumn(16) kind: ResultKind
  @FlagColumn() agreed: boolean
  @TextColumn(1000, { nullable: true }) comment: string | null
  @InstantColumn() at: string
  /** A sentence that the household agreed to have shown; it may take that back. */
  @TextColumn(400, { nullable: true }) words: string | null
  /** The enterprise on whose page it is shown; null while it is shown nowhere. */
  @IdColumn({ nullable: true }) shownBy: string | null
}
