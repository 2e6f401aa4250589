import type { PovertyCountyLevel } from '../rows/region.js'

/**
 * What the contract and the article fix for a banner-level unit. Persons and poor villages are the contract's table
 * (A-8, A-9, C-7); households split its 39,800 and 91,700 in proportion to persons, the poor ones in tens so that
 * every section-level leader's ten lie in one village (C-3).
 */
export interface Unit {
  readonly code: string
  readonly povertyCountyLevel: PovertyCountyLevel | null
  readonly nameMongolian: string | null
  readonly poorPersons: number
  readonly exitedPersons: number
  readonly poorVillages: number
  readonly poorHouseholds: number
  readonly exitedHouseholds: number
  /** Persons of those exited who did so in 2015; Naiman's is the article's (I-14). */
  readonly exitedIn2015: number
  /** Weights of the years 2012, 2013 and 2014 among the earlier exits; Horqin Left Middle was the key banner then (I-11). */
  readonly earlierYears: readonly [number, number, number]
}

/** Registered poor of a poor village and in it those who exited, households (contract, "Demo city"). */
export const POOR_VILLAGE_HOUSEHOLDS = { poor: 70, exited: 160 } as const

/** The nine units in code order. */
export const UNITS: readonly Unit[] = [
  {
    code: '150502000000', povertyCountyLevel: null, nameMongolian: 'ᠬᠣᠷᠴᠢᠨ ᠲᠣᠭᠣᠷᠢᠭ',
    poorPersons: 8_500, exitedPersons: 20_500, poorVillages: 0, poorHouseholds: 2_510, exitedHouseholds: 6_040,
    exitedIn2015: 3_600, earlierYears: [30, 36, 34],
  },
  {
    code: '150521000000', povertyCountyLevel: 'NATIONAL', nameMongolian: 'ᠬᠣᠷᠴᠢᠨ ᠵᠡᠭᠦᠨ ᠭᠠᠷᠤᠨ ᠳᠤᠮᠳᠠᠳᠤ ᠬᠣᠰᠢᠭᠤ',
    poorPersons: 34_000, exitedPersons: 78_000, poorVillages: 120, poorHouseholds: 10_030, exitedHouseholds: 23_000,
    exitedIn2015: 9_200, earlierYears: [32, 38, 30],
  },
  {
    code: '150522000000', povertyCountyLevel: 'NATIONAL', nameMongolian: 'ᠬᠣᠷᠴᠢᠨ ᠵᠡᠭᠦᠨ ᠭᠠᠷᠤᠨ ᠬᠣᠢᠳᠤ ᠬᠣᠰᠢᠭᠤ',
    poorPersons: 21_000, exitedPersons: 49_000, poorVillages: 72, poorHouseholds: 6_190, exitedHouseholds: 14_450,
    exitedIn2015: 10_400, earlierYears: [28, 37, 35],
  },
  {
    code: '150523000000', povertyCountyLevel: 'AUTONOMOUS_REGION', nameMongolian: 'ᠺᠠᠶᠢᠯᠦ ᠰᠢᠶᠠᠨ',
    poorPersons: 12_500, exitedPersons: 29_500, poorVillages: 45, poorHouseholds: 3_690, exitedHouseholds: 8_700,
    exitedIn2015: 5_600, earlierYears: [29, 36, 35],
  },
  {
    code: '150524000000', povertyCountyLevel: 'NATIONAL', nameMongolian: 'ᠬᠦᠷᠢᠶ᠎ᠡ ᠬᠣᠰᠢᠭᠤ',
    poorPersons: 15_500, exitedPersons: 34_500, poorVillages: 52, poorHouseholds: 4_570, exitedHouseholds: 10_170,
    exitedIn2015: 6_500, earlierYears: [27, 37, 36],
  },
  {
    code: '150525000000', povertyCountyLevel: 'NATIONAL', nameMongolian: 'ᠨᠠᠶᠢᠮᠠᠨ ᠬᠣᠰᠢᠭᠤ',
    poorPersons: 27_000, exitedPersons: 61_000, poorVillages: 92, poorHouseholds: 7_960, exitedHouseholds: 17_990,
    exitedIn2015: 20_600, earlierYears: [30, 35, 35],
  },
  {
    code: '150526000000', povertyCountyLevel: 'AUTONOMOUS_REGION', nameMongolian: 'ᠵᠠᠷᠤᠳ ᠬᠣᠰᠢᠭᠤ',
    poorPersons: 15_000, exitedPersons: 35_000, poorVillages: 54, poorHouseholds: 4_420, exitedHouseholds: 10_320,
    exitedIn2015: 6_300, earlierYears: [29, 36, 35],
  },
  {
    code: '150571000000', povertyCountyLevel: null, nameMongolian: null,
    poorPersons: 1_000, exitedPersons: 2_500, poorVillages: 0, poorHouseholds: 290, exitedHouseholds: 740,
    exitedIn2015: 500, earlierYears: [30, 36, 34],
  },
  {
    code: '150581000000', povertyCountyLevel: null, nameMongolian: 'ᠬᠣᠣᠯᠢᠨ ᠭᠣᠣᠯ ᠬᠣᠲᠠ',
    poorPersons: 500, exitedPersons: 1_000, poorVillages: 0, poorHouseholds: 140, exitedHouseholds: 290,
    exitedIn2015: 200, earlierYears: [30, 36, 34],
  },
]

/** The units with poor villages, in code order: the n-th is the n-th city leader's (C-1). */
export const POOR_UNITS: readonly Unit[] = UNITS.filter((unit) => unit.poorVillages > 0)

/** First six digits: what the village codes of a unit begin with. */
export function unitPrefix(code: string): string {
  return code.slice(0, 6)
}
