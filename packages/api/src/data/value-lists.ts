import type { Value } from './database.js'

/** Lists up to this length are written as long as they are. */
const EXACT = 12

/**
 * How many marks a list of values gets: of the many lengths that lists have, few remain, so that few statements need to
 * be kept prepared.
 */
const roomFor = (length: number): number => {
  if (length <= EXACT) return length
  const half = 2 ** Math.floor(Math.log2(length))
  if (half === length) return length
  return length <= half * 1.5 ? half * 1.5 : half * 2
}

/** The marks of an IN for so many values. */
export const marksFor = (length: number): string => '?,'.repeat(roomFor(length)).slice(0, -1)

/** The values of an IN; the last one stands again where there is room left, which changes nothing. */
export const paddedFor = <T extends Value>(values: readonly T[]): T[] => {
  const last = values.at(-1)
  return last === undefined ? [] : [...values, ...Array.from({ length: roomFor(values.length) - values.length }, () => last)]
}
