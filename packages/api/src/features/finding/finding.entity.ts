import { Entity, Index } from 'typeorm'
import { IdColumn, InstantColumn, LongTextColumn, PrimaryId, RegionCodeColumn, TextColumn } from '../../data/column-types.js'
import type { ObservationKind } from '../observation/observation-codes.js'
import type { SubjectOffice } from '../observation/observation-subject.js'
import type { FindingState } from './finding-codes.js'

/** What a handler found to be true of an observation (4.1, 4.2): one for each matter, whoever and however many reported it. */
@Entity('finding')
@Index('finding_observation', ['observationId'], { unique: true })
@Index('finding_region', ['regionCode', 'recordedAt'])
@Index('finding_household', ['householdId', 'recordedAt'])
@Index('finding_project', ['projectId', 'recordedAt'])
@Index('finding_cadre', ['cadreId', 'recordedAt'])
export class Finding {
  @PrimaryId() id: string
  @IdColumn() observationId: string
  @RegionCodeColumn() regionCode: string
  @TextColumn(24) kind: ObservationKind
  @IdColumn({ nullable: true }) householdId: string | null
  @IdColumn({ nullable: true }) projectId: string | null
  /** The person it is about, who never reads it. */
  @IdColumn({ nullable: true }) cadreId: string | null
  /** The office that it is about by that person, as it stood when it was recorded: nobody of it reads it. */
  @TextColumn(16, { nullable: true }) subjectOffice: SubjectOffice | null
  @LongTextColumn() found: string
  @LongTextColumn({ nullable: true }) measure: string | null
  @TextColumn(16) state: FindingState
  @IdColumn() handlerId: string
  @InstantColumn() recordedAt: string
}
