import { inRange, rangeOfCode } from '../../access/territory.js'
import { EntitlementKind } from './entitlement-rules.js'
import type { EntitlementStatus } from './entitlement-rules.js'

/** Lines of a village's roster of one kind that stand alike, and what was delivered of them. */
export interface RosterCount {
  readonly regionCode: string
  readonly kind: EntitlementKind
  readonly status: EntitlementStatus
  readonly lines: number
  /** Kilograms, fen, or jobs. */
  readonly delivered: number
}

/** One entitlement over a territory. */
export interface EntitlementFigure {
  readonly kind: EntitlementKind
  /** On the roster and not struck off. */
  readonly entitled: number
  /** Of them, who got all that is due. */
  readonly delivered: number
  /** Of them, who did not yet. */
  readonly outstanding: number
  /** Kilograms, fen, or jobs that were delivered to all of them. */
  readonly amount: number
}

/** The three entitlements of a territory, by the rosters of its villages. What was struck off counts nowhere; entitled = delivered + outstanding. */
export const entitlementFigures = (code: string, counts: readonly RosterCount[]): EntitlementFigure[] => {
  const range = rangeOfCode(code)
  const here = counts.filter(({ regionCode }) => inRange(range, regionCode))
  return Object.values(EntitlementKind).map((kind) => {
    const sum = (status: EntitlementStatus, value: (count: RosterCount) => number): number => here.filter((count) => count.kind === kind && count.status === status).reduce((total, count) => total + value(count), 0)
    const [delivered, outstanding] = [sum('DELIVERED', ({ lines }) => lines), sum('DUE', ({ lines }) => lines)]
    return { kind, entitled: delivered + outstanding, delivered, outstanding, amount: sum('DELIVERED', (count) => count.delivered) + sum('DUE', (count) => count.delivered) }
  })
}
