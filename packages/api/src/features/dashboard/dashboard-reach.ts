import type { Role } from '../../access/roles.js'
import { ancestorCode, inRange, levelOfCode } from '../../access/territory.js'
import type { Access, Grant } from '../../access/viewer.js'

type Reach = (grant: Grant, code: string) => boolean

const isCityOrBanner = (code: string): boolean => ['CITY', 'BANNER'].includes(levelOfCode(code))
const within: Reach = (grant, code) => grant.range !== null && inRange(grant.range, code)
const townOfOwnBanner: Reach = (grant, code) =>
  levelOfCode(code) === 'TOWN' && grant.regionCode !== null && ancestorCode(code, 'BANNER') === ancestorCode(grant.regionCode, 'BANNER')
const sameCity: Reach = (grant, code) => grant.regionCode !== null && ancestorCode(code, 'CITY') === ancestorCode(grant.regionCode, 'CITY')
const cityAndBanners: Reach = (grant, code) => isCityOrBanner(code) && sameCity(grant, code)
const none: Reach = () => false

const office: Reach = (grant, code) => within(grant, code) || cityAndBanners(grant, code)
const villageLeader: Reach = (grant, code) => cityAndBanners(grant, code) || townOfOwnBanner(grant, code) || within(grant, code)

/** Whose dashboards a role opens (contract, "Who sees which rows", last column). */
const REACH = {
  CITY_LEADER: office,
  DIVISION_LEADER: villageLeader,
  SECTION_LEADER: cityAndBanners,
  VOLUNTEER_SUPERVISOR: none,
  HONORARY_CHIEF: none,
  FIRST_SECRETARY: villageLeader,
  CITY_OFFICE: office,
  BANNER_OFFICE: office,
  TOWN_OFFICE: office,
  FINANCE_OFFICE: cityAndBanners,
  BANK_OFFICE: none,
  AUDITOR: within,
  ADMINISTRATOR: none,
} as const satisfies Record<Role, Reach>

/** True when any of the viewer's appointments opens the region's dashboard. */
export const dashboardIsOpen = (access: Access, code: string): boolean => access.grants.some((grant) => REACH[grant.role](grant, code))

/** True when the lists behind the figures open for the viewer: the region lies in a territory of theirs. */
export const listsAreOpen = (access: Access, code: string): boolean =>
  access.grants.some((grant) => grant.role !== 'SECTION_LEADER' && grant.role !== 'FINANCE_OFFICE' && within(grant, code))

/** The region whose dashboard opens when none is named: the first appointment's own; null where there is no default. */
export const defaultDashboard = (access: Access): string | null => {
  for (const grant of access.grants) {
    if (grant.role === 'SECTION_LEADER' || grant.regionCode === null) continue
    return grant.role === 'FINANCE_OFFICE' ? ancestorCode(grant.regionCode, 'CITY') : grant.regionCode
  }
  return null
}
