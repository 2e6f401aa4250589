import type { ExecutionResult } from 'graphql'
import type { Permission } from '../access/permissions.js'
import type { OwnHousehold } from '../access/own-household.js'
import type { Device } from '../features/session/device.js'
import { accessFor } from '../access/viewer.js'
import type { Access, Viewer } from '../access/viewer.js'
import type { Language } from '../text/sentence.js'

/** What a transport does with a session: a browser keeps it in a cookie, a script in a header. */
export interface SessionCarrier {
  /** True when a new token is followed by itself, as a browser does with its cookie; a script keeps the token it was given. */
  readonly followsRotation: boolean
  /** The kind of device that asks, as its browser says; null where nobody says. */
  readonly device: Device | null
  readonly setToken: (token: string, expiresAt: Date) => void
  readonly clearToken: () => void
}

/** Word of changes as they are committed. */
export interface LiveChanges {
  /** A value each time something in the region has changed. */
  readonly changesIn: (regionCode: string) => AsyncIterableIterator<string, undefined>
}

/** A household at its own file, which is no viewer; where it asks from, and what its browser does with its session. */
export interface OwnVisit {
  readonly household: OwnHousehold | null
  readonly address: string
  readonly setToken: (token: string) => void
  readonly clearToken: () => void
}

/** A transport on which no household opens its file, such as the socket. */
const NO_VISIT: OwnVisit = { household: null, address: '', setToken: () => undefined, clearToken: () => undefined }

/** What every resolver of one request shares. It exposes no repository: rows are reached through `@Access` alone. */
export class RequestContext {
  private readonly accesses = new Map<Permission, Access>()
  private current: Viewer | null
  /** What the executor has answered already, where it ran before the transport put the answer into words. */
  settled: ExecutionResult | null = null

  constructor(
    viewer: Viewer | null,
    readonly language: Language,
    readonly carrier: SessionCarrier,
    readonly live: LiveChanges,
    readonly own: OwnVisit = NO_VISIT,
  ) {
    this.current = viewer
  }

  /** Who asks; null for nobody signed in. */
  get viewer(): Viewer | null {
    return this.current
  }

  /** From here on the request is answered for this person: after sign-in, sign-out or a changed password. */
  become(viewer: Viewer | null): void {
    this.current = viewer
    this.accesses.clear()
  }

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
