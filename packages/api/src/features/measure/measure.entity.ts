import { Entity, Index } from 'typeorm'
import { DayColumn, FenColumn, IdColumn, PrimaryId, RegionCodeColumn, TextColumn } from '../../data/column-types.js'

export const MeasureClass = { SUPPORT: 'SUPPORT', TRANSFER: 'TRANSFER', RELIEF: 'RELIEF', SAFEGUARD: 'SAFEGUARD' } as const
export type MeasureClass = (typeof MeasureClass)[keyof typeof MeasureClass]
export const MeasureCategory = { INDUSTRY: 'INDUSTRY', RELOCATION: 'RELOCATION', ECO_COMPENSATION: 'ECO_COMPENSATION', EDUCATION: 'EDUCATION', SAFETY_NET: 'SAFETY_NET' } as const
export type MeasureCategory = (typeof MeasureCategory)[keyof typeof MeasureCategory]

/** What is done for a household: 扶转救保 and 五个一批 (M-1, M-2). Amount in fen. */
@Entity('measure')
@Index('measure_household', ['householdId', 'startedOn'])
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
}
