import { addDays } from '../../time/business-day.js'
import { VISIT_BANDS } from './inspection-rule-sets.js'
import type { VisitBand } from './inspection-rule-sets.js'

/** How many days ago the last visit was at least and at most in each band: a month is 31 days, a quarter 92, half a year 183. */
const DAYS_AGO = { WITHIN_MONTH: { least: 0, most: 31 }, WITHIN_QUARTER: { least: 32, most: 92 }, WITHIN_HALF_YEAR: { least: 93, most: 183 } } as const

/** How long before a day the last visit was; null for none. */
export const visitBandOf = (lastVisitedOn: string | null, day: string): VisitBand => {
  if (lastVisitedOn === null) return 'NEVER'
  const within = (['WITHIN_MONTH', 'WITHIN_QUARTER', 'WITHIN_HALF_YEAR'] as const).find((band) => lastVisitedOn >= addDays(day, -DAYS_AGO[band].most))
  return within ?? 'LONGER'
}

/** What the register knew as the household was drawn, and when it was asked. */
export interface AskedVisit {
  /** Last visit of the household's own cadre that was on the register at the draw. */
  readonly cadreVisitedOn: string | null
  readonly drawnOn: string
  readonly seenOn: string
}

/** How much longer ago the household remembers the cadre than the register: bands; below zero more lately. */
export const bandsLonger = (registered: string, answered: string): number => {
  const places: readonly string[] = VISIT_BANDS
  return places.indexOf(answered) - places.indexOf(registered)
}

const mayBeAfter = (band: string, { drawnOn, seenOn }: AskedVisit): boolean =>
  (band === 'WITHIN_MONTH' || band === 'WITHIN_QUARTER' || band === 'WITHIN_HALF_YEAR') && addDays(seenOn, -DAYS_AGO[band].least) > drawnOn

/**
 * Whether what a household says of its cadre's last visit differs from the register, both seen from the day on which it was
 * asked; memory may be one band beside it (4.3). Null where it tells of a time after the draw: the cadre may have come since,
 * and the register kept nothing of it.
 */
export const visitDiffers = (asked: AskedVisit, answered: string): boolean | null => {
  const longer = bandsLonger(visitBandOf(asked.cadreVisitedOn, asked.seenOn), answered)
  if (Math.abs(longer) <= 1) return false
  return longer < 0 && mayBeAfter(answered, asked) ? null : true
}
