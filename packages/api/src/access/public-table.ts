import { maskName } from './masking.js'

/** A count below it says too much of the few who are in it. */
export const LEAST_PUBLIC_COUNT = 5

/** A household as anybody may read of it: never its cause, amounts, numbers of persons' documents or members' names (dossier 5). */
export interface PublicHousehold {
  readonly name: string
  readonly villageName: string
  readonly groupName: string | null
  readonly size: number
}

/** What of a household the public table needs. */
export interface DisclosedHousehold {
  readonly headName: string
  readonly number: string
  readonly villageName: string
  readonly groupName: string | null
  readonly size: number
}

/**
 * A list of households for the public: names behind their mask. Where two of one village read the same then, the last two
 * characters of the household's number stand behind, which tell them apart and nothing of any document.
 */
export const publicHouseholds = (households: readonly DisclosedHousehold[]): PublicHousehold[] => {
  const nameOf = ({ headName, villageName }: DisclosedHousehold): string => `${villageName} ${maskName(headName)}`
  const sharing = new Map<string, number>()
  for (const household of households) sharing.set(nameOf(household), (sharing.get(nameOf(household)) ?? 0) + 1)
  return households.map((household) => ({
    name: (sharing.get(nameOf(household)) ?? 0) > 1 ? `${maskName(household.headName)}${household.number.slice(-2)}` : maskName(household.headName),
    villageName: household.villageName,
    groupName: household.groupName,
    size: household.size,
  }))
}

/** Counts for the public; null where a count is kept back. */
export interface PublicCounts<Key extends string> {
  readonly total: number | null
  readonly counts: Readonly<Record<Key, number | null>>
}

/**
 * Counts of one whole by kinds, as anybody may read them: none below five. Where the total is shown, what is kept back could
 * be worked out from it: so at least two kinds are kept back, and together they hold at least five; the smallest of those that
 * would be shown join them until it is so. A total below five is kept back with everything.
 */
export const publicCounts = <Key extends string>(counts: Readonly<Record<Key, number>>): PublicCounts<Key> => {
  const entries = (Object.entries(counts) as [Key, number][]).toSorted(([, one], [, other]) => one - other)
  const total = entries.reduce((sum, [, count]) => sum + count, 0)
  const kept = new Set(entries.filter(([, count]) => count < LEAST_PUBLIC_COUNT).map(([key]) => key))
  const sumKept = (): number => entries.filter(([key]) => kept.has(key)).reduce((sum, [, count]) => sum + count, 0)
  if (total < LEAST_PUBLIC_COUNT) for (const [key] of entries) kept.add(key)
  for (const [key] of entries) {
    if (kept.size === 0 || (kept.size >= 2 && sumKept() >= LEAST_PUBLIC_COUNT)) break
    kept.add(key)
  }
  return {
    total: total < LEAST_PUBLIC_COUNT || (entries.length === 1 && kept.size === 1) ? null : total,
    counts: Object.fromEntries(Object.entries<number>(counts).map(([key, count]) => [key, kept.has(key as Key) ? null : count])) as Record<Key, number | null>,
  }
}
