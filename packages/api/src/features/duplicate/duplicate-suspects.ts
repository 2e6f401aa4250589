import { LEAST_SCORE, nearnessOf, scoreOf } from './duplicate-rules.js'
import type { Evidence } from './duplicate-rules.js'

/** A row that shares something with others. */
export interface Sharing {
  readonly householdId: string
  readonly regionCode: string
  /** What is shared; rows of one value stand beside each other. */
  readonly shared: string
  /** A person's number may stand in another file as well: without its keyed hash the database cannot tell. */
  readonly isOpenNumber: boolean
}

interface Pair {
  readonly ids: readonly [string, string]
  readonly evidence: { -readonly [Part in keyof Evidence]: Evidence[Part] }
}

/**
 * The households of which some pair may reach the score at which it is asked about, by no more than what rows share: most of
 * those that share one name and birthday live far apart, and comparing them all is what takes the time. It takes too many
 * rather than too few, as those who have left a file still count here.
 */
export const worthComparing = (persons: readonly Sharing[], phones: readonly Sharing[]): string[] => {
  const pairs = new Map<string, Pair>()
  const pairOf = (one: Sharing, other: Sharing): Pair => {
    const key = one.householdId < other.householdId ? `${one.householdId} ${other.householdId}` : `${other.householdId} ${one.householdId}`
    const known = pairs.get(key) ?? { ids: [one.householdId, other.householdId], evidence: { samePersons: 0, sameIdNumber: false, samePhone: false, nearness: nearnessOf(one.regionCode, other.regionCode) } }
    pairs.set(key, known)
    return known
  }
  for (const [one, other] of besideEachOther(persons)) {
    const { evidence } = pairOf(one, other)
    evidence.samePersons += 1
    evidence.sameIdNumber ||= one.isOpenNumber || other.isOpenNumber
  }
  for (const [one, other] of besideEachOther(phones)) pairOf(one, other).evidence.samePhone = true
  return [...new Set([...pairs.values()].filter(({ evidence }) => scoreOf(evidence) >= LEAST_SCORE).flatMap(({ ids }) => ids))].toSorted()
}

/** Every two rows of different households that share one value. */
function* besideEachOther(rows: readonly Sharing[]): Generator<[Sharing, Sharing]> {
  for (let first = 0, end = 0; first < rows.length; first = end) {
    while (end < rows.length && rows[end]?.shared === rows[first]?.shared) end += 1
    const group = rows.slice(first, end)
    for (const [place, one] of group.entries()) for (const other of group.slice(place + 1)) if (one.householdId !== other.householdId) yield [one, other]
  }
}
