import type { Role } from '../../access/roles.js'
import type { RegionLevel } from '../../access/territory.js'

/** What kind of region a role answers for, and whether an enterprise goes with it. */
export interface RoleDemand {
  /** Levels that the region may have; empty for a role without a region. */
  readonly levels: readonly RegionLevel[]
  /** `POOR_BANNER`: one of the six poor banners and counties. `POOR_VILLAGE`: a registered poor village. */
  readonly kind?: 'POOR_BANNER' | 'POOR_VILLAGE'
  readonly enterprise?: true
}

/**
 * The region of each role: a city leader's poor banner (C-1), a poor village of a division-level leader (C-2), first
 * secretary (C-9) and supervisor (C-8), a chief's village and enterprise (C-10), a section-level leader's banner or part
 * of it (C-3); offices by their level.
 */
export const ROLE_DEMANDS = {
  CITY_LEADER: { levels: ['BANNER'], kind: 'POOR_BANNER' },
  DIVISION_LEADER: { levels: ['VILLAGE'], kind: 'POOR_VILLAGE' },
  SECTION_LEADER: { levels: ['BANNER', 'TOWN', 'VILLAGE'] },
  VOLUNTEER_SUPERVISOR: { levels: ['VILLAGE'], kind: 'POOR_VILLAGE' },
  HONORARY_CHIEF: { levels: ['VILLAGE'], enterprise: true },
  FIRST_SECRETARY: { levels: ['VILLAGE'], kind: 'POOR_VILLAGE' },
  CITY_OFFICE: { levels: ['CITY'] },
  BANNER_OFFICE: { levels: ['BANNER'] },
  TOWN_OFFICE: { levels: ['TOWN'] },
  FINANCE_OFFICE: { levels: ['CITY', 'BANNER'] },
  BANK_OFFICE: { levels: ['CITY', 'BANNER'] },
  AUDITOR: { levels: ['CITY', 'BANNER', 'TOWN', 'VILLAGE'] },
  ADMINISTRATOR: { levels: [] },
} as const satisfies Record<Role, RoleDemand>

/** The roles that a banner office appoints to within its banner; all others are the administrator's (contract). */
export const BANNER_APPOINTS: ReadonlySet<Role> = new Set(['VOLUNTEER_SUPERVISOR', 'SECTION_LEADER'])
