import { Entity } from 'typeorm'
import { IdColumn, InstantColumn, JsonColumn, PrimaryCount, PrimaryText, TextColumn } from '../../data/column-types.js'
import type { VillageFacts } from './village-fields.js'

/** The file of a village for a year (贫困村登记表, dossier 2.3), version after version; a version is never changed, the latest stands. */
@Entity('village_file')
export class VillageFile {
  @PrimaryText(12) regionCode: string
  @PrimaryCount() year: number
  /** From 1. */
  @PrimaryCount() version: number
  @JsonColumn() facts: VillageFacts
  @InstantColumn() savedAt: string
  @IdColumn() accountId: string
  /** Why it was changed; the first version needs none. */
  @TextColumn(200, { nullable: true }) reason: string | null
  @TextColumn(64) contentHash: string
}
