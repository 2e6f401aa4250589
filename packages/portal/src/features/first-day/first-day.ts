import type { Role } from '../viewer/use-viewer'

/** The way from an empty system to the first dashboard, in order: who walks each step, where, and what counts as begun. */
export const firstDaySteps = [
  { name: 'regions', href: '/poor-villages', permission: 'region.mark', counted: null },
  { name: 'accounts', href: '/accounts', permission: 'account.manage', counted: 'accounts' },
  { name: 'offices', href: '/appointments', permission: 'appointment.manage', counted: 'appointments' },
  { name: 'import', href: '/import', permission: 'household.import', counted: 'households' },
  { name: 'leaders', href: '/responsibility/proposal', permission: 'household.handOver', counted: null },
  { name: 'dashboard', href: '/', permission: 'dashboard.read', counted: null },
] as const

/** Who sets a system up: the administrator and the offices. */
const walkers: ReadonlySet<Role> = new Set(['ADMINISTRATOR', 'CITY_OFFICE', 'BANNER_OFFICE', 'TOWN_OFFICE'])

export const walksFirstDay = (role: Role): boolean => walkers.has(role)
