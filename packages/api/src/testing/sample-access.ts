import type { Permission } from '../access/permissions.js'
import type { Role } from '../access/roles.js'
import { rangeOfCode } from '../access/territory.js'
import { accessFor } from '../access/viewer.js'
import type { Access, Grant } from '../access/viewer.js'

/** An appointment in force, as the access rule sees it. */
export const sampleGrant = (role: Role, regionCode: string | null, extra: Partial<Grant> = {}): Grant => ({
  appointmentId: `${role} ${regionCode}`,
  accountId: 'viewer',
  role,
  regionCode,
  range: regionCode === null ? null : rangeOfCode(regionCode),
  enterpriseId: null,
  householdIds: [],
  day: '2015-12-31',
  ...extra,
})

/** What a resolver gets for a viewer with these appointments. */
export const sampleAccess = (permission: Permission, ...grants: readonly Grant[]): Access =>
  accessFor({ accountId: 'viewer', login: 'viewer', name: 'Viewer', mustChangePassword: false, sessionId: 'session', grants }, permission)
