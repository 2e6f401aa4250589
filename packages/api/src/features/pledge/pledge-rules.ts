import type { PledgeState } from './pledge-codes.js'

/** What of a pledge its state is made of. `size` and `delivered` are measured alike. */
export interface PledgeFacts {
  readonly size: number
  /** What the village confirmed. */
  readonly delivered: number
  readonly dueOn: string
  readonly withdrawnOn: string | null
}

/**
 * How a pledge stands on a day (C-10): withdrawn with a reason; met once as much was confirmed as was promised, however late;
 * overdue from the day after the due day; else partly delivered or open.
 */
export const pledgeState = ({ size, delivered, dueOn, withdrawnOn }: PledgeFacts, today: string): PledgeState => {
  if (withdrawnOn !== null) return 'WITHDRAWN'
  if (delivered >= size) return 'MET'
  if (dueOn < today) return 'OVERDUE'
  return delivered > 0 ? 'PARTLY' : 'OPEN'
}

/** How much was promised or delivered, as people say it: money in fen, or a count with its unit. */
export interface Measured {
  readonly amount: number | null
  readonly quantity: number | null
}

const HUNDREDTHS = 100
/** Fen, or hundredths of a unit: a thousand million yuan. */
const MOST = 100_000_000_000

/**
 * A measure as it is kept: fen, or hundredths of the unit. Null when it is none: both or neither given, not more than nothing,
 * too much, a count with more than two decimals, or not of the kind that is wanted.
 */
export const sizeOf = ({ amount, quantity }: Measured, kind: 'money' | 'count' | 'either'): number | null => {
  if ((amount === null) === (quantity === null)) return null
  if (kind !== 'either' && (amount !== null) !== (kind === 'money')) return null
  const size = amount ?? Math.round((quantity ?? 0) * HUNDREDTHS)
  if (quantity !== null && Math.abs(quantity * HUNDREDTHS - size) > 1e-6) return null
  return Number.isSafeInteger(size) && size > 0 && size <= MOST ? size : null
}

/** A kept measure as people say it. */
export const measured = (size: number, unit: string | null): Measured => (unit === null ? { amount: size, quantity: null } : { amount: null, quantity: size / HUNDREDTHS })
