import { Entity, Index } from 'typeorm'
import { CountColumn, DayColumn, FenColumn, IdColumn, InstantColumn, PrimaryId, RegionCodeColumn, TextColumn } from '../../data/column-types.js'
import type { EntitlementKind, EntitlementStatus } from './entitlement-rules.js'

/** A line of the roster of a year: what a household, or of a grant one of its students, is entitled to and got (M-8). */
@Entity('entitlement')
@Index('entitlement_region', ['regionCode', 'year', 'kind', 'status', 'householdId'])
// Whoever did not get it yet, wherever they live: the list of households by what is outstanding.
@Index('entitlement_status', ['year', 'kind', 'status', 'householdId'])
@Index('entitlement_household', ['householdId', 'year'])
export class Entitlement {
  @PrimaryId() id: string
  /** Year, kind and household or student: nobody stands on a roster twice. */
  @TextColumn(64, { unique: true }) claim: string
  @IdColumn() householdId: string
  /** The student; null for what is the whole household's. */
  @IdColumn({ nullable: true }) personId: string | null
  @RegionCodeColumn() regionCode: string
  @CountColumn() year: number
  @TextColumn(16) kind: EntitlementKind
  /** Kilograms of coal, fen, or jobs. */
  @FenColumn() delivered: number
  @TextColumn(16) status: EntitlementStatus
  @DayColumn({ nullable: true }) deliveredOn: string | null
  @TextColumn(200, { nullable: true }) note: string | null
  @CountColumn() version: number
  @IdColumn() accountId: string
  @InstantColumn() savedAt: string
  @TextColumn(64) contentHash: string
}
