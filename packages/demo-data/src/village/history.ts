import { yearOf } from '../calendar.js'
import type { YearStandard } from '../rows/region.js'
import type { VillageHousehold } from './households.js'
import type { Village } from './village.js'

const STANDARDS: readonly (readonly [number, YearStandard])[] = [
  [2011, 'AUTONOMOUS_REGION_2011'],
  [2012, 'AUTONOMOUS_REGION_2011'],
  [2013, 'AUTONOMOUS_REGION_2011'],
  [2014, 'NATIONAL_2010'],
]

/**
 * The year ends of a village, from its households: whoever had exited by then, and had not yet fallen back, counts
 * as exited. All households were identified in 2011, so that the city's 446,000 stand at its end.
 */
export function recordHistory(village: Village, households: readonly VillageHousehold[]): void {
  const registered = persons(households, () => true)
  for (const [year, standard] of STANDARDS) {
    const exited = persons(households, ({ slot }) => slot.exitedOn !== null && yearOf(slot.exitedOn) <= year && (slot.returnedOn === null || yearOf(slot.returnedOn) > year))
    village.rows.villageYear.push({ regionCode: village.plan.code, year, poor: registered - exited, exited, standard })
  }
}

function persons(households: readonly VillageHousehold[], counts: (household: VillageHousehold) => boolean): number {
  return households.reduce((total, household) => (counts(household) ? total + household.slot.size : total), 0)
}
