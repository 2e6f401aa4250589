import { ancestorCode, inRange, rangeOfCode } from '../../access/territory.js'
import type { RegionLevel } from '../../access/territory.js'
import type { Grant } from '../../access/viewer.js'

const UPWARDS = ['VILLAGE', 'TOWN', 'BANNER', 'CITY'] as const satisfies readonly RegionLevel[]

type Reach = Pick<Grant, 'role' | 'regionCode'>

/**
 * The region in which all households of an appointment lie: its territory; of a section-level leader the banner, within
 * which households change hands; of a chief the city, since linkages cross banners.
 */
const reachOf = ({ role, regionCode }: Reach): string | null => {
  if (regionCode === null) return null
  if (role === 'SECTION_LEADER') return ancestorCode(regionCode, 'BANNER')
  return role === 'HONORARY_CHIEF' ? ancestorCode(regionCode, 'CITY') : regionCode
}

/** The smaller of two regions of which one lies in the other; null where they have nothing in common. */
const overlap = (one: string, other: string): string | null => {
  if (inRange(rangeOfCode(one), other)) return other
  return inRange(rangeOfCode(other), one) ? one : null
}

/**
 * The smallest region that holds all that an export shows, so that the auditor of that region finds it in the trail
 * (F-25): what the appointments reach, narrowed by the region that was asked for. Null where no one region holds it.
 */
export const exportedRegion = (grants: readonly Reach[], asked: string | null): string | null => {
  const parts = grants.flatMap((grant): (string | null)[] => {
    const reach = reachOf(grant)
    if (reach === null || asked === null) return [reach ?? asked]
    const both = overlap(reach, asked)
    return both === null ? [] : [both]
  })
  const known = parts.filter((part) => part !== null)
  const [first] = known
  if (first === undefined || known.length < parts.length) return parts.length === 0 ? asked : null
  const level = UPWARDS.find((each) => known.every((part) => ancestorCode(part, each) === ancestorCode(first, each)))
  return level === undefined ? null : ancestorCode(first, level)
}
