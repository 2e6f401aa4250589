import type { Connection } from 'mysql2/promise'
import type { Ask } from '../load.ts'
import type { Viewer } from '../viewers.ts'

/** The same question to the API and to the floor. */
export interface Pair {
  readonly api: Ask
  readonly floor: Ask
}

/** What a workload needs to make its requests. */
export interface Ground {
  readonly origin: string
  readonly database: Connection
  /** Signed-in people who hold a role, spread over all who do. */
  readonly holders: (role: string, count: number) => Promise<Holder[]>
  /** One person who holds a role, signed in so many times. */
  readonly sessions: (role: string, count: number) => Promise<Viewer[]>
}

/** A viewer with the region of the appointment. */
export interface Holder extends Viewer {
  readonly region: string
}

/** The first of some; there must be one. */
export const firstOf = <T>(items: readonly T[]): T => {
  const [first] = items
  if (first === undefined) throw new Error('Nobody holds the role that the workload needs.')
  return first
}

/** One workload of the benchmark, ready to be asked. */
export interface Workload {
  readonly title: string
  /** Each call asks anew, for another viewer, village or name. */
  readonly scoped: () => Pair
  /** The same question by a viewer whose scope is the whole city. */
  readonly unscoped?: () => Ask
  /** Whether both say the same; where each answer differs by its nature, whether each is as it must be. */
  readonly agrees?: (api: string, floor: string) => boolean
}
