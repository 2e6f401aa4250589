import { Entity, Index } from 'typeorm'
import { CountColumn, IdColumn, InstantColumn, JsonColumn, PrimaryId, PrimaryText, TextColumn } from '../../data/column-types.js'

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
  /** The kind of device in two words, never what its browser said in full; null for sign-ins from before they were noted. */
  @TextColumn(32, { nullable: true }) device: string | null
}

/** Failed sign-ins on one login, whether it exists or not (contract, "Errors"). Real time. */
@Entity('sign_in_throttle')
@Index('sign_in_throttle_changed', ['changedAt'])
export class SignInThrottle {
  /** SHA-256 of the login's key: people type other secrets into the field, too. */
  @PrimaryText(64) loginHash: string
  /** Instants of the latest failures, oldest first, as many as are needed to tell whether there were too many. */
  @JsonColumn() failedAt: string[]
  /** How many waits were imposed one after another; each is twice the one before. */
  @CountColumn() waits: number
  @InstantColumn({ nullable: true }) blockedUntil: string | null
  @InstantColumn() changedAt: string
}
