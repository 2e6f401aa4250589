import { Entity, Index } from 'typeorm'
import type { Role } from '../../access/roles.js'
import { CountColumn, DayColumn, IdColumn, InstantColumn, JsonColumn, PrimaryId, PrimaryText, RegionCodeColumn, TextColumn } from '../../data/column-types.js'
import type { EndKind } from '../dispatch/dispatch-codes.js'
import type { CadreSkill } from './cadre-skills.js'
import type { PostRank } from './post-ranks.js'
import type { SecretarySource } from './secretary-source.js'

/** Who holds which role where, from when to when (C-1, C-2, C-3, C-8, C-9, C-10, C-19). Never overwritten, only ended. */
@Entity('appointment')
@Index('appointment_account', ['accountId'])
@Index('appointment_region', ['regionCode', 'role'])
export class Appointment {
  @PrimaryId() id: string
  @IdColumn() accountId: string
  @TextColumn(32) role: Role
  @RegionCodeColumn({ nullable: true }) regionCode: string | null
  @Index('appointment_enterprise') @IdColumn({ nullable: true }) enterpriseId: string | null
  @DayColumn() startedOn: string
  /** The last day in force. */
  @DayColumn({ nullable: true }) endedOn: string | null
  @TextColumn(200, { nullable: true }) sendingUnit: string | null
  @TextColumn(1000, { nullable: true }) endReason: string | null
  @InstantColumn() createdAt: string
  /** What was sent and by whom, so that a repeat with the same id is told from other content. */
  @TextColumn(64) contentHash: string
  /** What the person is good at, for matching with households (C-18); null where nobody asked. */
  @JsonColumn({ nullable: true }) skills: readonly CadreSkill[] | null
  @TextColumn(32, { nullable: true }) rank: PostRank | null
  /** First secretaries only (C-9). */
  @TextColumn(16, { nullable: true }) source: SecretarySource | null
  /** The document or meeting by which the person was selected (C-19). */
  @TextColumn(200, { nullable: true }) selectionBasis: string | null
  /** The body behind `sendingUnit`, where it is registered. */
  @IdColumn({ nullable: true }) sendingUnitId: string | null
  @TextColumn(16, { nullable: true }) endKind: EndKind | null
  /** The appointment that this one goes on from without a gap. */
  @IdColumn({ nullable: true }) renews: string | null
}

/** One household that a section-level leader answers for (C-3), in one of ten numbered places. */
@Entity('responsibility')
@Index('responsibility_account', ['accountId'])
@Index('responsibility_appointment', ['appointmentId'])
@Index('responsibility_household', ['householdId'])
@Index('responsibility_region', ['regionCode'])
export class Responsibility {
  @PrimaryId() id: string
  @IdColumn() appointmentId: string
  @IdColumn() accountId: string
  @IdColumn() householdId: string
  @RegionCodeColumn() regionCode: string
  /** 1 to 10. */
  @CountColumn() place: number
  @DayColumn() startedOn: string
  @DayColumn({ nullable: true }) endedOn: string | null
  @TextColumn(1000, { nullable: true }) note: string | null
}

/**
 * A place that only one may hold at a time: the quotas of dossier 1.4 as a unique key, so that they hold under
 * concurrency. A slot whose `untilDay` has passed may be taken by the next holder.
 */
@Entity('appointment_slot')
export class AppointmentSlot {
  @PrimaryText(120) slot: string
  @IdColumn() holderId: string
  @DayColumn({ nullable: true }) untilDay: string | null
}
