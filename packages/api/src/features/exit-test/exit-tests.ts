import type { ExitIndicator, VillageCondition } from './exit-test-codes.js'
import { countStaysBelow, rateStaysBelow, reaches } from './exit-thresholds.js'
import type { ExitThresholds } from './exit-thresholds.js'

/** What a village is tested by: heads, and what it must have besides (dossier 2.7). */
export interface VillageFigures {
  /** Persons still poor. */
  readonly poor: number
  /** Persons of the village. */
  readonly population: number
  /** What the village has, of roads, water, power, clinic and collective income. */
  readonly conditions: readonly VillageCondition[]
}

/** What a banner is tested by: rates in per cent from its assessment, and two comparisons with the mean (dossier 2.7). */
export interface BannerFigures {
  readonly incidence: number
  readonly wrongExit: number
  readonly omission: number
  readonly approval: number
  readonly incomeGrowthAboveMean: boolean
  readonly servicesNearMean: boolean
}

/** Everything that a village must have. */
export const VILLAGE_CONDITIONS: readonly VillageCondition[] = ['ROADS', 'WATER', 'POWER', 'CLINIC', 'COLLECTIVE_INCOME']

/** What a village does not meet; nothing when it passes. 30 poor of 1,000 fail, 29 pass. Source: dossier 2.7, 7.11. */
export const villageFaults = (thresholds: ExitThresholds, { poor, population, conditions }: VillageFigures): ExitIndicator[] => [
  ...(countStaysBelow(thresholds.incidence, poor, population) ? [] : ['INCIDENCE' as const]),
  ...VILLAGE_CONDITIONS.filter((condition) => !conditions.includes(condition)),
]

/** What a banner does not meet; nothing when it passes. An omission of 2.0 fails, 1.9 passes. Source: dossier 2.7, 7.11. */
export const bannerFaults = (thresholds: ExitThresholds, figures: BannerFigures): ExitIndicator[] => {
  const met: readonly (readonly [ExitIndicator, boolean])[] = [
    ['INCIDENCE', rateStaysBelow(thresholds.incidence, figures.incidence)],
    ['WRONG_EXIT', rateStaysBelow(thresholds.wrongExit, figures.wrongExit)],
    ['OMISSION', rateStaysBelow(thresholds.omission, figures.omission)],
    ['APPROVAL', reaches(thresholds.approval, figures.approval)],
    ['INCOME_GROWTH', figures.incomeGrowthAboveMean],
    ['SERVICES', figures.servicesNearMean],
  ]
  return met.filter(([, isMet]) => !isMet).map(([indicator]) => indicator)
}
