import { inRange } from './territory.js'
import type { CodeRange } from './territory.js'
import type { Role } from './roles.js'
import type { Permission } from './permissions.js'
import { roleHolds } from './permissions.js'
import { tokenHolds } from './token-operations.js'

/**
 * One appointment in force, as the access rule sees it: a role over a territory, or over households or an enterprise
 * by name. `endedOn` is the last day in force; a grant is only built for a day on which the appointment is in force.
 */
export interface Grant {
  readonly appointmentId: string
  readonly accountId: string
  readonly role: Role
  readonly regionCode: string | null
  readonly range: CodeRange | null
  readonly enterpriseId: string | null
  /** The households a section-level leader answers for (C-3, at most ten); empty for other roles. */
  readonly householdIds: readonly string[]
  /** The business day for which it was built: rules that look back or ahead count from it. */
  readonly day: string
}

/** A signed-in person with the appointments in force. */
export interface Viewer {
  readonly accountId: string
  readonly login: string
  readonly name: string
  readonly mustChangePassword: boolean
  readonly sessionId: string
  readonly grants: readonly Grant[]
  /** Named where an enterprise’s access token asks in the person’s place; it may do a part of what the person may (`token-operations.ts`). */
  readonly accessToken?: { readonly id: string; readonly name: string }
}

/**
 * What a resolver gets from `@Access`: the viewer, limited to the grants that hold the permission. No grants means
 * no rows: every repository built from it finds nothing.
 */
export interface Access {
  readonly permission: Permission
  readonly viewer: Viewer
  readonly grants: readonly Grant[]
}

/** The access that a viewer has for a permission; its grants may be empty. */
export const accessFor = (viewer: Viewer, permission: Permission): Access => ({
  permission,
  viewer,
  grants: viewer.accessToken === undefined || tokenHolds(permission) ? viewer.grants.filter((grant) => roleHolds(grant.role, permission)) : [],
})

/** True when any appointment in force holds the permission. */
export const holds = (viewer: Viewer, permission: Permission): boolean => accessFor(viewer, permission).grants.length > 0

/** True when the region lies in a territory of the access. */
export const reaches = ({ grants }: Pick<Access, 'grants'>, code: string): boolean => grants.some(({ range }) => range !== null && inRange(range, code))
