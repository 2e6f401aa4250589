import { Entity, Index } from 'typeorm'
import { DayColumn, FlagColumn, IdColumn, InstantColumn, JsonColumn, PrimaryId, RegionCodeColumn, TextColumn } from '../../data/column-types.js'
import type { RegisteredFigure } from './exit-figures.js'
import type { ExitIndicator } from './exit-test-codes.js'
import type { BannerFigures, VillageFigures } from './exit-tests.js'

/** A test of whether a village or banner may leave the lists of the poor ones, kept with what it was judged by (2.7, 7.11). */
@Entity('exit_test')
@Index('exit_test_region', ['regionCode', 'testedAt'])
export class ExitTest {
  @PrimaryId() id: string
  /** The village or banner. */
  @RegionCodeColumn() regionCode: string
  /** The thresholds that were in force on the day. */
  @TextColumn(32) ruleSet: string
  @JsonColumn() figures: { readonly village: VillageFigures } | { readonly banner: BannerFigures }
  /** What the register gave as it was tested; null of tests from before it was asked. */
  @JsonColumn({ nullable: true }) registered: RegisteredFigure[] | null
  @JsonColumn() faults: ExitIndicator[]
  @FlagColumn() passed: boolean
  @DayColumn() testedOn: string
  @InstantColumn() testedAt: string
  @IdColumn() testedBy: string
  @TextColumn(64) contentHash: string
}
