import { inRange } from '../../access/territory.js'
import { accessFor } from '../../access/viewer.js'
import type { Viewer } from '../../access/viewer.js'
import type { Permission } from '../../access/permissions.js'
import type { VillagePlanStep } from './village-plan-steps.js'

/** The permission that each step takes. */
export const STEP_PERMISSIONS = { submit: 'villagePlan.write', review: 'villagePlan.review', approve: 'villagePlan.approve', return: 'villagePlan.return', close: 'villagePlan.approve' } as const satisfies Record<VillagePlanStep, Permission>

/** A village, and whether a division-level leader answers for it today. */
export interface PlannedVillage {
  readonly regionCode: string
  readonly isLed: boolean
}

/** True when an appointment with the permission covers the village. Where a division-level leader answers for it, only that leader approves; elsewhere the banner. */
export const coversVillage = (viewer: Viewer, permission: Permission, village: PlannedVillage): boolean =>
  accessFor(viewer, permission).grants.some(
    (grant) => grant.range !== null && inRange(grant.range, village.regionCode) && grant.role !== 'SECTION_LEADER' && !(permission === 'villagePlan.approve' && village.isLed && grant.role === 'BANNER_OFFICE'),
  )
