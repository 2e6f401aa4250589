import type { Day } from '../../time/business-day.js'

/** A limit that a rate must stay below; `inclusive` when the limit itself still passes. Per cent, two decimals at most. */
export interface Ceiling {
  readonly limit: number
  readonly inclusive: boolean
}

/** A share that must be reached; `inclusive` when the share itself is enough. Per cent, two decimals at most. */
export interface Floor {
  readonly least: number
  readonly inclusive: boolean
}

/** What villages and banners of a time must meet to leave the lists of the poor ones (dossier 2.7, 7.11). */
export interface ExitThresholds {
  readonly id: string
  readonly from: Day
  /** Of village and banner; the west, where Inner Mongolia is counted, has three per cent. */
  readonly incidence: Ceiling
  readonly wrongExit: Ceiling
  readonly omission: Ceiling
  readonly approval: Floor
}

/**
 * Thresholds by the day from which they hold, the oldest first. "3%以下" includes 3 in legal usage, but official notices say
 * 低于3% (X-17), and approval is written both "≥90" and "高于90%": both are strict here, and a set may say otherwise.
 */
export const EXIT_THRESHOLDS: readonly ExitThresholds[] = [
  {
    id: 'EXIT_WEST_2014',
    from: '2014-01-01',
    incidence: { limit: 3, inclusive: false },
    wrongExit: { limit: 2, inclusive: false },
    omission: { limit: 2, inclusive: false },
    approval: { least: 90, inclusive: false },
  },
]

/** The thresholds in force on a day; null before the first. */
export const thresholdsOn = (day: Day): ExitThresholds | null => EXIT_THRESHOLDS.findLast((set) => set.from <= day) ?? null

/** Hundredths of a per cent as a whole number, so that 2.9 and 2.90 are one and 3 is never 2.9999. */
const hundredths = (percent: number): number => Math.round(percent * 100)

/** Whether a count of a whole stays below a ceiling; of nothing it does not. Whole numbers alone: 30 of 1,000 is exactly 3 per cent. */
export const countStaysBelow = ({ limit, inclusive }: Ceiling, count: number, whole: number): boolean => {
  if (whole <= 0) return false
  const [left, right] = [count * 10_000, hundredths(limit) * whole]
  return inclusive ? left <= right : left < right
}

/** Whether a rate in per cent stays below a ceiling. */
export const rateStaysBelow = ({ limit, inclusive }: Ceiling, percent: number): boolean =>
  inclusive ? hundredths(percent) <= hundredths(limit) : hundredths(percent) < hundredths(limit)

/** Whether a share in per cent is reached. */
export const reaches = ({ least, inclusive }: Floor, percent: number): boolean =>
  inclusive ? hundredths(percent) >= hundredths(least) : hundredths(percent) > hundredths(least)
