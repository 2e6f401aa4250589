import { Entity, Index } from 'typeorm'
import { CountColumn, DayColumn, IdColumn, InstantColumn, PrimaryId, RegionCodeColumn, TextColumn } from '../../data/column-types.js'
import type { DisputeOrigin, DisputeStatus } from './outcome-dispute-codes.js'

/** What became of a line of an outcome report that the village or the household says is not so: who looks into it, until when, and what was found. */
@Entity('outcome_dispute')
@Index('outcome_dispute_report', ['reportId'])
@Index('outcome_dispute_household', ['householdId'])
@Index('outcome_dispute_region', ['regionCode', 'status'])
@Index('outcome_dispute_enterprise', ['enterpriseId'])
@Index('outcome_dispute_due', ['status', 'dueOn'])
export class OutcomeDispute {
  /** The line: it is disputed once. */
  @PrimaryId() outcomeId: string
  @IdColumn() reportId: string
  @IdColumn() householdId: string
  @IdColumn() enterpriseId: string
  @RegionCodeColumn() regionCode: string
  @TextColumn(16) origin: DisputeOrigin
  /** The first secretary; null where the household raised it on its own page. */
  @IdColumn({ nullable: true }) raisedBy: string | null
  /** Who handed out the code with which the household raised it: a party to it. */
  @IdColumn({ nullable: true }) codeIssuedBy: string | null
  @InstantColumn() raisedAt: string
  @TextColumn(16) status: DisputeStatus
  /** What the enterprise is asked about the line; null where it is asked in the usual words, and before. */
  @TextColumn(500, { nullable: true }) question: string | null
  /** Who looks into it, and until which day. */
  @IdColumn({ nullable: true }) handlerId: string | null
  @DayColumn({ nullable: true }) dueOn: string | null
  /** When it was taken up; null before, and of what was taken up before this was kept. */
  @InstantColumn({ nullable: true }) takenUpAt: string | null
  /** When the service told that the day had passed without an answer; it says so once. */
  @InstantColumn({ nullable: true }) overdueToldAt: string | null
  /** What was found, for the offices and the village alone: it may say that somebody is ill. */
  @TextColumn(1000, { nullable: true }) finding: string | null
  /** What household and enterprise are told. */
  @TextColumn(500, { nullable: true }) answer: string | null
  @IdColumn({ nullable: true }) concludedBy: string | null
  @InstantColumn({ nullable: true }) concludedAt: string | null
  @CountColumn({ default: 1 }) version: number
}
