import { ROLES } from '../../access/roles.js'
import type { Role } from '../../access/roles.js'
import { PERMISSIONS } from '../../access/permissions.js'
import type { Permission } from '../../access/permissions.js'
import type { EntityName } from '../../data/entities.js'
import { SCOPE_REGISTRY } from '../../data/scope-registry.js'

/*
 * Rules of the registry weakened by hand, one at a time. A test puts each back before the next.
 */

type Restore = () => void

/** Puts something else in the place of a property until it is restored. */
const replaced = (target: object, key: string, other: unknown): Restore => {
  const before: unknown = Reflect.get(target, key)
  if (!Reflect.set(target, key, other)) throw new Error(`${key} cannot be replaced`)
  return () => {
    Reflect.set(target, key, before)
  }
}

interface Weakened {
  readonly roles: object
  readonly fields: object
  readonly rule: object
}

const partsOf = (entity: EntityName): Weakened => {
  const rule: object = SCOPE_REGISTRY[entity]
  if (!('roles' in rule) || typeof rule.roles !== 'object' || rule.roles === null) throw new Error(`${entity} has no scope rule`)
  const fields = 'fields' in rule && typeof rule.fields === 'object' && rule.fields !== null ? rule.fields : {}
  return { rule, roles: rule.roles, fields }
}

/** The entities whose rows are scoped by appointments. */
export const SCOPED_ENTITIES: readonly EntityName[] = (Object.keys(SCOPE_REGISTRY) as EntityName[]).filter((entity) => SCOPE_REGISTRY[entity].kind === 'scoped')

/** The entities that hold a rule for every role besides. */
export const RULED_ALWAYS: readonly EntityName[] = SCOPED_ENTITIES.filter((entity) => 'always' in partsOf(entity).rule)

/** The columns of an entity that are not for everybody. */
export const ruledColumns = (entity: EntityName): string[] => Object.keys(partsOf(entity).fields)

/** All rows for a role. */
export const openRows = (entity: EntityName, role: Role): Restore => replaced(partsOf(entity).roles, role, () => [])

/** No rule besides the roles'. */
export const dropAlways = (entity: EntityName): Restore => replaced(partsOf(entity).rule, 'always', () => [])

/** Shown to every role, of every row. */
export const openColumn = (entity: EntityName, column: string): Restore => {
  const { fields } = partsOf(entity)
  const rule: unknown = Reflect.get(fields, column)
  if (typeof rule !== 'object' || rule === null) throw new Error(`${entity}.${column} has no rule`)
  return replaced(fields, column, { visibleTo: ROLES, otherwise: (value: unknown) => value })
}

/** A masked column may be searched by any text. */
export const openSearch = (entity: EntityName, column: string): Restore => {
  const rule: unknown = Reflect.get(partsOf(entity).fields, column)
  if (typeof rule !== 'object' || rule === null) throw new Error(`${entity}.${column} has no rule`)
  return replaced(rule, 'maskedSearch', (text: string) => ({ column, contains: text }))
}

/** Held by every role. */
export const openPermission = (permission: Permission): Restore => replaced(PERMISSIONS, permission, ROLES)
