import { Entity, Index } from 'typeorm'
import { DayColumn, IdColumn, InstantColumn, PrimaryId, QuantityColumn, RegionCodeColumn, TextColumn } from '../../data/column-types.js'
import type { RecognitionKind, SupervisorTieKind } from './supervision-codes.js'

/** That a supervisor took part in a training (C-8); one row for each of those who did. */
@Entity('supervisor_training')
@Index('supervisor_training_account', ['accountId', 'heldOn'])
@Index('supervisor_training_region', ['regionCode', 'heldOn'])
@Index('supervisor_training_session', ['sessionId', 'accountId'], { unique: true })
export class SupervisorTraining {
  @PrimaryId() id: string
  /** The training, made by the client: the same for all who took part. */
  @IdColumn() sessionId: string
  /** The village that the supervisor watched then. */
  @RegionCodeColumn() regionCode: string
  @IdColumn() accountId: string
  @DayColumn() heldOn: string
  @TextColumn(100) subject: string
  @QuantityColumn() hours: number
  @TextColumn(100) givenBy: string
  @IdColumn() recordedBy: string
  @InstantColumn() recordedAt: string
  @TextColumn(64) contentHash: string
}

/** What a supervisor was recognised by (C-17). */
@Entity('supervisor_recognition')
@Index('supervisor_recognition_account', ['accountId', 'awardedOn'])
@Index('supervisor_recognition_region', ['regionCode', 'awardedOn'])
export class SupervisorRecognition {
  @PrimaryId() id: string
  /** The village that the supervisor watched then. */
  @RegionCodeColumn() regionCode: string
  @IdColumn() accountId: string
  @TextColumn(24) kind: RecognitionKind
  @DayColumn() awardedOn: string
  @TextColumn(60) documentNumber: string
  @TextColumn(400) reason: string
  @IdColumn() recordedBy: string
  @InstantColumn() recordedAt: string
  @TextColumn(64) contentHash: string
}

/** How somebody who watches a village, or may be asked to, is tied to a cadre. Never overwritten, only ended. */
@Entity('supervisor_tie')
@Index('supervisor_tie_account', ['accountId'])
@Index('supervisor_tie_region', ['regionCode'])
@Index('supervisor_tie_household', ['householdId'])
export class SupervisorTie {
  @PrimaryId() id: string
  /** The banner whose office wrote it down. */
  @RegionCodeColumn() regionCode: string
  @IdColumn() accountId: string
  @TextColumn(16) kind: SupervisorTieKind
  /** The own household, where it is registered. */
  @IdColumn({ nullable: true }) householdId: string | null
  /** The cadre to whom the person is kin. */
  @IdColumn({ nullable: true }) cadreId: string | null
  @TextColumn(400, { nullable: true }) note: string | null
  @DayColumn() declaredOn: string
  @InstantColumn() declaredAt: string
  @IdColumn() declaredBy: string
  /** The last day; null while it holds. */
  @DayColumn({ nullable: true }) endedOn: string | null
  @TextColumn(400, { nullable: true }) endReason: string | null
  @TextColumn(64) contentHash: string
}
