import { apportion } from '../apportion.js'
import { elementAt } from '../random.js'
import type { RegionTargetRow } from '../rows/region.js'
import { CITY_CODE } from './divisions.js'
import { UNITS } from './units.js'

const FIRST_YEAR = 2012
const YEARS = 9
/** The stretch target is a tenth above the assigned one; our choice, since the article gives no target for persons (F-21). */
const STRETCH = 1.1
/** Parts of the persons poor at the end of 2015 that are to leave in 2016 to 2020 (T-2, T-5). */
const BY_2020 = [26, 25, 20, 16, 13] as const
/** The two region-level units are to be through by 2017 (T-4). */
const BY_2017 = [52, 48, 0, 0, 0] as const
/** Assigned persons of 2015, in the order of the units: two of them were missed. */
const ASSIGNED_2015 = [3_300, 10_000, 9_600, 5_200, 6_100, 19_000, 6_900, 450, 190] as const
/** Assigned parts, in hundredths, of the earlier exits of a unit in 2012 to 2014. */
const EARLIER = [27, 34, 32] as const

/** The targets of the nine units and the city: persons to leave poverty in each year from 2012 to 2020. Units add up to the city. */
export function regionTargets(): RegionTargetRow[] {
  const rows: RegionTargetRow[] = []
  for (let index = 0; index < YEARS; index++) {
    const year = FIRST_YEAR + index
    const units = UNITS.map((unit, at): RegionTargetRow => {
      const assigned = assignedIn(index, at)
      return { regionCode: unit.code, year, assigned, stretch: Math.round((assigned * STRETCH) / 10) * 10 }
    })
    rows.push({ regionCode: CITY_CODE, year, assigned: total(units, 'assigned'), stretch: total(units, 'stretch') }, ...units)
  }
  return rows
}

function assignedIn(yearIndex: number, unitIndex: number): number {
  const unit = elementAt(UNITS, unitIndex)
  if (yearIndex < EARLIER.length) {
    return Math.round(((unit.exitedPersons - unit.exitedIn2015) * elementAt(EARLIER, yearIndex)) / 1_000) * 10
  }
  if (yearIndex === EARLIER.length) return elementAt(ASSIGNED_2015, unitIndex)
  const parts = unit.povertyCountyLevel === 'AUTONOMOUS_REGION' ? BY_2017 : BY_2020
  return elementAt(apportion(unit.poorPersons, parts), yearIndex - EARLIER.length - 1)
}

function total(rows: readonly RegionTargetRow[], target: 'assigned' | 'stretch'): number {
  return rows.reduce((sum, row) => sum + row[target], 0)
}
