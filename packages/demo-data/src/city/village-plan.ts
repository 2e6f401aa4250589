import type { Scale } from '../rows/batch.js'
import type { VillageEnterprises } from './linkage-plan.js'

/** Households of one kind in a village and the persons that they hold together. */
export interface Group {
  readonly households: number
  readonly persons: number
}

/** What a village will hold, fixed before any of its rows is made. */
export interface VillagePlan {
  /** How many times the city's households and section-level leaders it has. */
  readonly factor: number
  /** Place among all village-level units in code order, from 0. */
  readonly ordinal: number
  readonly code: string
  readonly name: string
  readonly townCode: string
  readonly bannerCode: string
  /** Number among the 435 poor villages in code order, from 1; null for any other village. */
  readonly poorVillage: number | null
  readonly poor: Group
  /** Exited households by when they did and whether they are in a linkage. */
  readonly exited: Readonly<Record<ExitedGroup, Group>>
  /** Poor households in linkages, part of `poor`. */
  readonly linkedPoor: number
  readonly enterprises: VillageEnterprises
  /** Number of the first of its section-level leaders; the others follow. */
  readonly firstLeader: number
  readonly earlierYears: readonly [number, number, number]
}

export const EXITED_GROUPS = ['linked2015', 'linkedEarlier', 'other2015', 'otherEarlier'] as const
export type ExitedGroup = (typeof EXITED_GROUPS)[number]

/** How many times the city's households a scale has. */
export function householdFactor(scale: Scale): number {
  return scale === 'x10' ? 10 : 1
}

/** Section-level leaders of a village: one for every ten poor households. */
export function leaderCount(plan: VillagePlan): number {
  return plan.poor.households / 10
}

/** Moves the short leaders along, so that one of them is in the town of `town` and in a poor village. */
const SHORT_OFFSET = 1_600

/** True for the one leader in 99.5 who has eight households, while two of the ten stay without: 40 in the city, 80 households. */
export function isShortLeader(n: number): boolean {
  const before = (m: number): number => Math.floor((m * 40 + SHORT_OFFSET) / 3_980)
  return before(n) > before(n - 1)
}

/** True where, in the city's numbers, one of the village's section-level leaders has eight households; the same villages in every scale. */
export function hasShortLeader(plan: VillagePlan): boolean {
  const first = (plan.firstLeader - 1) / plan.factor + 1
  return Array.from({ length: leaderCount(plan) / plan.factor }, (_, index) => first + index).some(isShortLeader)
}

/** True where the first section-level leader of a village took over from one whose appointment has ended. */
export function hasPredecessor(plan: VillagePlan): boolean {
  return plan.poorVillage !== null && hasShortLeader(plan)
}
