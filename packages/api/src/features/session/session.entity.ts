import { Entity, Index } from 'typeorm'
import { CountColumn, IdColumn, InstantColumn, PrimaryId, PrimaryText, TextColumn } from '../../data/column-types.js'

/** A sign-in. The token itself is never stored, only its SHA-256. Times are real time, never the business clock. */
@Entity('session')
export class Session {
  @PrimaryId() id: string
  @TextColumn(64, { unique: true }) tokenHash: string
  @Index('session_account') @IdColumn() accountId: string
  @InstantColumn() createdAt: string
  @InstantColumn() lastSeenAt: string
  @InstantColumn() expiresAt: string
  @InstantColumn({ nullable: true }) endedAt: string | null
}

/** Failed sign-ins on one login, whether it exists or not (contract, "Errors"). Real time. */
@Entity('sign_in_throttle')
export class SignInThrottle {
  @PrimaryText(64) loginKey: string
  @CountColumn() failures: number
  @InstantColumn() windowStartedAt: string
  @InstantColumn({ nullable: true }) blockedUntil: string | null
}
