import { ancestorCode } from '../../access/territory.js'
import type { RegionLevel } from '../../access/territory.js'
import type { DuplicateReason } from './duplicate-codes.js'

/** What two files have in common. */
export interface Evidence {
  /** Members now in both files with the same name and day of birth. */
  readonly samePersons: number
  /** One member's ID number stands in both files, such as of somebody who was ended in one of them. */
  readonly sameIdNumber: boolean
  readonly samePhone: boolean
  readonly nearness: RegionLevel
}

/** A pair with less is none: one name and birthday within a town is enough, or a telephone; farther apart it takes two of them. */
export const LEAST_SCORE = 45
/** What more rows share tells nothing of two of them: a telephone is the village clerk's then, a name with a birthday a placeholder. */
export const MOST_SHARING = 10

const NEARNESS_SCORE: Readonly<Record<RegionLevel, number>> = { VILLAGE: 20, TOWN: 15, BANNER: 0, CITY: 0 }
const FROM_NEAR: readonly RegionLevel[] = ['VILLAGE', 'TOWN', 'BANNER', 'CITY']

/** The level of the smallest region that holds both villages. */
export const nearnessOf = (one: string, other: string): RegionLevel => FROM_NEAR.find((level) => ancestorCode(one, level) === ancestorCode(other, level)) ?? 'CITY'

/** That region itself. */
export const commonRegion = (one: string, other: string): string => ancestorCode(one, nearnessOf(one, other))

/**
 * How likely two files are one household's, 0 to 100: a shared ID number is certain; one common member is worth 40, two or
 * more 70, a common telephone 30, the same village 20 and the same town 15.
 */
export const scoreOf = ({ samePersons, sameIdNumber, samePhone, nearness }: Evidence): number => {
  if (sameIdNumber) return 100
  const persons = samePersons === 0 ? 0 : samePersons === 1 ? 40 : 70
  const evidence = persons + (samePhone ? 30 : 0)
  return evidence === 0 ? 0 : Math.min(99, evidence + NEARNESS_SCORE[nearness])
}

/** The reasons in words of the code list, the weightiest first. */
export const reasonsOf = ({ samePersons, sameIdNumber, samePhone }: Evidence): DuplicateReason[] => [
  ...(sameIdNumber ? (['ID_NUMBER'] as const) : []),
  ...(samePersons > 0 ? (['NAME_AND_BIRTH'] as const) : []),
  ...(samePhone ? (['PHONE'] as const) : []),
]

/** Whether a pair that was told apart is asked about again: something speaks for it that did not then. */
export const isNewEvidence = (weighed: readonly DuplicateReason[], reasons: readonly DuplicateReason[]): boolean => reasons.some((reason) => !weighed.includes(reason))
