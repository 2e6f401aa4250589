import type { Permission } from '../access/permissions.js'
import { accessFor } from '../access/viewer.js'
import type { Access, Viewer } from '../access/viewer.js'
import type { Language } from '../text/sentence.js'

/** What a transport does with a session: a browser keeps it in a cookie, a script in a header. */
export interface SessionCarrier {
  readonly setToken: (token: string, expiresAt: Date) => void
  readonly clearToken: () => void
}

/** What every resolver of one request shares. It exposes no repository: rows are reached through `@Access` alone. */
export class RequestContext {
  private readonly accesses = new Map<Permission, Access>()

  constructor(
    readonly viewer: Viewer | null,
    readonly language: Language,
    readonly carrier: SessionCarrier,
    readonly requestId: string,
  ) {}

  /** The viewer's access for a permission; the same object all through the request, so that reads can be batched on it. */
  access(permission: Permission, viewer: Viewer): Access {
    let access = this.accesses.get(permission)
    if (access === undefined) {
      access = accessFor(viewer, permission)
      this.accesses.set(permission, access)
    }
    return access
  }
}
