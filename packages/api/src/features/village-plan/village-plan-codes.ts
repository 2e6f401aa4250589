/** Where a village plan stands. RETURNED is no status: what is returned is a draft again, with a remark. */
export const VillagePlanStatus = { DRAFT: 'DRAFT', SUBMITTED: 'SUBMITTED', REVIEWED: 'REVIEWED', APPROVED: 'APPROVED', CLOSED: 'CLOSED' } as const
export type VillagePlanStatus = (typeof VillagePlanStatus)[keyof typeof VillagePlanStatus]

/** The six tasks of a village's plan (dossier 2.9, 村规划六项任务). */
export const VillageTask = {
  INFRASTRUCTURE: 'INFRASTRUCTURE',
  PUBLIC_SERVICE: 'PUBLIC_SERVICE',
  INDUSTRY: 'INDUSTRY',
  VILLAGE_APPEARANCE: 'VILLAGE_APPEARANCE',
  ECOLOGY: 'ECOLOGY',
  ORGANISATION: 'ORGANISATION',
} as const
export type VillageTask = (typeof VillageTask)[keyof typeof VillageTask]
