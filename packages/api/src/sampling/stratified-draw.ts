import { inOrderOfLots, lotOf } from './lot.js'

/** A stratum of a population, by its key, with how many there are in it. */
export interface Stratum {
  readonly key: string
  readonly count: number
}

/**
 * How many of each stratum a sample of `size` holds: its share of the population in whole numbers, what remains to the
 * largest remainders (Hamilton). Equal remainders are settled by lot, so that no stratum is always the lucky one. Together
 * they are `size`, or everybody where there are fewer; none is more than its stratum holds.
 */
export const quotasOf = (strata: readonly Stratum[], size: number, seed: string): ReadonlyMap<string, number> => {
  const population = strata.reduce((sum, { count }) => sum + count, 0)
  if (population === 0) return new Map()
  const drawn = Math.min(size, population)
  const shares = strata.map(({ key, count }) => ({ key, whole: Math.floor((drawn * count) / population), remainder: (drawn * count) % population }))
  const left = drawn - shares.reduce((sum, { whole }) => sum + whole, 0)
  const lucky = new Set(
    shares
      .toSorted((one, other) => other.remainder - one.remainder || (lotOf(seed, one.key) < lotOf(seed, other.key) ? -1 : 1))
      .slice(0, left)
      .map(({ key }) => key),
  )
  return new Map(shares.map(({ key, whole }) => [key, whole + (lucky.has(key) ? 1 : 0)]))
}

/**
 * Draws `size` of a population by lots that the seed gives, each stratum by its quota. The same seed draws the same from the
 * same population, in whatever order it is read. Stratum by stratum in the order of their keys.
 */
export const drawByQuota = <Item>(items: readonly Item[], { seed, size, idOf, stratumOf }: { readonly seed: string; readonly size: number; readonly idOf: (item: Item) => string; readonly stratumOf: (item: Item) => string }): Item[] => {
  const strata = [...Map.groupBy(items, stratumOf)].toSorted(([one], [other]) => (one < other ? -1 : 1))
  const quotas = quotasOf(strata.map(([key, members]) => ({ key, count: members.length })), size, seed)
  return strata.flatMap(([key, members]) => inOrderOfLots(members, seed, idOf).slice(0, quotas.get(key) ?? 0))
}
