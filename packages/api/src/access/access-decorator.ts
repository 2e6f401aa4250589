import { createParameterDecorator } from 'type-graphql'
import { forbidden, unauthenticated } from '../graphql/errors.js'
import type { RequestContext } from '../graphql/request-context.js'
import type { OwnHousehold } from './own-household.js'
import type { Permission } from './permissions.js'
import type { Viewer } from './viewer.js'

/** How an operation or field is guarded: by a permission, by being signed in, by being a household at its own file, or openly with a reason. */
export type Guard =
  | { readonly kind: 'permission'; readonly permission: Permission }
  | { readonly kind: 'signedIn'; readonly reason: string }
  | { readonly kind: 'ownHousehold'; readonly reason: string }
  | { readonly kind: 'public'; readonly reason: string }

const guards = new Map<object, Map<string, Guard>>()

const declare = (target: object, method: string | symbol, guard: Guard): void => {
  const methods = guards.get(target.constructor) ?? new Map<string, Guard>()
  methods.set(String(method), guard)
  guards.set(target.constructor, methods)
}

/** The guard declared on a resolver method; a test walks every operation and field resolver with it. */
export const guardOf = (resolver: object, method: string): Guard | undefined => guards.get(resolver)?.get(method)

const ROOTS = new Set(['Query', 'Mutation', 'Subscription'])

/**
 * Declares the permission of an operation or field resolver and hands it the viewer's access, limited to the
 * appointments that hold the permission. On an operation a viewer without such an appointment gets FORBIDDEN, and
 * nobody signed in UNAUTHENTICATED; on a field the access is empty and nothing is found.
 */
export const Access =
  (permission: Permission): ParameterDecorator =>
  (target, method, index) => {
    if (method === undefined) throw new Error('@Access stands on a parameter of a resolver method')
    declare(target, method, { kind: 'permission', permission })
    createParameterDecorator<RequestContext>(({ context, info }) => {
      if (context.viewer === null) throw unauthenticated()
      const access = context.access(permission, context.viewer)
      if (access.grants.length === 0 && ROOTS.has(info.parentType.name)) throw forbidden()
      return access
    })(target, method, index)
  }

/** Hands over the signed-in person, whatever the appointments; for one's own account, notices and reference data. */
export const SignedIn =
  (reason: string): ParameterDecorator =>
  (target, method, index) => {
    if (method === undefined) throw new Error('@SignedIn stands on a parameter of a resolver method')
    declare(target, method, { kind: 'signedIn', reason })
    createParameterDecorator<RequestContext>(({ context }): Viewer => {
      if (context.viewer === null) throw unauthenticated()
      return context.viewer
    })(target, method, index)
  }

/**
 * Hands over the household at its own file, which reaches its own rows alone; UNAUTHENTICATED for everybody else, whatever
 * the appointments. A household is no viewer: every other guard takes it for nobody.
 */
export const OwnFile =
  (reason: string): ParameterDecorator =>
  (target, method, index) => {
    if (method === undefined) throw new Error('@OwnFile stands on a parameter of a resolver method')
    declare(target, method, { kind: 'ownHousehold', reason })
    createParameterDecorator<RequestContext>(({ context }): OwnHousehold => {
      if (context.own.household === null) throw unauthenticated()
      return context.own.household
    })(target, method, index)
  }

/** Declares that a resolver needs no permission, and why: it reads nothing beyond what its parent already showed. */
export const Public =
  (reason: string): MethodDecorator =>
  (target, method) => {
    declare(target, method, { kind: 'public', reason })
  }
