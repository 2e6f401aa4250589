import { Entity, Index } from 'typeorm'
import { CountColumn, DayColumn, IdColumn, JsonColumn, PrimaryId, RegionCodeColumn, TextColumn } from '../../data/column-types.js'

export const Sex = { UNKNOWN: 'UNKNOWN', MALE: 'MALE', FEMALE: 'FEMALE', UNSPECIFIED: 'UNSPECIFIED' } as const
export type Sex = (typeof Sex)[keyof typeof Sex]
export const Health = { HEALTHY: 'HEALTHY', CHRONIC_ILLNESS: 'CHRONIC_ILLNESS', SERIOUS_ILLNESS: 'SERIOUS_ILLNESS', DISABLED: 'DISABLED' } as const
export type Health = (typeof Health)[keyof typeof Health]
export const Labour = { ORDINARY: 'ORDINARY', SKILLED: 'SKILLED', WEAK: 'WEAK', LOST: 'LOST', NONE: 'NONE' } as const
export type Labour = (typeof Labour)[keyof typeof Labour]

/** Where a pupil or student is (dossier 2.2). */
export const StudentStage = { NONE: 'NONE', PRESCHOOL: 'PRESCHOOL', PRIMARY: 'PRIMARY', JUNIOR: 'JUNIOR', SENIOR: 'SENIOR', VOCATIONAL: 'VOCATIONAL', HIGHER_VOCATIONAL: 'HIGHER_VOCATIONAL', UNDERGRADUATE: 'UNDERGRADUATE' } as const
export type StudentStage = (typeof StudentStage)[keyof typeof StudentStage]
/** Where somebody works away from home (dossier 2.2). */
export const MigrantWork = { NONE: 'NONE', IN_TOWN: 'IN_TOWN', IN_COUNTY: 'IN_COUNTY', IN_PROVINCE: 'IN_PROVINCE', OUTSIDE: 'OUTSIDE', OTHER: 'OTHER' } as const
export type MigrantWork = (typeof MigrantWork)[keyof typeof MigrantWork]

/** Work away from home, insurance and allowance of a person; what is absent is not known. */
export interface Circumstances {
  readonly migrantWork?: MigrantWork
  /** Months of the year. */
  readonly migrantMonths?: number
  readonly medicalInsurance?: boolean
  readonly seriousIllnessInsurance?: boolean
  readonly pensionInsurance?: boolean
  readonly lowAllowance?: boolean
}

/** A member of a registered household (R-7; dossier 2.2). */
@Entity('person')
@Index('person_household', ['householdId', 'position'])
@Index('person_region', ['regionCode'])
@Index('person_birth', ['birthDate', 'name'])
export class Person {
  @PrimaryId() id: string
  @IdColumn() householdId: string
  @RegionCodeColumn() regionCode: string
  /** Order on the household's card; the head is 1. */
  @CountColumn() position: number
  @TextColumn(120) name: string
  @TextColumn(240, { nullable: true }) nameMongolian: string | null
  @TextColumn(16) sex: Sex
  @DayColumn({ nullable: true }) birthDate: string | null
  @TextColumn(40) relation: string
  @TextColumn(40, { nullable: true }) ethnicity: string | null
  /** First six digits of the ID number, all that is ever shown of it (dossier 5). */
  @TextColumn(6, { nullable: true }) idNumberPrefix: string | null
  @TextColumn(400, { nullable: true }) idNumberCipher: string | null
  /** Keyed hash of the number while the person is active: unique among active persons, and the bank's look-up. */
  @TextColumn(64, { nullable: true, unique: true }) idNumberHash: string | null
  @JsonColumn() health: Health[]
  @TextColumn(16, { nullable: true }) labour: Labour | null
  @TextColumn(40, { nullable: true }) education: string | null
  @TextColumn(24, { nullable: true }) student: StudentStage | null
  /** Category 1 to 7 and grade 1 to 4 of a disability certificate, such as 41: health (dossier 5). */
  @TextColumn(2, { nullable: true }) disability: string | null
  @JsonColumn({ nullable: true }) circumstances: Circumstances | null
  @DayColumn({ nullable: true }) endedOn: string | null
}
