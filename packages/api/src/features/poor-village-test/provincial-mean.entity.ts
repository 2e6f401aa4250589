import { Entity } from 'typeorm'
import { CountColumn, FenColumn, IdColumn, InstantColumn, PrimaryCount, TextColumn } from '../../data/column-types.js'

/** Means of the autonomous region for a year as they were published, which the city's office keeps: by them a village is tested (dossier 2.3). */
@Entity('provincial_mean')
export class ProvincialMean {
  @PrimaryCount() year: number
  /** Incidence of poverty, hundredths of a per cent; null while it is not known. */
  @CountColumn({ nullable: true }) incidence: number | null
  /** Net income per person of farmers and herders, fen; null while it is not known. */
  @FenColumn({ nullable: true }) netIncome: number | null
  /** Where the figures were published. */
  @TextColumn(200) source: string
  @CountColumn() version: number
  @IdColumn() accountId: string
  @InstantColumn() savedAt: string
}
