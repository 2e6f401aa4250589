import type { SupervisionNeed } from './supervision-codes.js'
import type { SupervisionVillageType } from './supervision-type.js'

type Needs = Pick<SupervisionVillageType, 'vacant' | 'endingSoon' | 'trainingDue' | 'conflicts'>

const COUNTED = { VACANT: 'vacant', ENDING_SOON: 'endingSoon', TRAINING_DUE: 'trainingDue', CONFLICTS: 'conflicts' } as const satisfies Record<SupervisionNeed, keyof Needs>

/** Whether a village needs something; each does where nothing is asked for. */
export const needs = (village: Needs, need: SupervisionNeed | null): boolean => need === null || village[COUNTED[need]] > 0

/** Those with the fewest of their ten supervisors first (C-8), the others in their order. */
export const inOrderOfVacancies = <Village extends Needs>(villages: readonly Village[]): Village[] => villages.toSorted((one, other) => other.vacant - one.vacant)

/**
 * A page of the villages that need something, after the one whose code is given: by its place among all, so that one which has
 * left the list in the meantime still tells where to go on. From the beginning where it is none of them, or where its vacancies,
 * which made its place, are filled: no village is passed over.
 * @param all in the order of the list
 */
export const pageAfter = <Village extends Needs & { readonly regionCode: string }>(all: readonly Village[], need: SupervisionNeed | null, after: string | null, first: number): Village[] => {
  const last = all.findIndex(({ regionCode }) => regionCode === after)
  const hasLostPlace = need === 'VACANT' && (all[last]?.vacant ?? 0) === 0
  return all.slice(hasLostPlace ? 0 : last + 1).filter((village) => needs(village, need)).slice(0, first)
}
