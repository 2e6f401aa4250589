import { Entity, Index } from 'typeorm'
import { CountColumn, DayColumn, IdColumn, JsonColumn, PrimaryId, RegionCodeColumn, TextColumn } from '../../data/column-types.js'

export const Sex = { UNKNOWN: 'UNKNOWN', MALE: 'MALE', FEMALE: 'FEMALE', UNSPECIFIED: 'UNSPECIFIED' } as const
export type Sex = (typeof Sex)[keyof typeof Sex]
export const Health = { HEALTHY: 'HEALTHY', CHRONIC_ILLNESS: 'CHRONIC_ILLNESS', SERIOUS_ILLNESS: 'SERIOUS_ILLNESS', DISABLED: 'DISABLED' } as const
export type Health = (typeof Health)[keyof typeof Health]
export const Labour = { ORDINARY: 'ORDINARY', SKILLED: 'SKILLED', WEAK: 'WEAK', LOST: 'LOST', NONE: 'NONE' } as const
export type Labour = (typeof Labour)[keyof typeof Labour]

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
  @DayColumn({ nullable: true }) endedOn: string | null
}
