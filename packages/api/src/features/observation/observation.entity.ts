import { Entity, Index } from 'typeorm'
import { CountColumn, DayColumn, FlagColumn, IdColumn, InstantColumn, LongTextColumn, PrimaryId, QuantityColumn, RegionCodeColumn, TextColumn } from '../../data/column-types.js'
import type { EscalationLevel, ObservationKind, ObservationStatus, Severity } from './observation-codes.js'
import type { SubjectOffice } from './observation-subject.js'

/** What a supervisor, leader or office saw and reported (C-8; dossier 4.2). */
@Entity('observation')
@Index('observation_region_submitted', ['regionCode', 'submittedAt'])
@Index('observation_region_status', ['regionCode', 'status', 'dueAt'])
@Index('observation_household', ['householdId', 'submittedAt'])
@Index('observation_reporter', ['reporterId', 'submittedAt'])
@Index('observation_handler', ['handlerId', 'status'])
@Index('observation_subject', ['cadreId'])
@Index('observation_project', ['projectId', 'submittedAt'])
@Index('observation_found_cadre', ['foundCadreId'])
export class Observation {
  @PrimaryId() id: string
  @TextColumn(32, { unique: true }) number: string
  @TextColumn(24) kind: ObservationKind
  @TextColumn(16) severity: Severity
  @TextColumn(16) status: ObservationStatus
  @RegionCodeColumn() regionCode: string
  @IdColumn({ nullable: true }) householdId: string | null
  /** The project of the village that it is about: whoever goes with it never handles it. */
  @IdColumn({ nullable: true }) projectId: string | null
  /** The person complained of: never sees or handles it. */
  @IdColumn({ nullable: true }) cadreId: string | null
  /** The office that it is about, as a whole or by one of its people, as it stood when it was submitted: nobody of it sees it. */
  @TextColumn(16, { nullable: true }) subjectOffice: SubjectOffice | null
  /** The person whom its finding names, or that of the report that leads it: reads neither, unless it is the own report. */
  @IdColumn({ nullable: true }) foundCadreId: string | null
  /** The office of that person as it stood when that was found: nobody of it reads it. */
  @TextColumn(16, { nullable: true }) foundOffice: SubjectOffice | null
  /** The account that reported it; of a household's own complaint the household itself. */
  @IdColumn() reporterId: string
  /** HOUSEHOLD for a complaint of the household on its own page, INSPECTION for what an inspector found; null for what an account reported. */
  @TextColumn(16, { nullable: true }) source: 'HOUSEHOLD' | 'INSPECTION' | null
  @FlagColumn({ default: false }) anonymous: boolean
  @LongTextColumn() text: string
  @DayColumn() seenOn: string
  @QuantityColumn({ nullable: true }) latitude: number | null
  @QuantityColumn({ nullable: true }) longitude: number | null
  @InstantColumn() submittedAt: string
  /** When it was finished, as the device's clock said; null when it did not say. */
  @InstantColumn({ nullable: true }) writtenAt: string | null
  /** Seconds by which the device's clock was ahead of the service's when it arrived. */
  @CountColumn({ nullable: true }) deviceAhead: number | null
  /** The deadline of the present step (dossier 4.1); null once ended. */
  @InstantColumn({ nullable: true }) dueAt: string | null
  /** The finish after the one extension (dossier 4.1); null without one, and again once reopened, which starts new clocks. */
  @InstantColumn({ nullable: true }) extendedTo: string | null
  /** The level to which it was passed up when the present deadline ran out (4.1); null while it was not. */
  @TextColumn(8, { nullable: true }) escalatedTo: EscalationLevel | null
  /** The observation that leads the group in which an office put it; null where it stands for itself or leads. */
  @IdColumn({ nullable: true }) leadId: string | null
  @IdColumn({ nullable: true }) handlerId: string | null
  /** 1 to 5, by the reporter alone. */
  @CountColumn({ nullable: true }) score: number | null
  @FlagColumn({ default: false }) reopened: boolean
  @CountColumn({ default: 1 }) version: number
  @TextColumn(64) contentHash: string
}

/** One step of an observation's handling. */
@Entity('observation_step')
@Index('observation_step_observation', ['observationId', 'sequence'], { unique: true })
export class ObservationStep {
  @PrimaryId() id: string
  @IdColumn() observationId: string
  @RegionCodeColumn() regionCode: string
  @CountColumn() sequence: number
  @TextColumn(16) status: ObservationStatus
  @InstantColumn() at: string
  @IdColumn({ nullable: true }) accountId: string | null
  @LongTextColumn({ nullable: true }) comment: string | null
  /** The finish that this step granted; null for a step that took the observation further. */
  @InstantColumn({ nullable: true }) extendedTo: string | null
}
