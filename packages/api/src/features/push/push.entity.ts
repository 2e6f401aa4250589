import { Entity, Index } from 'typeorm'
import { CountColumn, IdColumn, InstantColumn, LongTextColumn, PrimaryId, TextColumn } from '../../data/column-types.js'
import type { Language } from '../../text/sentence.js'

/** A device on which somebody asked to be told of notices (C-8). It belongs to one sign-in and goes with it. Real time. */
@Entity('push_subscription')
@Index('push_subscription_account', ['accountId', 'createdAt'])
export class PushSubscription {
  @PrimaryId() id: string
  @IdColumn() accountId: string
  @IdColumn({ unique: true }) sessionId: string
  /** SHA-256 of the address: one device is one subscription, whoever signs in on it. */
  @TextColumn(64, { unique: true }) endpointHash: string
  /** Address and keys, sealed: whoever has them could write to the device. */
  @LongTextColumn() sealed: string
  /** In which language the device is told. */
  @TextColumn(8) language: Language
  @InstantColumn() createdAt: string
}

/** A notice on its way to a device. Real time. */
@Entity('push_delivery')
@Index('push_delivery_pair', ['noticeId', 'subscriptionId'], { unique: true })
@Index('push_delivery_subscription', ['subscriptionId'])
@Index('push_delivery_due', ['dueAt'])
@Index('push_delivery_created', ['createdAt'])
export class PushDelivery {
  @PrimaryId() id: string
  @IdColumn() subscriptionId: string
  @IdColumn() noticeId: string
  @InstantColumn() createdAt: string
  /** How many times it was tried. */
  @CountColumn() attempts: number
  /** When it is tried next; while it is being tried, when somebody else may. Null once it was sent or given up. */
  @InstantColumn({ nullable: true }) dueAt: string | null
  @InstantColumn({ nullable: true }) sentAt: string | null
}
