import { ENTERPRISES } from '../city/linkage-plan.js'
import type { VillagePlan } from '../city/village-plan.js'
import type { Scale } from '../rows/batch.js'
import { seatOf } from './enterprises.js'

/** Numbers of the enterprises that a scale holds: all, or those with a chief, a linkage or an idle seat in its villages' towns. */
export function enterprisesOf(scale: Scale, villages: readonly VillagePlan[]): number[] {
  const all = Array.from({ length: ENTERPRISES.all }, (_, index) => index + 1)
  if (scale === 'city' || scale === 'x10') return all
  const active = new Set(villages.flatMap(({ enterprises }) => [...enterprises.chiefs, ...enterprises.linkages.map(({ enterprise }) => enterprise)]))
  const towns = new Set(villages.map(({ townCode }) => townCode.slice(0, 9)))
  return all.filter((n) => active.has(n) || (n > ENTERPRISES.linked && towns.has(seatOf(n).slice(0, 9))))
}
