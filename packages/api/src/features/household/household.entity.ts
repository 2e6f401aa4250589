import { Entity, Index } from 'typeorm'
import { CountColumn, DayColumn, FenColumn, IdColumn, InstantColumn, JsonColumn, PrimaryCount, PrimaryId, PrimaryText, REGION_CODE_LENGTH, RegionCodeColumn, TextColumn } from '../../data/column-types.js'
import type { IncomeParts } from './income-parts.js'
import type { LivingConditions } from './living-conditions.js'
import type { HouseholdAttribute, IdentificationStandard, PovertyCause, PovertyStatus } from './household-codes.js'

/** A registered poor household (R-1, R-7; dossier 2.1). Nothing is deleted: facts are corrected or ended, with history. */
@Entity('household')
// The list's order, with the name beside it: a search reads names from the index alone, in that order.
@Index('household_region_number', ['regionCode', 'number', 'headName'])
@Index('household_region_cause_income', ['regionCode', 'mainCause', 'netIncome'])
@Index('household_region_visit', ['regionCode', 'status', 'lastVisitedOn'])
@Index('household_cadre', ['cadreAccountId'])
@Index('household_phone', ['phone'])
export class Household {
  @PrimaryId() id: string
  /** 12-digit village code, hyphen, running number in the village. */
  @TextColumn(24, { unique: true }) number: string
  @CountColumn({ default: 1 }) version: number
  @RegionCodeColumn() regionCode: string
  @TextColumn(60, { nullable: true }) groupName: string | null
  @TextColumn(120) headName: string
  @CountColumn() size: number
  @TextColumn(16) status: PovertyStatus
  @TextColumn(24, { nullable: true }) attribute: HouseholdAttribute | null
  @TextColumn(24, { nullable: true }) mainCause: PovertyCause | null
  @JsonColumn() otherCauses: PovertyCause[]
  @TextColumn(16) standard: IdentificationStandard
  /** Land, house, water, roads, organisations and will to move, as far as they are on file (dossier 2.1); null when nothing is. */
  @JsonColumn({ nullable: true }) living: LivingConditions | null
  @DayColumn() identifiedOn: string
  @DayColumn({ nullable: true }) exitedOn: string | null
  @TextColumn(32, { nullable: true }) phone: string | null
  @TextColumn(400, { nullable: true }) bankAccountCipher: string | null
  /** Net income per person of the latest year on file, fen; kept here so that lists sort by it. */
  @FenColumn({ nullable: true }) netIncome: number | null
  @CountColumn({ nullable: true }) netIncomeYear: number | null
  @CountColumn({ default: 0 }) measureCount: number
  /** Counts behind the trace (M-5, C-13), kept with each plan and measure: plans that were not closed (0 or 1), measures in force, of these such as let it earn and such as a project does, and results that it confirmed. */
  @CountColumn({ default: 0 }) plansInForce: number
  /** Last calendar year of the plan that was not closed; past it the plan is in force no more (M-3). Null without one. */
  @CountColumn({ nullable: true }) planEndYear: number | null
  @CountColumn({ default: 0 }) measuresInForce: number
  @CountColumn({ default: 0 }) developmentMeasures: number
  @CountColumn({ default: 0 }) projectMeasures: number
  @CountColumn({ default: 0 }) confirmedResults: number
  @DayColumn({ nullable: true }) lastVisitedOn: string | null
  /** The responsible section-level leader (C-3) with the days of the responsibility; the latest one, perhaps ended. */
  @IdColumn({ nullable: true }) cadreAccountId: string | null
  @DayColumn({ nullable: true }) cadreStartedOn: string | null
  @DayColumn({ nullable: true }) cadreEndedOn: string | null
  @InstantColumn() updatedAt: string
}

/** A character or a pair of neighbours in the name of a household's head, in the order in which a search by name lists households. */
@Entity('household_name_gram', { withoutRowid: true })
export class HouseholdNameGram {
  @PrimaryText(8) gram: string
  @PrimaryText(REGION_CODE_LENGTH) regionCode: string
  @PrimaryText(24) number: string
}

/** Income per person of one year, fen (dossier 2.5). */
@Entity('household_income')
export class HouseholdIncome {
  @Index('household_income_region') @RegionCodeColumn() regionCode: string
  @PrimaryId() householdId: string
  @PrimaryCount() year: number
  @FenColumn() netPerCapita: number
  /** The block that it was computed from; null where the amount per person alone is on file. */
  @JsonColumn({ nullable: true }) parts: IncomeParts | null
}

/** A change of a household's fact with its day, its author and both values: the history behind the timeline. */
@Entity('household_fact')
@Index('household_fact_household', ['householdId', 'effectiveOn'])
export class HouseholdFact {
  @PrimaryId() id: string
  @IdColumn() householdId: string
  @RegionCodeColumn() regionCode: string
  /** The member whom the change is about; null for the household itself. */
  @IdColumn({ nullable: true }) personId: string | null
  @TextColumn(40) field: string
  @TextColumn(400, { nullable: true }) fromValue: string | null
  @TextColumn(400, { nullable: true }) toValue: string | null
  @DayColumn() effectiveOn: string
  @InstantColumn() at: string
  @IdColumn() accountId: string
  @TextColumn(1000, { nullable: true }) reason: string | null
}
