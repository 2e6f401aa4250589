import { Entity, Index } from 'typeorm'
import { CountColumn, DayColumn, FenColumn, IdColumn, InstantColumn, PrimaryId, RegionCodeColumn, TextColumn } from '../../data/column-types.js'
import type { MeasureEffect } from './measure-effect.js'

export const MeasureClass = { SUPPORT: 'SUPPORT', TRANSFER: 'TRANSFER', RELIEF: 'RELIEF', SAFEGUARD: 'SAFEGUARD' } as const
export type MeasureClass = (typeof MeasureClass)[keyof typeof MeasureClass]
export const MeasureCategory = { INDUSTRY: 'INDUSTRY', RELOCATION: 'RELOCATION', ECO_COMPENSATION: 'ECO_COMPENSATION', EDUCATION: 'EDUCATION', SAFETY_NET: 'SAFETY_NET' } as const
export type MeasureCategory = (typeof MeasureCategory)[keyof typeof MeasureCategory]

/**
 * What is done for a household: 扶转救保 and 五个一批 (M-1, M-2), handed out or to earn by (M-11). Amount in fen. It hangs
 * on the household's plan and, where a project does it, on the project: so a project's households are those of its measures (M-4).
 */
@Entity('measure')
@Index('measure_household', ['householdId', 'startedOn'])
@Index('measure_project', ['projectId', 'householdId'])
@Index('measure_region', ['regionCode'])
export class Measure {
  @PrimaryId() id: string
  @IdColumn() householdId: string
  @RegionCodeColumn() regionCode: string
  @TextColumn(16) class: MeasureClass
  @TextColumn(24) category: MeasureCategory
  @TextColumn(400) description: string
  @FenColumn({ nullable: true }) amount: number | null
  @DayColumn() startedOn: string
  /** The last day on which it is done; never in the future. Null while it is in force. */
  @DayColumn({ nullable: true }) endedOn: string | null
  @TextColumn(24, { nullable: true }) effect: MeasureEffect | null
  /** The household's plan that it is a part of. */
  @IdColumn({ nullable: true }) planId: string | null
  /** The project that does it. */
  @IdColumn({ nullable: true }) projectId: string | null
  @TextColumn(1000, { nullable: true }) result: string | null
  /** Day on which the household confirmed the result (dossier 2.1: signed by the household). */
  @DayColumn({ nullable: true }) resultConfirmedOn: string | null
  /** Who recorded it and when; null for what came with the register. */
  @IdColumn({ nullable: true }) accountId: string | null
  @InstantColumn({ nullable: true }) recordedAt: string | null
  @CountColumn({ default: 1 }) version: number
  @TextColumn(64, { nullable: true }) contentHash: string | null
}
