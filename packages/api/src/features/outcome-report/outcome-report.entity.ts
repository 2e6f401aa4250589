import { Entity, Index } from 'typeorm'
import { CountColumn, FenColumn, IdColumn, InstantColumn, JsonColumn, LongTextColumn, PrimaryId, QuantityColumn, RegionCodeColumn, TextColumn } from '../../data/column-types.js'
import type { Finding } from './contract-findings.js'
import type { Confirmation, OutcomeReportStatus } from './outcome-report-codes.js'

/** What an enterprise says its linkage brought in a period: submitted, confirmed and approved by three people. */
@Entity('outcome_report')
@Index('outcome_report_linkage', ['linkageId', 'period'])
@Index('outcome_report_region', ['regionCode', 'status'])
@Index('outcome_report_enterprise', ['enterpriseId'])
@Index('outcome_report_reverses', ['reverses'])
export class OutcomeReport {
  @PrimaryId() id: string
  @TextColumn(32, { unique: true }) number: string
  @IdColumn() linkageId: string
  @IdColumn() enterpriseId: string
  @RegionCodeColumn() regionCode: string
  /** A quarter, '2015Q3'. */
  @TextColumn(8) period: string
  @TextColumn(24) status: OutcomeReportStatus
  /** linkage|period while this is the live report of its period: one live report a period, under concurrency. */
  @TextColumn(60, { nullable: true, unique: true }) livePeriod: string | null
  @IdColumn({ nullable: true }) reverses: string | null
  /** Set when a reversal of this report was approved: it no longer counts. */
  @IdColumn({ nullable: true }) reversedBy: string | null
  @FenColumn() total: number
  @FenColumn({ default: 0 }) confirmedTotal: number
  @LongTextColumn({ nullable: true }) note: string | null
  /** Why nothing was paid, of a report without lines; null for every other. */
  @TextColumn(500, { nullable: true }) nothingPaid: string | null
  @InstantColumn() submittedAt: string
  @IdColumn() submittedBy: string
  @IdColumn({ nullable: true }) confirmedBy: string | null
  @InstantColumn({ nullable: true }) confirmedAt: string | null
  /** Who approved or returned it. */
  @IdColumn({ nullable: true }) decidedBy: string | null
  @InstantColumn({ nullable: true }) decidedAt: string | null
  @TextColumn(1000, { nullable: true }) returnReason: string | null
  @CountColumn({ default: 1 }) version: number
  @TextColumn(64) contentHash: string
}

/** What one household received in the period, fen. */
@Entity('household_outcome')
@Index('household_outcome_report', ['reportId', 'line'], { unique: true })
@Index('household_outcome_household', ['householdId'])
@Index('household_outcome_enterprise', ['enterpriseId', 'confirmation'])
export class HouseholdOutcome {
  @PrimaryId() id: string
  @IdColumn() reportId: string
  @IdColumn() householdId: string
  @IdColumn() enterpriseId: string
  @RegionCodeColumn() regionCode: string
  @CountColumn() line: number
  @FenColumn() amount: number
  @CountColumn({ nullable: true }) months: number | null
  @QuantityColumn({ nullable: true }) quantity: number | null
  @TextColumn(20, { nullable: true }) unit: string | null
  /** What it did not agree with in the contract when it was handed in; null where nothing was found, and for what was never checked. */
  @JsonColumn({ nullable: true }) findings: Finding[] | null
  /** Why, as the enterprise says. */
  @TextColumn(500, { nullable: true }) reason: string | null
  @TextColumn(16) confirmation: Confirmation
  @IdColumn({ nullable: true }) confirmedBy: string | null
  /** Who handed out the code with which the household judged the line itself; that account has a part in it. */
  @IdColumn({ nullable: true }) codeIssuedBy: string | null
  @TextColumn(1000, { nullable: true }) disputeReason: string | null
}
