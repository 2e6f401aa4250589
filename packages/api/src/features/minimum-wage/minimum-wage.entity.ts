import { Entity } from 'typeorm'
import { CountColumn, FenColumn, IdColumn, InstantColumn, PrimaryDay, PrimaryText, REGION_CODE_LENGTH, TextColumn } from '../../data/column-types.js'

/**
 * The monthly minimum wage of a banner from a day on, as the city's office keeps it with where it was published: by it wages in
 * outcome reports are checked (dossier 4.4). The source of the programme names none.
 */
@Entity('minimum_wage')
export class MinimumWage {
  /** The banner, by its 12-digit code. */
  @PrimaryText(REGION_CODE_LENGTH) regionCode: string
  /** The first day on which it holds, until the next one begins. */
  @PrimaryDay() startedOn: string
  /** Fen a month of full work. */
  @FenColumn() monthly: number
  /** Where it was published. */
  @TextColumn(200) source: string
  @CountColumn() version: number
  /** Null for what was there before anybody wrote. */
  @IdColumn({ nullable: true }) accountId: string | null
  @InstantColumn() savedAt: string
}
