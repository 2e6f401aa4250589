import { apportion } from '../apportion.js'
import { elementAt } from '../random.js'
import { divisions, isVillagersCommittee } from './divisions.js'
import { POOR_UNITS, unitPrefix } from './units.js'

let codes: readonly string[] | undefined

/**
 * Codes of the 435 poor villages in code order (C-7, C-9; dossier 7.9). Each unit's number is spread over its towns by
 * their villagers' committees, and within a town evenly. The choice is ours; the numbers are the contract's.
 */
export function poorVillageCodes(): readonly string[] {
  codes ??= POOR_UNITS.flatMap((unit) => {
    const towns = committeesByTown(unitPrefix(unit.code))
    const counts = apportion(unit.poorVillages, towns.map((town) => town.length))
    return towns.flatMap((town, index) => spread(town, elementAt(counts, index)))
  })
  return codes
}

/** `count` of the elements, at even distances. */
export function spread<T>(list: readonly T[], count: number): T[] {
  return Array.from({ length: count }, (_, index) => elementAt(list, Math.floor(((index + 0.5) * list.length) / count)))
}

function committeesByTown(prefix: string): string[][] {
  const towns = new Map<string, string[]>()
  for (const { code, level } of divisions()) {
    if (level !== 'VILLAGE' || !code.startsWith(prefix) || !isVillagersCommittee(code)) continue
    const town = towns.get(code.slice(0, 9))
    if (town === undefined) towns.set(code.slice(0, 9), [code])
    else town.push(code)
  }
  return [...towns.values()]
}
