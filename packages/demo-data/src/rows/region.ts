export type RegionLevel = 'CITY' | 'BANNER' | 'TOWN' | 'VILLAGE'
export type PovertyCountyLevel = 'NATIONAL' | 'AUTONOMOUS_REGION'

/** A unit of administration (dossier 2.10); the poverty level follows, poor villages A-10. */
export interface RegionRow {
  readonly code: string
  readonly name: string
  readonly nameMongolian: string | null
  readonly level: RegionLevel
  readonly parentCode: string | null
  readonly povertyCountyLevel: PovertyCountyLevel | null
  readonly isPoorVillage: boolean
}

/** Under which standard the poor of a year were counted. */
export type YearStandard = 'AUTONOMOUS_REGION_2011' | 'NATIONAL_2010'

/** Persons of a village at the end of a year from 2011 to 2014; `exited` is cumulative. 2015 is the live registry. */
export interface VillageYearRow {
  readonly regionCode: string
  readonly year: number
  readonly poor: number
  readonly exited: number
  readonly standard: YearStandard
}

/** Persons to leave poverty in a year (F-21): as assigned from above, and as the unit itself strives for. */
export interface RegionTargetRow {
  /** The city or a banner-level unit. */
  readonly regionCode: string
  readonly year: number
  readonly assigned: number
  readonly stretch: number
}
