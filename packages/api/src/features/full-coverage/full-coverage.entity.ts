import { Entity } from 'typeorm'
import { DayColumn, IdColumn, PrimaryText, TextColumn } from '../../data/column-types.js'
import type { CoverageItem, CoverageStatus } from './full-coverage-codes.js'

/** How far a village is with one of the ten services (M-7); without a row nothing was begun. */
@Entity('full_coverage')
export class FullCoverage {
  @PrimaryText(12) regionCode: string
  @PrimaryText(24) item: CoverageItem
  @TextColumn(16) status: CoverageStatus
  /** The day from which it stands so. */
  @DayColumn() since: string
  @IdColumn() accountId: string
}
