import type { RegionRow } from '../rows/region.js'
import { CITY_CODE, divisions } from './divisions.js'
import { poorVillageCodes } from './poor-villages.js'
import { UNITS } from './units.js'

const CITY_NAME_MONGOLIAN = 'ᠲᠥᠩᠯᠢᠶᠣᠤ ᠬᠣᠲᠠ'
let rows: readonly RegionRow[] | undefined

/**
 * All 2,721 regions, parents before children: the four national-level and two region-level poor units are marked
 * and the 435 poor villages. The same in every scale.
 */
export function regions(): readonly RegionRow[] {
  rows ??= buildRows()
  return rows
}

function buildRows(): RegionRow[] {
  const poor = new Set(poorVillageCodes())
  const units = new Map(UNITS.map((unit) => [unit.code, unit]))
  return divisions().map((division) => {
    const unit = units.get(division.code)
    return {
      ...division,
      nameMongolian: division.code === CITY_CODE ? CITY_NAME_MONGOLIAN : (unit?.nameMongolian ?? null),
      povertyCountyLevel: unit?.povertyCountyLevel ?? null,
      isPoorVillage: poor.has(division.code),
    }
  })
}
