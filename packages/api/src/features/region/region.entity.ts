import { Entity, Index } from 'typeorm'
import type { RegionLevel } from '../../access/territory.js'
import { CountColumn, FlagColumn, PrimaryText, RegionCodeColumn, TextColumn } from '../../data/column-types.js'

export const PovertyCountyLevel = { NATIONAL: 'NATIONAL', AUTONOMOUS_REGION: 'AUTONOMOUS_REGION' } as const
export type PovertyCountyLevel = (typeof PovertyCountyLevel)[keyof typeof PovertyCountyLevel]

/** An administrative division by its 12-digit statistical code (A-6, A-7, A-10; dossier 2.10). Public reference data. */
@Entity('region')
export class Region {
  @PrimaryText(12) code: string
  @TextColumn(120) name: string
  @TextColumn(240, { nullable: true }) nameMongolian: string | null
  @TextColumn(16) level: RegionLevel
  @Index('region_parent') @RegionCodeColumn({ nullable: true }) parentCode: string | null
  @TextColumn(32, { nullable: true }) povertyCountyLevel: PovertyCountyLevel | null
  @FlagColumn({ default: false }) isPoorVillage: boolean
}

/** The running numbers of a village: households, observations, what inspections found, reports and cases count in the village's own row (contract, "Numbers"). */
@Entity('village_counter')
export class VillageCounter {
  @PrimaryText(12) regionCode: string
  @CountColumn({ default: 0 }) households: number
  @CountColumn({ default: 0 }) observationYear: number
  @CountColumn({ default: 0 }) observations: number
  @CountColumn({ default: 0 }) reportYear: number
  @CountColumn({ default: 0 }) reports: number
  /** Null until the village’s first case. */
  @CountColumn({ nullable: true }) caseYear: number | null
  @CountColumn({ nullable: true }) cases: number | null
  /** Null until an inspection first found something in the village. */
  @CountColumn({ nullable: true }) inspectionYear: number | null
  @CountColumn({ nullable: true }) inspections: number | null
}
