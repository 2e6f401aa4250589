import { createHash } from 'node:crypto'

/**
 * Where a seed puts something: a number that nobody can choose and everybody who has the seed can work out again. Whoever is
 * not to know beforehand must not know the seed.
 */
export const lotOf = (seed: string, id: string): string => createHash('sha256').update(`${seed}\n${id}`).digest('hex')

/** In the order of their lots: the same for the same seed, in whatever order they come. */
export const inOrderOfLots = <Item>(items: readonly Item[], seed: string, idOf: (item: Item) => string): Item[] =>
  items
    .map((item) => ({ item, lot: lotOf(seed, idOf(item)) }))
    .toSorted((one, other) => (one.lot < other.lot ? -1 : 1))
    .map(({ item }) => item)
