import type { SeededRandom } from './random.js'
import { elementAt, Odds } from './random.js'

/**
 * Splits a whole number over weights by largest remainder, so that the parts add up to it exactly. A weight of zero
 * gets nothing. Ties go to the earlier weight.
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((left, right) => left + right, 0)
  if (sum <= 0) {
    if (total === 0) return weights.map(() => 0)
    throw new RangeError(`Nothing to give ${total} to`)
  }
  const exact = weights.map((weight) => (total * weight) / sum)
  const parts = exact.map(Math.floor)
  let rest = total - parts.reduce((left, right) => left + right, 0)
  const order = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .filter(({ index }) => elementAt(weights, index) > 0)
    .sort((left, right) => right.remainder - left.remainder || left.index - right.index)
  for (const { index } of order) {
    if (rest === 0) break
    parts[index] = elementAt(parts, index) + 1
    rest -= 1
  }
  return parts
}

/** Largest household that the sizes below make. */
const LARGEST = 8
/** How often a household of 1, 2, … 8 persons is drawn; about 3.4 persons on average. */
const SIZES = new Odds<number>([
  [1, 9],
  [2, 21],
  [3, 27],
  [4, 23],
  [5, 12],
  [6, 6],
  [7, 1.5],
  [8, 0.5],
])

/**
 * Sizes of `households` households that hold `persons` persons in all, exactly.
 * @throws RangeError when no sizes between 1 and 8 can do so.
 */
export function householdSizes(households: number, persons: number, random: SeededRandom): number[] {
  if (persons < households || persons > households * LARGEST) {
    throw new RangeError(`${persons} persons do not fit into ${households} households`)
  }
  const sizes = Array.from({ length: households }, () => random.draw(SIZES))
  let missing = persons - sizes.reduce((left, right) => left + right, 0)
  while (missing !== 0) {
    const index = random.below(households)
    const size = elementAt(sizes, index)
    const next = size + Math.sign(missing)
    // Sizes are moved towards the middle first, so that the correction does not pile up single persons.
    if (next < (random.chance(0.8) ? 2 : 1) || next > (random.chance(0.9) ? 6 : LARGEST)) continue
    sizes[index] = next
    missing -= Math.sign(missing)
  }
  return sizes
}
