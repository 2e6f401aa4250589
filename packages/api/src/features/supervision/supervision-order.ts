import type { SupervisionNeed } from './supervision-codes.js'
import type { SupervisionVillageType } from './supervision-type.js'

type Needs = Pick<SupervisionVillageType, 'vacant' | 'endingSoon' | 'trainingDue' | 'conflicts'>

const COUNTED = { VACANT: 'vacant', ENDING_SOON: 'endingSoon', TRAINING_DUE: 'trainingDue', CONFLICTS: 'conflicts' } as const satisfies Record<SupervisionNeed, keyof Needs>

/** The villages that need something, or all: those with the fewest of their ten supervisors first (C-8), the others in their order. */
export const inOrderOfVacancies = <Village extends Needs>(villages: readonly Village[], need: SupervisionNeed | null): Village[] =>
  villages.filter((village) => need === null || village[COUNTED[need]] > 0).toSorted((one, other) => other.vacant - one.vacant)

/** A page of a list in a fixed order, after the village whose code is given; from the beginning where that is no longer in it. */
export const pageAfter = <Village extends { readonly regionCode: string }>(villages: readonly Village[], after: string | null, first: number): Village[] => {
  const start = villages.findIndex(({ regionCode }) => regionCode === after) + 1
  return villages.slice(start, start + first)
}
