import { Entity, Index } from 'typeorm'
import { CountColumn, FenColumn, IdColumn, InstantColumn, PrimaryId, RegionCodeColumn, TextColumn } from '../../data/column-types.js'
import type { CourtyardKind, CourtyardModel } from './courtyard-codes.js'

/** What a project village does in its courtyards in a year (I-15, I-16). Money in fen; it names no household. */
@Entity('courtyard_project')
@Index('courtyard_project_village', ['regionCode', 'year', 'kind'], { unique: true })
export class CourtyardProject {
  @PrimaryId() id: string
  @RegionCodeColumn() regionCode: string
  @CountColumn() year: number
  @TextColumn(16) kind: CourtyardKind
  @TextColumn(32) model: CourtyardModel
  @FenColumn() investment: number
  @CountColumn() households: number
  /** What its households earned by it in the year; null until it is known. */
  @FenColumn({ nullable: true }) yearYield: number | null
  @CountColumn() version: number
  /** Null for what was there before anybody wrote. */
  @IdColumn({ nullable: true }) savedBy: string | null
  @InstantColumn() savedAt: string
}
