import { lotOf } from '../../sampling/lot.js'

/** A household to which somebody is sent. */
export interface HouseholdToInspect {
  readonly householdId: string
  readonly regionCode: string
}

/**
 * Sends somebody to each household: of those who may go, who has the fewest tasks so far, and of several such the one whom the
 * lot of the seed names. Nobody where nobody may go. The same seed and people give the same tasks.
 * @param inspectorsOf who may go to a household, those to be asked first before the others
 */
export const assignInspectors = (households: readonly HouseholdToInspect[], inspectorsOf: (household: HouseholdToInspect) => readonly (readonly string[])[], seed: string): ReadonlyMap<string, string> => {
  const loads = new Map<string, number>()
  const sent = new Map<string, string>()
  const lots = new Map<string, string>()
  const lotOfAccount = (accountId: string): string => {
    const lot = lots.get(accountId) ?? lotOf(seed, accountId)
    lots.set(accountId, lot)
    return lot
  }
  for (const household of households) {
    const able = inspectorsOf(household).find((group) => group.length > 0) ?? []
    const [first] = able.toSorted((one, other) => (loads.get(one) ?? 0) - (loads.get(other) ?? 0) || (lotOfAccount(one) < lotOfAccount(other) ? -1 : 1))
    if (first === undefined) continue
    loads.set(first, (loads.get(first) ?? 0) + 1)
    sent.set(household.householdId, first)
  }
  return sent
}
